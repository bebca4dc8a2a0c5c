package org.cuecard.source;

import java.util.Arrays;

/** Where the lines of a text begin, so that each of thousands of problems finds its place without a search. */
final class LineTable {
    private final int[] starts;
    /** Whether some code point takes two chars. */
    private final boolean wide;

    private LineTable(int[] starts, boolean wide) {
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
        return new LineTable(Arrays.copyOf(starts, count), text.chars().anyMatch(LineTable::isHalf));
    }

    private static boolean isHalf(int c) {
        return Character.isSurrogate((char) c);
    }

    /** 1-based line of an offset. */
    int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found < 0 ? -found - 1 : found + 1;
    }

    /** The offset at which the line of an offset begins. */
    int start(int offset) {
        return starts[line(offset) - 1];
    }

    /** Whether a char may be half a code point. */
    boolean isWide() {
        return wide;
    }
}
