package org.cuecard.parse;

import java.util.Optional;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.source.SourceSpan;

/**
 * Looks at a body before it is parsed, in one pass, and refuses what would take a Markdown parser more than a moment or
 * more than its stack. All limits lie far above what a page needs and far below what was measured to do harm.
 */
final class MarkdownLimits {
    /** The largest body, in characters; a long page has thirty thousand. */
    static final int BODY = 262_144;

    private static final int LINE = 10_000;
    /** Quotations and lists inside each other, and square brackets inside each other. */
    private static final int DEPTH = 20;
    /** Columns before the first word. */
    private static final int INDENT = 200;
    /** The same sign without a break: a rule or a fence has three. */
    private static final int RUN = 500;
    /** Between two empty lines. */
    private static final int BLOCK_LINES = 1_000;

    private static final int BLOCK_SIGNS = 4_000;

    private final SourceSpan body;
    private final String text;
    private int blockLines;
    private int brackets;
    private int signs;

    private MarkdownLimits(SourceSpan body) {
        this.body = body;
        this.text = body.text();
    }

    /** What is too much in a body, at its place. */
    static Optional<Diagnostic> check(SourceSpan body) {
        return new MarkdownLimits(body).check();
    }

    private Optional<Diagnostic> check() {
        if (text.length() > BODY) {
            return Optional.of(Diagnostic.of(
                    Code.TOO_LARGE,
                    body.part(0, 0),
                    "this body has " + text.length() + " characters, where " + BODY + " are allowed",
                    "share it out among several pages"));
        }
        for (int from = 0; from < text.length(); ) {
            int newline = text.indexOf('\n', from);
            int to = newline < 0 ? text.length() : newline;
            Optional<Diagnostic> found = line(from, to);
            if (found.isPresent()) {
                return found;
            }
            from = to + 1;
        }
        return Optional.empty();
    }

    private Optional<Diagnostic> line(int from, int to) {
        if (to - from > LINE) {
            return tooMuch(from, "this line has " + (to - from) + " characters", "break it into paragraphs");
        }
        if (text.substring(from, to).isBlank()) {
            blockLines = 0;
            brackets = 0;
            signs = 0;
            return to - from > INDENT ? tooMuch(from, "this line is full of spaces", "empty it") : Optional.empty();
        }
        if (++blockLines > BLOCK_LINES) {
            return tooMuch(from, "no line is empty in more than " + BLOCK_LINES + " lines", "put in an empty line");
        }
        return markers(from, to).or(() -> signs(from, to));
    }

    /** Indent, and marks of quotations and lists at the start of a line. */
    private Optional<Diagnostic> markers(int from, int to) {
        if (isRule(from, to)) {
            return Optional.empty();
        }
        int depth = 0;
        int column = 0;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            boolean spaced = at + 1 == to || text.charAt(at + 1) == ' ' || text.charAt(at + 1) == '\t';
            boolean number = Character.isDigit(c) || (at > from && Character.isDigit(text.charAt(at - 1)));
            if (c == ' ' || c == '\t') {
                column += c == '\t' ? 4 : 1;
            } else if (c == '>' || (spaced && ("-+*:~".indexOf(c) >= 0 || (number && ".)".indexOf(c) >= 0)))) {
                depth++;
            } else if (!Character.isDigit(c)) {
                break;
            }
            if (depth > DEPTH) {
                return tooMuch(from, "this line nests more than " + DEPTH + " deep", "write it with fewer levels");
            }
            if (column > INDENT) {
                return tooMuch(from, "this line is indented by more than " + INDENT + " columns", "indent it less");
            }
        }
        return Optional.empty();
    }

    /** Whether a line is a rule such as {@code - - -}. */
    private boolean isRule(int from, int to) {
        char sign = '>';
        int signs = 0;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (c != ' ' && c != '\t') {
                sign = signs == 0 ? c : sign;
                signs++;
                if (c != sign || c == '>') {
                    return false;
                }
            }
        }
        return signs >= 3 && signs <= RUN;
    }

    /** Brackets inside each other, signs without a break, and signs that each start a search through the block. */
    private Optional<Diagnostic> signs(int from, int to) {
        int run = 1;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            boolean plain = Character.isLetterOrDigit(c) || c == ' ' || c == '.';
            run = at > from && c == text.charAt(at - 1) && !plain ? run + 1 : 1;
            if (run > RUN) {
                return tooMuch(at, "\"" + c + "\" stands here more than " + RUN + " times in a row", "write fewer");
            }
            if (c == '[' && ++brackets > DEPTH) {
                return tooMuch(at, "square brackets nest more than " + DEPTH + " deep here", "close some of them");
            }
            if (c == ']' && brackets > 0) {
                brackets--;
            }
            if ("[<`*_\"'~".indexOf(c) >= 0 && ++signs > BLOCK_SIGNS) {
                return tooMuch(at, "there is too much markup between two empty lines here", "put in an empty line");
            }
        }
        return Optional.empty();
    }

    private Optional<Diagnostic> tooMuch(int at, String message, String hint) {
        return Optional.of(Diagnostic.of(Code.TOO_COMPLEX, body.part(at, at), message, hint));
    }
}
