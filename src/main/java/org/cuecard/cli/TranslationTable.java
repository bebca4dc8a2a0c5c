package org.cuecard.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.cuecard.build.TranslationReport;

/** Prints how far a guide is translated, a table for each language. */
final class TranslationTable {
    private TranslationTable() {}

    static void print(List<TranslationReport> reports, PrintStream out) {
        if (reports.isEmpty()) {
            out.println("The guide is there in one language: site/guide.yaml lists no other languages.");
        }
        for (TranslationReport report : reports) {
            int width = report.files().stream()
                    .mapToInt(row -> row.file().length())
                    .max()
                    .orElse(0);
            String line = "%-" + Math.max(width, report.language().length()) + "s  %5s  %5s  %8s  %7s";
            out.println(String.format(Locale.ROOT, line, report.language(), "fresh", "stale", "unmarked", "missing"));
            for (TranslationReport.Row row : report.files()) {
                out.println(String.format(
                        Locale.ROOT,
                        line,
                        row.file(),
                        row.fresh(),
                        row.stale().size(),
                        row.unmarked(),
                        row.missing().size()));
                row.stale().forEach(path -> out.println("  stale    " + path));
                row.missing().forEach(path -> out.println("  missing  " + path));
            }
            if (report.unmarked() > 0) {
                out.println(
                        "Nobody has said what the unmarked texts were made from. When they are right, run this again"
                                + " with --accept.");
            }
        }
    }
}
