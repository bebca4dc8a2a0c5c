package org.cuecard.diagnostic;

import java.util.List;
import org.cuecard.source.SourceFile;
import org.cuecard.source.SourceSpan;

/**
 * A diagnostic as a person reads it in a terminal:
 *
 * <pre>
 * exercises/wall-sit.yaml:7:12: error[unknown-term] "bnad" is not a kind of equipment
 *   7 | equipment: [bnad]
 *     |             ^~~~
 *     = did you mean "band"?
 * </pre>
 */
public final class SnippetFormatter implements DiagnosticFormat {
    /** The longest part of a line that is shown, in code points. */
    private static final int WIDTH = 120;

    private final boolean colour;

    /**
     * A formatter.
     *
     * @param colour whether to use the terminal's colours (ANSI escape sequences)
     */
    public SnippetFormatter(boolean colour) {
        this.colour = colour;
    }

    /** All diagnostics, each followed by an empty line. */
    public String format(List<Diagnostic> diagnostics) {
        StringBuilder out = new StringBuilder();
        for (Diagnostic diagnostic : diagnostics) {
            out.append(format(diagnostic)).append('\n');
        }
        return out.toString();
    }

    /** One diagnostic, its path as the guide knows it; each line ends with LF. */
    public String format(Diagnostic diagnostic) {
        return format(diagnostic, "");
    }

    @Override
    public String format(Diagnostic diagnostic, String folder) {
        SourceSpan span = diagnostic.span();
        SourceFile file = span.file();
        StringBuilder out = new StringBuilder();
        String path = folder + file.path();
        String place = file.present() ? path + ":" + span.line() + ":" + span.column() : path;
        String tone = diagnostic.severity() == Severity.ERROR ? "31;1" : "33;1";
        out.append(style("1", place)).append(": ");
        out.append(style(
                tone, diagnostic.severity().word() + "[" + diagnostic.code().id() + "]"));
        out.append(' ').append(diagnostic.message()).append('\n');
        String gutter =
                file.present() ? " ".repeat(Integer.toString(span.line()).length()) : "";
        if (file.present()) {
            snippet(out, span, gutter, tone);
        }
        for (String hint : diagnostic.hints()) {
            out.append("  ").append(gutter).append(" = ").append(hint).append('\n');
        }
        return out.toString();
    }

    private void snippet(StringBuilder out, SourceSpan span, String gutter, String tone) {
        SourceFile file = span.file();
        String text = file.text();
        int column = span.column() - 1;
        int from = column < WIDTH - 20 ? 0 : column - WIDTH / 2;
        // Only what is shown is looked at: a line may have a megabyte, and a problem in every tenth character.
        int start = text.offsetByCodePoints(span.start(), from - column);
        int stop = start;
        int to = from;
        while (!isEnd(text, stop) && to < from + WIDTH) {
            stop = text.offsetByCodePoints(stop, 1);
            to++;
        }
        String before = from > 0 ? "…" : "";
        String after = !isEnd(text, stop) ? "…" : "";
        int[] part = text.substring(start, stop)
                .codePoints()
                .map(SnippetFormatter::visible)
                .toArray();
        String shown = before + new String(part, 0, part.length) + after;
        out.append("  ")
                .append(span.line())
                .append(" | ")
                .append(shown.stripTrailing())
                .append('\n');
        int marked = span.text()
                .lines()
                .findFirst()
                .map(s -> s.codePointCount(0, s.length()))
                .orElse(1);
        int room = Math.max(1, to - column);
        String caret = "^" + "~".repeat(Math.max(0, Math.min(marked, room) - 1));
        String indent = " ".repeat(before.length() + column - from);
        out.append("  ")
                .append(gutter)
                .append(" | ")
                .append(indent)
                .append(style(tone, caret))
                .append('\n');
    }

    private static boolean isEnd(String text, int at) {
        return at == text.length() || text.charAt(at) == '\n';
    }

    /** A tab takes one column, and nothing in a file can steer the reader's terminal. */
    private static int visible(int codePoint) {
        if (codePoint == '\t') {
            return ' ';
        }
        int type = Character.getType(codePoint);
        boolean unseen = type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
        return unseen ? '\u00B7' : codePoint;
    }

    private String style(String code, String text) {
        return colour ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
