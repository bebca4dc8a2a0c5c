package org.cuecard.image;

/** One of a JPEG's components: brightness or one of two colours, each with its own resolution. */
final class JpegComponent {
    final int id;
    final int across;
    final int down;
    final int quantiser;

    /** Blocks in a row and in a column, whole units of the picture; and those that a scan of this alone holds. */
    int blocksWide;

    int blocksHigh;
    int ownBlocksWide;
    int ownBlocksHigh;

    /** Coefficients of all blocks, or of one row of units when the picture is read in one go. */
    short[] coefficients = new short[0];

    /** The samples of one row of units. */
    byte[] samples = new byte[0];

    int lastDc;

    /**
     * A component.
     *
     * @param across sampling factor along rows, 1 to 4
     * @param down sampling factor along columns, 1 to 4
     * @param quantiser the number of its quantisation table
     */
    JpegComponent(int id, int across, int down, int quantiser) {
        this.id = id;
        this.across = across;
        this.down = down;
        this.quantiser = quantiser;
    }

    /** The samples that a row of units holds, along a row. */
    int stride() {
        return 8 * blocksWide;
    }

    /** Decodes the samples of one row of units. */
    void samples(int firstBlockRow, int[] quantisers, int[] work) {
        for (int row = 0; row < down; row++) {
            for (int column = 0; column < blocksWide; column++) {
                int from = 64 * ((firstBlockRow + row) * blocksWide + column);
                for (int i = 0; i < 64; i++) {
                    work[i] = coefficients[from + i] * quantisers[i];
                }
                Dct.inverse(work);
                int to = 8 * row * stride() + 8 * column;
                for (int i = 0; i < 64; i++) {
                    int sample = work[i] + 128;
                    samples[to + (i >> 3) * stride() + (i & 7)] = (byte) Math.max(0, Math.min(255, sample));
                }
            }
        }
    }
}
