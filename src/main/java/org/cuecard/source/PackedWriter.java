package org.cuecard.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Takes the numbers and texts that a {@link Packed} is to hold. For one thread. */
public final class PackedWriter {
    private byte[] bytes = new byte[4096];
    private int size;

    /** A number; a small one that is not negative takes a byte. */
    public PackedWriter number(int number) {
        int rest = number;
        while ((rest & ~0x7f) != 0) {
            add((byte) (rest | 0x80));
            rest >>>= 7;
        }
        add((byte) rest);
        return this;
    }

    /** A text, whatever it holds: a surrogate that stands alone comes back too. */
    public PackedWriter text(String text) {
        boolean wide = text.chars().anyMatch(c -> Character.isSurrogate((char) c));
        byte[] encoded = wide ? chars(text) : text.getBytes(StandardCharsets.UTF_8);
        number(encoded.length << 1 | (wide ? 1 : 0));
        room(encoded.length);
        System.arraycopy(encoded, 0, bytes, size, encoded.length);
        size += encoded.length;
        return this;
    }

    private static byte[] chars(String text) {
        byte[] chars = new byte[2 * text.length()];
        for (int i = 0; i < text.length(); i++) {
            chars[2 * i] = (byte) (text.charAt(i) >> 8);
            chars[2 * i + 1] = (byte) text.charAt(i);
        }
        return chars;
    }

    /** All that was written. To open it again takes little time. */
    public Packed hold() {
        return Packed.plain(bytes, size);
    }

    /**
     * All that was written, in a third of the room and less for texts. To open it again takes several times as long.
     */
    public Packed deflate() {
        return Packed.deflated(bytes, size);
    }

    private void add(byte next) {
        room(1);
        bytes[size++] = next;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }
}
