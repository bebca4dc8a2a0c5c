package org.cuecard.source;

import java.nio.charset.StandardCharsets;

/** Gives back what a {@link PackedWriter} took, in the same order. For one thread. */
public final class PackedReader {
    private final byte[] bytes;
    private int at;

    PackedReader(byte[] bytes) {
        this.bytes = bytes;
    }

    public int number() {
        int number = 0;
        int shift = 0;
        byte next;
        do {
            next = bytes[at++];
            number |= (next & 0x7f) << shift;
            shift += 7;
        } while (next < 0);
        return number;
    }

    public String text() {
        int head = number();
        int length = head >>> 1;
        int from = at;
        at += length;
        return (head & 1) == 0 ? new String(bytes, from, length, StandardCharsets.UTF_8) : chars(from, length);
    }

    private String chars(int from, int length) {
        StringBuilder text = new StringBuilder(length / 2);
        for (int i = from; i < from + length; i += 2) {
            text.append((char) (bytes[i] << 8 | (bytes[i + 1] & 0xff)));
        }
        return text.toString();
    }
}
