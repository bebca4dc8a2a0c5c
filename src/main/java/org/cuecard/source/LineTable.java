package org.cuecard.source;

import java.util.Arrays;

/** Where the lines of a text begin, so that each of thousands of problems finds its place without a search. */
final class LineTable {
    private final String text;
    private final int[] starts;
    /** Whether some code point takes two chars. */
    private final boolean wide;

    private LineTable(String text, int[] starts, boolean wide) {
        this.text = text;
        this.starts = starts;
        this.wide = wide;
    }

    static LineTable of(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, 2 * count);
            }
            starts[count++] = at + 1;
        }
        return new LineTable(text, Arrays.copyOf(starts, count), text.chars().anyMatch(LineTable::isHalf));
    }

    private static boolean isHalf(int c) {
        return Character.isSurrogate((char) c);
    }

    /** 1-based line of an offset. */
    int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found < 0 ? -found - 1 : found + 1;
    }

    /** 1-based column of an offset, in code points. */
    int column(int offset) {
        int start = starts[line(offset) - 1];
        return 1 + (wide ? text.codePointCount(start, offset) : offset - start);
    }
}
