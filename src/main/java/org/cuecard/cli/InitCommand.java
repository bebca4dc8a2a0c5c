package org.cuecard.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cuecard.build.GuideStart;
import org.cuecard.build.Scaffold;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "init",
        description = "Makes a small guide that builds, to go on from.",
        mixinStandardHelpOptions = true,
        footer = {"", "At a terminal and without options, it asks for them."})
final class InitCommand implements Callable<Integer> {
    private final Surroundings around;

    @Parameters(paramLabel = "DIR", description = "The folder to make it in; need not exist.")
    private Path folder = Path.of(".");

    @Option(
            names = "--title",
            paramLabel = "TITLE",
            description = "The guide's title; one to write over when left out.")
    private @Nullable String title;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "The language of its texts: en or de, or a kind of these such as en-GB; en when left out.")
    private @Nullable String language;

    @Option(
            names = "--paper",
            paramLabel = "PAPER",
            description = "The paper that it offers first: a4 or letter; a4 when left out.")
    private @Nullable String paper;

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            description = "Its theme: cuecard or clinic; cuecard when left out.")
    private @Nullable String theme;

    InitCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        boolean told = title != null || language != null || paper != null || theme != null;
        InitAnswers answers = new InitAnswers(told ? Optional.empty() : around.person(), around.out());
        GuideStart start = answers.start(title, language, paper, theme);
        List<String> made;
        try {
            made = Scaffold.guide(around.folder().resolve(folder), start);
        } catch (FileAlreadyExistsException e) {
            around.err()
                    .println(String.format(
                            Locale.ROOT,
                            "cuecard: %s is there already; nothing was written",
                            folder.resolve(e.getFile())));
            return ExitCode.PROBLEMS;
        }
        for (String path : made) {
            around.out().println(folder.resolve(path));
        }
        around.out().println("Now: cuecard build " + folder);
        return ExitCode.FINE;
    }
}
