package org.cuecard.diagnostic;

/** Takes problems as they are found. */
@FunctionalInterface
public interface DiagnosticSink {
    void report(Diagnostic diagnostic);
}
