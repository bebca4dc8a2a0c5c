package org.cuecard.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cuecard.build.BuildResult;
import org.cuecard.build.GuideReport;
import org.cuecard.build.Timings;
import org.cuecard.diagnostic.Diagnostic;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every export can be told, and how it answers. */
final class ExportOptions {
    @Mixin
    final GuideOptions guide = new GuideOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write; to the terminal when left out.")
    @Nullable
    Path output;

    /** Tells what is wrong with the guide; whether that keeps it from being exported. */
    boolean hasErrors(Surroundings around, BuildResult result) {
        if (output == null) {
            guide.format = GuideOptions.Format.TEXT; // the other formats go where the data goes
        }
        new ProblemPrinter(around, guide).print(result.reports());
        return result.failed(guide.strict);
    }

    boolean hasErrors(Surroundings around, List<Diagnostic> problems) {
        return hasErrors(
                around, new BuildResult(List.of(new GuideReport("", problems)), 0, Optional.empty(), Timings.NONE));
    }

    int write(Surroundings around, byte[] data) throws IOException {
        if (output == null) {
            around.out().print(new String(data, StandardCharsets.UTF_8));
            around.out().flush();
        } else {
            Files.write(around.folder().resolve(output), data);
            if (!guide.quiet) {
                around.out().println(output);
            }
        }
        return ExitCode.FINE;
    }
}
