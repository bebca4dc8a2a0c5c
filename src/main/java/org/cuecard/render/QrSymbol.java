package org.cuecard.render;

import com.google.zxing.qrcode.encoder.ByteMatrix;

/**
 * The modules of a QR code (ISO/IEC 18004), a bit for each: set for a dark one. They are kept by columns and by rows,
 * so that what is asked of all lines of one direction is asked of 64 of them at once.
 */
final class QrSymbol {
    /** Modules of one colour in a row that begin to count. */
    private static final int RUN = 5;

    private static final int RUN_WEIGHT = 3;
    private static final int BLOCK_WEIGHT = 3;
    private static final int FINDER_WEIGHT = 40;
    private static final int BALANCE_WEIGHT = 10;

    /** The dark modules of a finder pattern, seen along a line, and the light ones that stand on one of its sides. */
    private static final int FINDER = 7;

    private static final int MARGIN = 4;

    private final int size;

    /** By word and by column: the column's modules from that of row 64 * word on. */
    private final long[][] columns;

    private final long[][] rows;

    private QrSymbol(int size, long[][] columns, long[][] rows) {
        this.size = size;
        this.columns = columns;
        this.rows = rows;
    }

    static QrSymbol of(ByteMatrix modules) {
        int size = modules.getWidth();
        long[][] columns = new long[words(size)][size];
        long[][] rows = new long[words(size)][size];
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                if (modules.get(x, y) == 1) {
                    columns[y / Long.SIZE][x] |= 1L << y;
                    rows[x / Long.SIZE][y] |= 1L << x;
                }
            }
        }
        return new QrSymbol(size, columns, rows);
    }

    private static int words(int size) {
        return (size + Long.SIZE - 1) / Long.SIZE;
    }

    /** In modules, along each side. */
    int size() {
        return size;
    }

    boolean isDark(int x, int y) {
        return (columns[y / Long.SIZE][x] >>> y & 1) == 1;
    }

    /** A symbol that is dark where just one of two symbols of a size is. */
    QrSymbol xor(QrSymbol other) {
        return new QrSymbol(size, xor(columns, other.columns), xor(rows, other.rows));
    }

    private static long[][] xor(long[][] one, long[][] other) {
        long[][] both = new long[one.length][one[0].length];
        for (int word = 0; word < both.length; word++) {
            for (int line = 0; line < both[word].length; line++) {
                both[word][line] = one[word][line] ^ other[word][line];
            }
        }
        return both;
    }

    /**
     * How hard the symbol is for a reader: the sum of what ISO/IEC 18004, 7.8.3.1 counts against a mask. Lower is
     * better.
     */
    int penalty() {
        int sum = balance();
        for (int word = 0; word < columns.length; word++) {
            int lines = Math.min(Long.SIZE, size - word * Long.SIZE);
            long all = lines == Long.SIZE ? -1 : (1L << lines) - 1;
            sum += runs(columns[word], all) + runs(rows[word], all);
            sum += finders(columns[word], all) + finders(rows[word], all);
            sum += blocks(word);
        }
        return sum;
    }

    /** Five modules of a colour in a row cost three, and each that follows costs one more. */
    private static int runs(long[] across, long all) {
        int sum = 0;
        long before = 0;
        for (int i = 0; i + RUN <= across.length; i++) {
            long five = all
                    & ~(across[i] ^ across[i + 1])
                    & ~(across[i] ^ across[i + 2])
                    & ~(across[i] ^ across[i + 3])
                    & ~(across[i] ^ across[i + 4]);
            sum += Long.bitCount(five) + (RUN_WEIGHT - 1) * Long.bitCount(five & ~before);
            before = five;
        }
        return sum;
    }

    /** What looks like a finder pattern: dark, light, three dark, light, dark, with four light ones before or after. */
    private static int finders(long[] across, long all) {
        int found = 0;
        for (int i = 0; i + FINDER <= across.length; i++) {
            long finder = across[i]
                    & ~across[i + 1]
                    & across[i + 2]
                    & across[i + 3]
                    & across[i + 4]
                    & ~across[i + 5]
                    & across[i + 6];
            if ((finder & all) != 0) {
                long margins = light(across, i - MARGIN) | light(across, i + FINDER);
                found += Long.bitCount(finder & all & margins);
            }
        }
        return FINDER_WEIGHT * found;
    }

    /** The lines that are light in four places; none where these are not all within the symbol. */
    private static long light(long[] across, int from) {
        return from < 0 || from + MARGIN > across.length
                ? 0
                : ~(across[from] | across[from + 1] | across[from + 2] | across[from + 3]);
    }

    /** Squares of two by two in one colour; those that begin in this word. */
    private int blocks(int word) {
        int lines = Math.min(Long.SIZE, size - 1 - word * Long.SIZE);
        long all = lines == Long.SIZE ? -1 : (1L << lines) - 1;
        int found = 0;
        for (int x = 0; x + 1 < size; x++) {
            long left = columns[word][x];
            long right = columns[word][x + 1];
            long same = ~(left ^ right) & ~(left ^ below(word, x)) & ~(right ^ below(word, x + 1));
            found += Long.bitCount(same & all);
        }
        return BLOCK_WEIGHT * found;
    }

    /** A column, moved up by one. */
    private long below(int word, int x) {
        long next = word + 1 < columns.length ? columns[word + 1][x] << (Long.SIZE - 1) : 0;
        return columns[word][x] >>> 1 | next;
    }

    /** Ten for each five per cent that the share of dark modules is away from half. */
    private int balance() {
        int dark = 0;
        for (long[] word : columns) {
            for (long column : word) {
                dark += Long.bitCount(column);
            }
        }
        int all = size * size;
        return Math.abs(2 * dark - all) * BALANCE_WEIGHT / all * BALANCE_WEIGHT;
    }
}
