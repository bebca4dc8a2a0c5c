package org.cuecard.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.cuecard.build.ThemeReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "diff",
        description = "Lists what a theme overrides, and whether its parent's files have changed since.",
        mixinStandardHelpOptions = true)
final class ThemeDiffCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final ThemeOptions options = new ThemeOptions();

    ThemeDiffCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        ThemeReport report = options.read(around);
        if (report.home() == ThemeReport.Home.NOWHERE) {
            ProblemPrinter.print(around, options.guide, report.problems());
            return ExitCode.PROBLEMS;
        }
        ThemeTable.print(report, around.out());
        return ExitCode.FINE;
    }
}
