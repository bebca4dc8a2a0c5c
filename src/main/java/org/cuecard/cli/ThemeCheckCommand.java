package org.cuecard.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.cuecard.build.ThemeReport;
import org.cuecard.diagnostic.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "check",
        description = "Reads a theme by itself, and tells what is wrong with it and what it overrides.",
        mixinStandardHelpOptions = true)
final class ThemeCheckCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final ThemeOptions options = new ThemeOptions();

    @Option(names = "--strict", description = "Treat warnings as errors.")
    private boolean strict;

    ThemeCheckCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        ThemeReport report = options.read(around);
        ProblemPrinter.print(around, options.guide, report.problems());
        if (!report.parents().isEmpty()) {
            ThemeTable.print(report, around.out());
        }
        int errors = report.count(Severity.ERROR);
        int warnings = report.count(Severity.WARNING);
        around.out().println(Summary.problems(errors, warnings));
        return errors > 0 || (strict && warnings > 0) ? ExitCode.PROBLEMS : ExitCode.FINE;
    }
}
