package org.cuecard.diagnostic;

import java.util.ArrayList;
import java.util.List;

/** Collects problems in the order of their places. Not safe for use by several threads. */
public final class DiagnosticLog implements DiagnosticSink {
    private final List<Diagnostic> found = new ArrayList<>();

    @Override
    public void report(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    public void reportAll(List<Diagnostic> diagnostics) {
        found.addAll(diagnostics);
    }

    /** What was reported, each once, sorted by {@link Diagnostic#BY_PLACE}. */
    public List<Diagnostic> all() {
        return found.stream().distinct().sorted(Diagnostic.BY_PLACE).toList();
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(Diagnostic::isError);
    }
}
