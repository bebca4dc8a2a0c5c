package org.cuecard.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.cuecard.build.ThemeReport;

/** Prints what a theme brings in place of its parents'. */
final class ThemeTable {
    private ThemeTable() {}

    static void print(ThemeReport report, PrintStream out) {
        if (report.parents().isEmpty()) {
            out.println(report.theme() + " extends no other theme");
            return;
        }
        List<ThemeReport.Row> rows = report.overrides();
        out.println(report.theme() + " extends " + String.join(", then ", report.parents()) + ", and brings "
                + (rows.isEmpty() ? "nothing in its place" : "in its place:"));
        int width = rows.stream().mapToInt(row -> row.name().length()).max().orElse(0);
        for (ThemeReport.Row row : rows) {
            String line = String.format(
                    Locale.ROOT,
                    "  %-9s  %-" + Math.max(1, width) + "s  %-8s  %s",
                    row.kind(),
                    row.name(),
                    row.state(),
                    row.parent());
            out.println(line.stripTrailing());
        }
        if (rows.stream().anyMatch(row -> row.state().equals("unmarked"))) {
            out.println(
                    "unmarked: compare the two files, then run cuecard theme check " + report.theme() + " --accept");
        }
    }
}
