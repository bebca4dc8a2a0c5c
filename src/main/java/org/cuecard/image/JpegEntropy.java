package org.cuecard.image;

import java.io.ByteArrayOutputStream;

/** Writes quantised blocks with the shortest Huffman codes that they allow (ITU-T T.81, F.1.2). */
final class JpegEntropy {
    private static final int SYMBOLS = 256;
    private static final int LONGEST = 16;
    private static final int ZERO_RUN = 0xF0;

    /** Tables: brightness and colour, each for first coefficients and for the others. */
    private static final int[] TABLE_IDS = {0x00, 0x10, 0x01, 0x11};

    private final short[] blocks;
    private final long[][] counts = new long[4][SYMBOLS + 1];
    private final int[][] lengths = new int[4][];
    private final int[][] codes = new int[4][SYMBOLS + 1];

    private ByteArrayOutputStream out = new ByteArrayOutputStream();
    private boolean counting = true;
    private int window;
    private int filled;

    JpegEntropy(short[] blocks) {
        this.blocks = blocks;
    }

    void write(ByteArrayOutputStream file) {
        this.out = file;
        blocks();
        counting = false;
        for (int table = 0; table < counts.length; table++) {
            assign(table);
        }
        for (int table = 0; table < counts.length; table++) {
            define(table);
        }
        JpegWriter.words(file, 0xFFDA, 12);
        int[] scan = {3, 1, 0x00, 2, 0x11, 3, 0x11, 0, 63, 0};
        for (int value : scan) {
            file.write(value);
        }
        blocks();
        bits(0x7F, 7);
        JpegWriter.words(file, 0xFFD9);
    }

    /** One more symbol, rarer than all, takes the code of ones alone, which JPEG forbids. */
    private void assign(int table) {
        long[] weights = new long[SYMBOLS + 1];
        for (int i = 0; i < SYMBOLS; i++) {
            weights[i] = 2 * counts[table][i];
        }
        weights[SYMBOLS] = 1;
        int[] length = CodeLengths.of(weights, LONGEST);
        int code = 0;
        for (int bits = 1; bits <= LONGEST; bits++) {
            for (int symbol = 0; symbol <= SYMBOLS; symbol++) {
                if (length[symbol] == bits) {
                    codes[table][symbol] = code++;
                }
            }
            code <<= 1;
        }
        lengths[table] = length;
    }

    private void define(int table) {
        ByteArrayOutputStream symbols = new ByteArrayOutputStream();
        int[] perLength = new int[LONGEST + 1];
        for (int bits = 1; bits <= LONGEST; bits++) {
            for (int symbol = 0; symbol < SYMBOLS; symbol++) {
                if (lengths[table][symbol] == bits) {
                    symbols.write(symbol);
                    perLength[bits]++;
                }
            }
        }
        JpegWriter.words(out, 0xFFC4, 19 + symbols.size());
        out.write(TABLE_IDS[table]);
        for (int bits = 1; bits <= LONGEST; bits++) {
            out.write(perLength[bits]);
        }
        out.writeBytes(symbols.toByteArray());
    }

    private void blocks() {
        int[] lastDc = new int[3];
        for (int at = 0; at < blocks.length; at += 64) {
            int block = at / 64 % 6;
            int component = Math.max(0, block - 3);
            int table = component == 0 ? 0 : 2;
            int dc = blocks[at];
            value(table, 0, dc - lastDc[component]);
            lastDc[component] = dc;
            int zeros = 0;
            for (int k = 1; k < 64; k++) {
                int value = blocks[at + k];
                if (value == 0) {
                    zeros++;
                } else {
                    for (; zeros > 15; zeros -= 16) {
                        symbol(table + 1, ZERO_RUN);
                    }
                    value(table + 1, zeros << 4, value);
                    zeros = 0;
                }
            }
            if (zeros > 0) {
                symbol(table + 1, 0);
            }
        }
    }

    private void value(int table, int run, int value) {
        int size = 32 - Integer.numberOfLeadingZeros(Math.abs(value));
        symbol(table, run | size);
        if (!counting && size > 0) {
            bits(value < 0 ? value + (1 << size) - 1 : value, size);
        }
    }

    private void symbol(int table, int symbol) {
        if (counting) {
            counts[table][symbol]++;
        } else {
            bits(codes[table][symbol], lengths[table][symbol]);
        }
    }

    private void bits(int value, int count) {
        window = (window << count) | value;
        filled += count;
        while (filled >= 8) {
            int next = (window >> (filled - 8)) & 0xFF;
            out.write(next);
            if (next == 0xFF) {
                out.write(0);
            }
            filled -= 8;
        }
    }
}
