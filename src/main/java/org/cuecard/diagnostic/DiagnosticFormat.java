package org.cuecard.diagnostic;

/** A way to write one diagnostic out; the result ends with LF. */
@FunctionalInterface
public interface DiagnosticFormat {
    /**
     * Writes one diagnostic out.
     *
     * @param diagnostic what to write
     * @param folder what to put before the file's path, so that it leads from where the person stands: empty, or ending
     *     in a slash
     */
    String format(Diagnostic diagnostic, String folder);
}
