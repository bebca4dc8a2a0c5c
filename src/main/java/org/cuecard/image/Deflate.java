package org.cuecard.image;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.Adler32;

/**
 * Packs bytes in the zlib format (RFC 1950, RFC 1951). The platform's own packer gives other bytes with another version
 * of zlib, of which there are several; this one always gives the same.
 */
final class Deflate {
    private static final int WINDOW = 32768;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 258;
    private static final int HASH_BITS = 15;
    private static final int MOST_TRIES = 48;
    private static final int BLOCK_SYMBOLS = 1 << 15;
    private static final int END = 256;

    private static final int[] LENGTH_BASE = new int[29];
    private static final int[] LENGTH_EXTRA = new int[29];
    private static final int[] DISTANCE_BASE = new int[30];
    private static final int[] DISTANCE_EXTRA = new int[30];

    /** The order in which the lengths of the codes for lengths are told (RFC 1951, 3.2.7). */
    private static final int[] LENGTH_ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

    static {
        int base = SHORTEST;
        for (int i = 0; i < 28; i++) {
            LENGTH_BASE[i] = base;
            LENGTH_EXTRA[i] = i < 8 ? 0 : i / 4 - 1;
            base += 1 << LENGTH_EXTRA[i];
        }
        LENGTH_BASE[28] = LONGEST;
        base = 1;
        for (int i = 0; i < 30; i++) {
            DISTANCE_BASE[i] = base;
            DISTANCE_EXTRA[i] = i < 4 ? 0 : i / 2 - 1;
            base += 1 << DISTANCE_EXTRA[i];
        }
    }

    private final byte[] data;
    private final int[] newest = new int[1 << HASH_BITS];
    private final int[] older = new int[WINDOW];
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** Symbols of the block in the making: a byte, or a length in the upper and a distance in the lower half. */
    private final int[] symbols = new int[BLOCK_SYMBOLS];

    private int count;
    private long window;
    private int filled;

    private Deflate(byte[] data) {
        this.data = data;
        Arrays.fill(newest, -1);
    }

    static byte[] zlib(byte[] data) {
        return new Deflate(data).zlib();
    }

