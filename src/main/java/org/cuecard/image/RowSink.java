package org.cuecard.image;

/** Takes a picture row by row, from the top. */
@FunctionalInterface
interface RowSink {
    /**
     * Takes the next row.
     *
     * @param light three or four values a pixel, 0 to 65535; the fourth is how opaque it is, and the others are already
     *     multiplied by it. The array is used again for the next row.
     */
    void row(char[] light);
}
