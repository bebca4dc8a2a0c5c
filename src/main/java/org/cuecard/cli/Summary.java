package org.cuecard.cli;

import java.util.Locale;
import org.cuecard.build.BuildResult;
import org.cuecard.diagnostic.Severity;

/** The line with which a command ends. */
final class Summary {
    private Summary() {}

    /**
     * The line after a build that wrote a site.
     *
     * @param nanoseconds how long it took
     */
    static String success(BuildResult result, long nanoseconds) {
        StringBuilder line = new StringBuilder();
        line.append(count(result.pages(), "page")).append(": ");
        line.append(count(result.filesWritten(), "file")).append(" written, ");
        line.append(result.filesUnchanged()).append(" unchanged");
        if (result.filesRemoved() > 0) {
            line.append(", ").append(result.filesRemoved()).append(" removed");
        }
        int remembered = result.timings().remembered();
        if (remembered > 0) {
            line.append("; ")
                    .append(count(remembered, "drawing or PDF", "drawings and PDFs"))
                    .append(" remembered");
        }
        line.append("; ").append(count(result.count(Severity.WARNING), "warning"));
        return line.append(String.format(Locale.ROOT, "; %.2f s", nanoseconds / 1e9))
                .toString();
    }

    static String failure(BuildResult result, boolean strict) {
        int errors = result.count(Severity.ERROR);
        int warnings = result.count(Severity.WARNING);
        String because = errors == 0 && strict ? " (--strict makes warnings fail)" : "";
        return problems(errors, warnings) + because + ". Nothing was written.";
    }

    static String problems(int errors, int warnings) {
        if (errors == 0 && warnings == 0) {
            return "No problem found";
        }
        return count(errors, "error") + ", " + count(warnings, "warning");
    }

    private static String count(int number, String thing) {
        return count(number, thing, thing + "s");
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
