package org.cuecard.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.cuecard.build.GuideReport;
import org.cuecard.build.SiteBuilder;
import org.cuecard.diagnostic.Checked;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "clean",
        description = "Removes the site that was built, and nothing that Cuecard did not write.",
        mixinStandardHelpOptions = true)
final class CleanCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final GuideOptions options = new GuideOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            description = "The folder that was written to; public/ in the guide's folder when left out.")
    private @Nullable Path output;

    CleanCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        Checked<Integer> removed = SiteBuilder.clean(Guides.request(around, options, output, true));
        new ProblemPrinter(around, options).print(List.of(new GuideReport("", removed.diagnostics())));
        if (removed.hasErrors()) {
            return ExitCode.PROBLEMS;
        }
        if (!options.quiet) {
            around.out().println(removed.get() + " files removed");
        }
        return ExitCode.FINE;
    }
}
