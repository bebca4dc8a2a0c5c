package org.cuecard.theme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.source.SourceSpan;

/** Tells a problem of a template once, however many pages the template is part of. */
final class Reports {
    private record Told(Code code, SourceSpan span, String message) {}

    private final DiagnosticSink sink;
    private final Set<Told> told = new HashSet<>();

    Reports(DiagnosticSink sink) {
        this.sink = sink;
    }

    void report(Code code, SourceSpan span, String message, Chain chain, List<String> hints) {
        if (told.add(new Told(code, span, message))) {
            List<String> all = new ArrayList<>(hints);
            chain.origin().ifPresent(all::add);
            sink.report(new Diagnostic(code.severity(), code, message, span, all));
        }
    }

    void report(Code code, SourceSpan span, String message, Chain chain, String... hints) {
        report(code, span, message, chain, List.of(hints));
    }
}
