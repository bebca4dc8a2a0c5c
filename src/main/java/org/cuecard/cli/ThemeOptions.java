package org.cuecard.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.cuecard.build.ThemeReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command that looks at a theme can be told. */
final class ThemeOptions {
    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            description = "The theme; the one that the guide names when left out.")
    @Nullable
    String name;

    @Option(
            names = "--guide",
            paramLabel = "GUIDE",
            defaultValue = ".",
            description = "The guide's folder; the working folder when left out.")
    Path guide = Path.of(".");

    @Option(
            names = "--accept",
            description = "Note first that the theme's files fit what they take the place of as it is now.")
    boolean accept;

    /** Reads the theme that was asked for. */
    ThemeReport read(Surroundings around) throws IOException {
        Path folder = Guides.folder(around, guide);
        String theme = name;
        if (theme == null) {
            theme = ThemeReport.nameIn(folder)
                    .orElseThrow(
                            () -> new UsageProblem("which theme? There is no site/guide.yaml here that names one"));
        }
        ThemeReport report = ThemeReport.of(folder, theme, Version.number(), accept);
        if (accept && report.home() == ThemeReport.Home.CUECARD) {
            throw new UsageProblem(
                    "the theme \"" + theme + "\" comes with Cuecard; only a theme of your own has something to accept");
        }
        return report;
    }
}
