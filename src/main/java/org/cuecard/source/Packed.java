package org.cuecard.source;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Numbers and texts in few bytes, for what must be at hand and is seldom asked for. A {@link PackedWriter} makes it,
 * and a {@link PackedReader} gives all of it back in the same order. Immutable; safe for use by several threads.
 */
public final class Packed {
    /** A deflater has a quarter of a megabyte, and taking that from the system takes longer than to deflate a text. */
    private static final ThreadLocal<Deflater> DEFLATER =
            ThreadLocal.withInitial(() -> new Deflater(Deflater.BEST_SPEED, true));

    private final byte[] bytes;
    /** How many bytes they were before they were deflated. */
    private final int length;

    private final boolean deflated;

    private Packed(byte[] bytes, int length, boolean deflated) {
        this.bytes = bytes;
        this.length = length;
        this.deflated = deflated;
    }

    /** Holds the first bytes of some as they are. */
    static Packed plain(byte[] bytes, int length) {
        return new Packed(Arrays.copyOf(bytes, length), length, false);
    }

    /** Deflates the first bytes of some. */
    static Packed deflated(byte[] bytes, int length) {
        Deflater deflater = DEFLATER.get();
        deflater.reset();
        deflater.setInput(bytes, 0, length);
        deflater.finish();
        byte[] room = new byte[length / 2 + 64];
        int size = 0;
        while (!deflater.finished()) {
            if (size == room.length) {
                room = Arrays.copyOf(room, 2 * size);
            }
            size += deflater.deflate(room, size, room.length - size);
        }
        return new Packed(Arrays.copyOf(room, size), length, true);
    }

    /** What was packed, from its beginning. */
    public PackedReader open() {
        return new PackedReader(deflated ? inflated() : bytes);
    }

    private byte[] inflated() {
        Inflater inflater = new Inflater(true);
        try {
            byte[] plain = new byte[length];
            inflater.setInput(bytes);
            if (inflater.inflate(plain) != length) {
                throw new IllegalStateException("packed bytes are cut short");
            }
            return plain;
        } catch (DataFormatException e) {
            throw new IllegalStateException("packed bytes never leave memory", e);
        } finally {
            inflater.end();
        }
    }
}
