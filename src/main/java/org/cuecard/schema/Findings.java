package org.cuecard.schema;

import java.util.List;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.source.SourceSpan;

/** The problems of one reading: counted, and cut off where nobody reads on. Not safe for use by several threads. */
final class Findings {
    /** As many problems of one file as are told in one run; more are the same mistake over and over. */
    static final int MOST = 200;

    private final DiagnosticSink sink;
    private int count;

    Findings(DiagnosticSink sink) {
        this.sink = sink;
    }

    void report(Code code, SourceSpan span, String message, String... hints) {
        report(code, span, message, List.of(hints));
    }

    void report(Code code, SourceSpan span, String message, List<String> hints) {
        List<String> plain = hints.stream().map(Plain::sentence).toList();
        report(new Diagnostic(code.severity(), code, Plain.sentence(message), span, plain));
    }

    void report(Diagnostic diagnostic) {
        count++;
        if (count <= MOST) {
            sink.report(diagnostic);
        } else if (count == MOST + 1) {
            sink.report(Diagnostic.of(
                    Code.YAML_LIMIT,
                    diagnostic.span(),
                    "more than " + MOST + " problems in one file",
                    "the rest is told once these are mended"));
        }
    }

    /** How many there were up to now; the same number later means that nothing went wrong in between. */
    int count() {
        return count;
    }

    /** Whether nothing that is found from now on would be told. */
    boolean full() {
        return count > MOST;
    }
}
