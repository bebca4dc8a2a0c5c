package org.cuecard.schema;

import org.cuecard.source.SourceSpan;
import org.yaml.snakeyaml.error.Mark;

/**
 * Turns SnakeYAML's marks, which count the code points of the text that it was given, into spans of the whole file,
 * which count {@code char}s. They differ behind any character beyond U+FFFF.
 */
final class Offsets {
    private final SourceSpan part;
    private final String text;
    /** The char offset of each code point; empty when no character takes two chars, as in nearly every file. */
    private final int[] chars;

    Offsets(SourceSpan part, String text) {
        this.part = part;
        this.text = text;
        this.chars = charsOf(text);
    }

    private static int[] charsOf(String text) {
        int points = text.codePointCount(0, text.length());
        if (points == text.length()) {
            return new int[0];
        }
        int[] chars = new int[points + 1];
        int at = 0;
        for (int point = 0; point < points; point++) {
            chars[point] = at;
            at += Character.charCount(text.codePointAt(at));
        }
        chars[points] = at;
        return chars;
    }

    String text() {
        return text;
    }

    /** Offset into {@link #text} of a number of code points, at most its length. */
    int charAt(int codePoints) {
        if (chars.length == 0) {
            return Math.min(codePoints, text.length());
        }
        return chars[Math.min(codePoints, chars.length - 1)];
    }

    int charAt(Mark mark) {
        return charAt(mark.getIndex());
    }

    /** A stretch of the text as a stretch of the file. */
    SourceSpan span(int from, int to) {
        return part.part(from, to);
    }

    SourceSpan span(Mark from, Mark to) {
        return span(charAt(from), charAt(to));
    }
}
