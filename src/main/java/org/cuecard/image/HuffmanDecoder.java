package org.cuecard.image;

/** A JPEG Huffman table, ready to decode with (ITU-T T.81, C.2 and F.2.2.3). */
final class HuffmanDecoder {
    private static final int QUICK_BITS = 9;
    private static final int LONGEST = 16;

    /** For the next nine bits: the code's length times 256 plus its symbol; 0 for a code that is longer. */
    private final int[] quick = new int[1 << QUICK_BITS];

    private final int[] lastCode = new int[LONGEST + 1];
    private final int[] firstIndex = new int[LONGEST + 1];
    private final int[] symbols;

    /**
     * A table.
     *
     * @param counts how many codes there are of each length, from 1 bit to 16
     * @param symbols what the codes stand for, in the order of the codes
     */
    HuffmanDecoder(int[] counts, int[] symbols) throws BadPictureException {
        this.symbols = symbols;
        int code = 0;
        int index = 0;
        for (int length = 1; length <= LONGEST; length++) {
            int count = counts[length - 1];
            if (code + count > 1 << length) {
                throw BadPictureException.damaged("a table of codes contradicts itself");
            }
            firstIndex[length] = index - code;
            for (int i = 0; i < count; i++) {
                if (length <= QUICK_BITS) {
                    int free = QUICK_BITS - length;
                    for (int rest = 0; rest < 1 << free; rest++) {
                        quick[(code << free) | rest] = (length << 8) | symbols[index];
                    }
                }
                code++;
                index++;
            }
            lastCode[length] = count == 0 ? -1 : code - 1;
            code <<= 1;
        }
    }

    int decode(JpegBits bits) throws BadPictureException {
        int entry = quick[bits.peek(QUICK_BITS)];
        if (entry != 0) {
            bits.skip(entry >> 8);
            return entry & 0xFF;
        }
        for (int length = QUICK_BITS + 1; length <= LONGEST; length++) {
            int code = bits.peek(length);
            if (code <= lastCode[length]) {
                bits.skip(length);
                return symbols[firstIndex[length] + code];
            }
        }
        throw BadPictureException.damaged("its picture holds a code that its tables do not have");
    }
}
