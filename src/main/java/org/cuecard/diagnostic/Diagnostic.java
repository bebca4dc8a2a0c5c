package org.cuecard.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.cuecard.source.SourceSpan;

/**
 * One problem, told so that its reader can mend it.
 *
 * @param severity how much it matters
 * @param code the stable name of this kind of problem; the manual explains each
 * @param message one sentence without a full stop that names the very value at fault
 * @param span where; a span of an absent file when there is no line to show
 * @param hints what to do, most useful first; each a sentence or "did you mean …?"
 */
public record Diagnostic(Severity severity, Code code, String message, SourceSpan span, List<String> hints) {
    /** By file, then by place, then by code: the order in which problems are told. */
    public static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(
                    (Diagnostic d) -> d.span().file().path())
            .thenComparing(d -> d.span().start())
            .thenComparing(Diagnostic::severity)
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message);

    public Diagnostic {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(code);
        Objects.requireNonNull(message);
        Objects.requireNonNull(span);
        hints = List.copyOf(hints);
    }

    /** A problem with its code's own severity. */
    public static Diagnostic of(Code code, SourceSpan span, String message, String... hints) {
        return new Diagnostic(code.severity(), code, message, span, List.of(hints));
    }

    public Diagnostic withHint(String hint) {
        List<String> more = new ArrayList<>(hints);
        more.add(hint);
        return new Diagnostic(severity, code, message, span, more);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
