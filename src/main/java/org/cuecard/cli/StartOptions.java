package org.cuecard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.cuecard.diagnostic.Checked;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every command that starts a piece of content can be told, and how it answers. */
final class StartOptions {
    @Option(names = "--name", paramLabel = "NAME", description = "Its name or title; made from the id when left out.")
    @Nullable
    String name;

    @Option(
            names = "--guide",
            paramLabel = "GUIDE",
            defaultValue = ".",
            description = "The guide's folder; the working folder when left out.")
    Path guide = Path.of(".");

    /** The guide's folder, which must hold a guide. */
    Path folder(Surroundings around) throws IOException {
        Path folder = Guides.folder(around, guide);
        if (!Files.isRegularFile(folder.resolve("site/guide.yaml"))) {
            throw new UsageProblem("there is no site/guide.yaml in " + guide + "; `cuecard init DIR` makes a guide");
        }
        return folder;
    }

    /** What was given, or the id in words: {@code Wall sit} for {@code legs/wall-sit}. */
    String nameFor(String path) {
        if (name != null) {
            return name;
        }
        String words = path.substring(path.lastIndexOf('/') + 1).replace('-', ' ');
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Tells what was made and what comes next, or what was in the way. */
    int tell(Surroundings around, Checked<List<String>> made, String next) {
        ProblemPrinter.print(around, guide, made.diagnostics());
        if (made.hasErrors()) {
            return ExitCode.PROBLEMS;
        }
        for (String file : made.get()) {
            around.out().println(guide.resolve(file).normalize());
        }
        around.out().println("Now: " + next);
        return ExitCode.FINE;
    }

    /** The command that checks a draft in this guide. */
    String checkCommand() {
        Path shown = guide.normalize();
        return "cuecard check --drafts" + (shown.toString().isEmpty() ? "" : " " + shown);
    }
}
