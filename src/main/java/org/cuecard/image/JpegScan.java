package org.cuecard.image;

/**
 * Decodes the blocks of one scan: all coefficients of a sequential picture, or one band or one bit of a progressive one
 * (ITU-T T.81, F.2 and G.1).
 */
final class JpegScan {
    private final JpegBits bits;
    private final boolean progressive;
    private final int from;
    private final int to;
    private final int high;
    private final int low;
    private int emptyBlocks;

    /**
     * A scan.
     *
     * @param from first coefficient, in zigzag order
     * @param to last coefficient
     * @param high the bit that came before, 0 for a first pass
     * @param low the lowest bit that this scan tells
     */
    JpegScan(JpegBits bits, boolean progressive, int from, int to, int high, int low) {
        this.bits = bits;
        this.progressive = progressive;
        this.from = from;
        this.to = to;
        this.high = high;
        this.low = low;
    }

    void restart() throws BadPictureException {
        bits.restart();
        emptyBlocks = 0;
    }

    JpegBits bits() {
        return bits;
    }

    void block(JpegComponent component, int at, HuffmanDecoder dc, HuffmanDecoder ac) throws BadPictureException {
        short[] block = component.coefficients;
        if (!progressive) {
            dc(component, at, dc);
            sequential(block, at, ac);
        } else if (from == 0) {
            if (high == 0) {
                dc(component, at, dc);
            } else if (bits.take(1) == 1) {
                block[at] |= (short) (1 << low);
            }
        } else if (high == 0) {
            firstBand(block, at, ac);
        } else {
            refinedBand(block, at, ac);
        }
    }

    private void dc(JpegComponent component, int at, HuffmanDecoder table) throws BadPictureException {
        int size = table.decode(bits);
        if (size > 15) {
            throw BadPictureException.damaged("a brightness is out of range");
        }
        component.lastDc += bits.takeSigned(size);
        component.coefficients[at] = (short) (component.lastDc << low);
    }

    private void sequential(short[] block, int at, HuffmanDecoder table) throws BadPictureException {
        for (int k = 1; k < 64; k++) {
            int symbol = table.decode(bits);
            int size = symbol & 15;
            if (size == 0) {
                if (symbol != 0xF0) {
                    return;
                }
                k += 15;
            } else {
                k += symbol >> 4;
                put(block, at, k, bits.takeSigned(size));
            }
        }
    }

    private static void put(short[] block, int at, int k, int value) throws BadPictureException {
        if (k > 63) {
            throw BadPictureException.damaged("a block holds too many values");
        }
        block[at + JpegTables.ZIGZAG[k]] = (short) value;
    }

    private void firstBand(short[] block, int at, HuffmanDecoder table) throws BadPictureException {
        if (emptyBlocks > 0) {
            emptyBlocks--;
            return;
        }
        for (int k = from; k <= to; k++) {
            int symbol = table.decode(bits);
            int run = symbol >> 4;
            int size = symbol & 15;
            if (size != 0) {
                k += run;
                put(block, at, k, bits.takeSigned(size) << low);
            } else if (run == 15) {
                k += 15;
            } else {
                emptyBlocks = (1 << run) + bits.take(run) - 1;
                return;
            }
        }
    }

    /** One more bit for values that are known to be there, with new values of this bit between them. */
    private void refinedBand(short[] block, int at, HuffmanDecoder table) throws BadPictureException {
        int k = from;
        if (emptyBlocks == 0) {
            while (k <= to) {
                int symbol = table.decode(bits);
                int run = symbol >> 4;
                int value = 0;
                if ((symbol & 15) != 0) {
                    value = bits.take(1) == 1 ? 1 << low : -(1 << low);
                } else if (run < 15) {
                    emptyBlocks = (1 << run) + bits.take(run);
                    break;
                }
                k = passed(block, at, k, run);
                if (value != 0) {
                    if (k > to) {
                        throw BadPictureException.damaged("a block holds too many values");
                    }
                    block[at + JpegTables.ZIGZAG[k]] = (short) value;
                }
                k++;
            }
        }
        if (emptyBlocks > 0) {
            passed(block, at, k, 64);
            emptyBlocks--;
        }
    }

    /** Goes on behind so many zeros and stops at the next one, refining each value that is met. */
    private int passed(short[] block, int at, int start, int zeros) throws BadPictureException {
        int left = zeros;
        int k = start;
        while (k <= to) {
            int place = at + JpegTables.ZIGZAG[k];
            if (block[place] == 0) {
                if (left == 0) {
                    return k;
                }
                left--;
            } else if (bits.take(1) == 1 && (Math.abs(block[place]) & (1 << low)) == 0) {
                block[place] += (short) (block[place] > 0 ? 1 << low : -(1 << low));
            }
            k++;
        }
        return k;
    }
}