    private byte[] zlib() {
        out.write(0x78);
        out.write(0xDA);
        int at = 0;
        while (at < data.length) {
            int match = match(at);
            int length = match >>> 16;
            // A longer match one byte further on is worth a literal.
            if (length >= SHORTEST && length < 32 && at + 1 < data.length && match(at + 1) >>> 16 > length) {
                length = 0;
            }
            if (length >= SHORTEST) {
                add(match);
                for (int i = 0; i < length; i++) {
                    remember(at++);
                }
            } else {
                add(data[at] & 0xFF);
                remember(at++);
            }
            if (count == BLOCK_SYMBOLS) {
                block(at == data.length);
            }
        }
        if (count > 0 || data.length == 0) {
            block(true);
        }
        bits(0, (8 - filled % 8) % 8);
        Adler32 sum = new Adler32();
        sum.update(data);
        int value = (int) sum.getValue();
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.write(value >> shift);
        }
        return out.toByteArray();
    }

    private void add(int symbol) {
        symbols[count++] = symbol;
    }

    private int hash(int at) {
        int three = ((data[at] & 0xFF) << 16) | ((data[at + 1] & 0xFF) << 8) | (data[at + 2] & 0xFF);
        return (three * 0x9E3779B1) >>> (32 - HASH_BITS);
    }

    private void remember(int at) {
        if (at + SHORTEST <= data.length) {
            int hash = hash(at);
            older[at % WINDOW] = newest[hash];
            newest[hash] = at;
        }
    }

    /** The longest earlier run that is the same: its length in the upper half, the way back in the lower; or 0. */
    private int match(int at) {
        if (at + SHORTEST > data.length) {
            return 0;
        }
        int most = Math.min(LONGEST, data.length - at);
        int best = SHORTEST - 1;
        int distance = 0;
        int from = newest[hash(at)];
        for (int tries = 0; tries < MOST_TRIES && from >= 0 && at - from < WINDOW && best < most; tries++) {
            if (data[from + best] == data[at + best]) {
                int length = 0;
                while (length < most && data[from + length] == data[at + length]) {
                    length++;
                }
                if (length > best) {
                    best = length;
                    distance = at - from;
                }
            }
            from = older[from % WINDOW];
        }
        return distance == 0 ? 0 : (best << 16) | distance;
    }

    private static int slot(int[] bases, int value) {
        int slot = bases.length - 1;
        while (bases[slot] > value) {
            slot--;
        }
        return slot;
    }

    private void block(boolean last) {
        long[] literals = new long[286];
        long[] distances = new long[30];
        literals[END] = 1;
        for (int i = 0; i < count; i++) {
            int length = symbols[i] >>> 16;
            if (length == 0) {
                literals[symbols[i]]++;
            } else {
                literals[END + 1 + slot(LENGTH_BASE, length)]++;
                distances[slot(DISTANCE_BASE, symbols[i] & 0xFFFF)]++;
            }
        }
        int[] literalLengths = CodeLengths.of(literals, 15);
        int[] distanceLengths = CodeLengths.of(distances, 15);
        bits(last ? 1 : 0, 1);
        bits(2, 2);
        tables(literalLengths, distanceLengths);
        int[] literalCodes = codes(literalLengths);
        int[] distanceCodes = codes(distanceLengths);
        for (int i = 0; i < count; i++) {
            int length = symbols[i] >>> 16;
            if (length == 0) {
                bits(literalCodes[symbols[i]], literalLengths[symbols[i]]);
            } else {
                int slot = slot(LENGTH_BASE, length);
                bits(literalCodes[END + 1 + slot], literalLengths[END + 1 + slot]);
                bits(length - LENGTH_BASE[slot], LENGTH_EXTRA[slot]);
                int distance = symbols[i] & 0xFFFF;
                int far = slot(DISTANCE_BASE, distance);
                bits(distanceCodes[far], distanceLengths[far]);
                bits(distance - DISTANCE_BASE[far], DISTANCE_EXTRA[far]);
            }
        }
        bits(literalCodes[END], literalLengths[END]);
        count = 0;
    }

    /** Tells the codes' lengths; runs of zeros are told by their number (RFC 1951, 3.2.7). */
    private void tables(int[] literals, int[] distances) {
        int[] all = new int[literals.length + distances.length];
        System.arraycopy(literals, 0, all, 0, literals.length);
        System.arraycopy(distances, 0, all, literals.length, distances.length);
        int[] told = new int[all.length];
        int[] extra = new int[all.length];
        int tellings = 0;
        for (int i = 0; i < all.length; ) {
            int run = 1;
            while (all[i] == 0 && i + run < all.length && all[i + run] == 0 && run < 138) {
                run++;
            }
            boolean zeros = run >= 3;
            told[tellings] = zeros ? (run < 11 ? 17 : 18) : all[i];
            extra[tellings++] = zeros ? run : 0;
            i += zeros ? run : 1;
        }
        long[] counts = new long[19];
        for (int i = 0; i < tellings; i++) {
            counts[told[i]]++;
        }
        int[] lengths = CodeLengths.of(counts, 7);
        int[] codes = codes(lengths);
        bits(literals.length - 257, 5);
        bits(distances.length - 1, 5);
        bits(LENGTH_ORDER.length - 4, 4);
        for (int symbol : LENGTH_ORDER) {
            bits(lengths[symbol], 3);
        }
        for (int i = 0; i < tellings; i++) {
            bits(codes[told[i]], lengths[told[i]]);
            if (told[i] == 17) {
                bits(extra[i] - 3, 3);
            } else if (told[i] == 18) {
                bits(extra[i] - 11, 7);
            }
        }
    }

    /** Canonical codes, their bits in the order in which they are written. */
    private static int[] codes(int[] lengths) {
        int[] codes = new int[lengths.length];
        int code = 0;
        for (int bits = 1; bits <= 15; bits++) {
            for (int i = 0; i < lengths.length; i++) {
                if (lengths[i] == bits) {
                    codes[i] = Integer.reverse(code++) >>> (32 - bits);
                }
            }
            code <<= 1;
        }
        return codes;
    }

    private void bits(int value, int number) {
        window |= (long) value << filled;
        filled += number;
        while (filled >= 8) {
            out.write((int) window);
            window >>>= 8;
            filled -= 8;
        }
    }
}
