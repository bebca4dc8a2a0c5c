package org.cuecard.image;

/** From the eight-bit colours of a file to the light of sRGB's primaries, in sixteen bits. */
final class ColourMap {
    /** sRGB itself, which is what a file without a profile means. */
    static final ColourMap SRGB =
            new ColourMap(LinearLight.table(), LinearLight.table(), LinearLight.table(), new int[0]);

    static final int SHIFT = 14;

    private final char[] red;
    private final char[] green;
    private final char[] blue;
    private final int[] matrix;

    /**
     * A map.
     *
     * @param red light for each of 256 stored values; green and blue alike
     * @param matrix three rows of three from these lights to those of sRGB, times 2^14; empty for the same primaries
     */
    ColourMap(char[] red, char[] green, char[] blue, int[] matrix) {
        this.red = red;
        this.green = green;
        this.blue = blue;
        this.matrix = matrix;
    }

    void put(int r, int g, int b, char[] row, int at) {
        int x = red[r];
        int y = green[g];
        int z = blue[b];
        if (matrix.length == 0) {
            row[at] = (char) x;
            row[at + 1] = (char) y;
            row[at + 2] = (char) z;
        } else {
            row[at] = mixed(0, x, y, z);
            row[at + 1] = mixed(3, x, y, z);
            row[at + 2] = mixed(6, x, y, z);
        }
    }

    /** Colours that sRGB does not have are brought to its border. */
    private char mixed(int line, int x, int y, int z) {
        long sum = (long) matrix[line] * x + (long) matrix[line + 1] * y + (long) matrix[line + 2] * z;
        long value = (sum + (1L << (SHIFT - 1))) >> SHIFT;
        return (char) Math.max(0, Math.min(LinearLight.FULL, value));
    }
}
