package org.cuecard.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.cuecard.build.GuideReport;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticFormat;
import org.cuecard.diagnostic.GithubFormat;
import org.cuecard.diagnostic.JsonFormat;
import org.cuecard.diagnostic.Severity;
import org.cuecard.diagnostic.SnippetFormatter;

/** Prints problems: in words to the error stream, as data to the output stream. */
final class ProblemPrinter {
    /** How a path from the root begins, on any system. */
    private static final Pattern WHOLE = Pattern.compile("/|[A-Za-z]:|\\\\\\\\");

    private final Surroundings around;
    private final GuideOptions options;

    ProblemPrinter(Surroundings around, GuideOptions options) {
        this.around = around;
        this.options = options;
    }

    /** Prints problems of one guide in words. */
    static void print(Surroundings around, Path guide, List<Diagnostic> problems) {
        GuideOptions options = new GuideOptions();
        options.guide = guide;
        new ProblemPrinter(around, options).print(List.of(new GuideReport("", problems)));
    }

    void print(List<GuideReport> reports) {
        boolean text = options.format == GuideOptions.Format.TEXT;
        PrintStream stream = text ? around.err() : around.out();
        DiagnosticFormat format = format();
        for (GuideReport report : reports) {
            String folder = folder(report);
            for (Diagnostic diagnostic : report.diagnostics()) {
                if (diagnostic.severity() != Severity.NOTE || options.verbose || !text) {
                    stream.print(format.format(diagnostic, isWhole(diagnostic) ? "" : folder));
                    if (text) {
                        stream.println();
                    }
                }
            }
        }
        stream.flush();
    }

    private DiagnosticFormat format() {
        return switch (options.format) {
            case TEXT -> new SnippetFormatter(around.terminal().colour());
            case JSON -> new JsonFormat();
            case GITHUB -> new GithubFormat();
        };
    }

    /** Whether a problem's file is told by its whole path, as an output folder is, and not by that below the guide. */
    private static boolean isWhole(Diagnostic diagnostic) {
        return WHOLE.matcher(diagnostic.span().file().path()).lookingAt();
    }

    /** From where the person stands to the guide's files, so that an editor opens what a terminal shows. */
    private String folder(GuideReport report) {
        Path guide = options.guide.normalize();
        String start = guide.toString().isEmpty() ? "" : guide.toString().replace('\\', '/') + "/";
        return start + report.folder();
    }
}
