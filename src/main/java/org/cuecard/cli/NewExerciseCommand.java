package org.cuecard.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.cuecard.build.Scaffold;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "exercise",
        description = "Starts an exercise: a spec and a body, as a draft.",
        mixinStandardHelpOptions = true)
final class NewExerciseCommand implements Callable<Integer> {
    private static final Pattern PATH = Pattern.compile("([a-z0-9]+(-[a-z0-9]+)*/)*[a-z0-9]+(-[a-z0-9]+)*");

    private final Surroundings around;

    @Parameters(
            paramLabel = "ID",
            description = "Its id, such as wall-sit; a folder may stand before it: legs/wall-sit.")
    private String path = "";

    @Option(names = "--name", paramLabel = "NAME", description = "Its name; made from the id when left out.")
    private @Nullable String name;

    @Option(names = "--guide", paramLabel = "GUIDE", defaultValue = ".", description = "The guide's folder.")
    private Path guide = Path.of(".");

    NewExerciseCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        if (!PATH.matcher(path).matches()) {
            throw new UsageProblem(
                    "\"" + path + "\" is no id; an id holds a–z, 0–9 and single hyphens, such as wall-sit");
        }
        Path folder = Guides.folder(around, guide);
        if (!Files.isRegularFile(folder.resolve("site/guide.yaml"))) {
            throw new UsageProblem("there is no site/guide.yaml in " + guide + "; `cuecard init DIR` makes a guide");
        }
        List<String> made;
        try {
            made = Scaffold.exercise(folder, path, name == null ? nameOf(path) : name);
        } catch (FileAlreadyExistsException e) {
            throw new UsageProblem(e.getFile() + " is there already; nothing was written");
        }
        for (String file : made) {
            around.out().println(guide.resolve(file).normalize());
        }
        return ExitCode.FINE;
    }

    private static String nameOf(String path) {
        String words = path.substring(path.lastIndexOf('/') + 1).replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
