package org.cuecard.image;

import java.nio.charset.StandardCharsets;

/** Reads numbers from bytes, the most significant byte first, and tells when the bytes end too early. */
final class ByteSource {
    private final byte[] data;
    private final int end;
    private int at;

    ByteSource(byte[] data) {
        this(data, 0, data.length);
    }

    private ByteSource(byte[] data, int start, int end) {
        this.data = data;
        this.at = start;
        this.end = end;
    }

    byte[] data() {
        return data;
    }

    int at() {
        return at;
    }

    int left() {
        return end - at;
    }

    void seek(int to) throws BadPictureException {
        if (to < 0 || to > end) {
            throw BadPictureException.cutOff();
        }
        at = to;
    }

    int u8() throws BadPictureException {
        if (at >= end) {
            throw BadPictureException.cutOff();
        }
        return data[at++] & 0xFF;
    }

    int u16() throws BadPictureException {
        int high = u8();
        return (high << 8) | u8();
    }

    /** 32 bits, as a number that may be negative. */
    int i32() throws BadPictureException {
        int high = u16();
        return (high << 16) | u16();
    }

    byte[] bytes(int length) throws BadPictureException {
        if (length < 0 || length > left()) {
            throw BadPictureException.cutOff();
        }
        byte[] copy = new byte[length];
        System.arraycopy(data, at, copy, 0, length);
        at += length;
        return copy;
    }

    /** The next bytes as a source of their own, which are then passed. */
    ByteSource part(int length) throws BadPictureException {
        if (length < 0 || length > left()) {
            throw BadPictureException.cutOff();
        }
        ByteSource part = new ByteSource(data, at, at + length);
        at += length;
        return part;
    }

    /** Whether these ASCII characters come next; they are not passed. */
    boolean startsWith(String ascii) {
        byte[] wanted = ascii.getBytes(StandardCharsets.ISO_8859_1);
        if (wanted.length > left()) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (data[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
