package org.cuecard.image;

/**
 * The bits of a JPEG scan. A byte of 255 is followed by a 0 that is dropped, or else begins a marker, at which the bits
 * end (ITU-T T.81, B.1.1.5). Zeros may be looked at behind the end, for a table looks further than its codes, but a
 * picture that uses them is cut off or damaged.
 */
final class JpegBits {
    private final byte[] data;
    private int at;
    private int window;
    private int filled;
    private int invented;

    JpegBits(byte[] data, int at) {
        this.data = data;
        this.at = at;
    }

    /** The next bits, at most 16. */
    int peek(int count) {
        while (filled < 25) {
            window |= next() << (24 - filled);
            filled += 8;
        }
        return window >>> (32 - count);
    }

    private int next() {
        if (at < data.length) {
            int value = data[at] & 0xFF;
            if (value != 0xFF) {
                at++;
                return value;
            }
            if (at + 1 < data.length && data[at + 1] == 0) {
                at += 2;
                return value;
            }
        }
        invented += 8;
        return 0;
    }

    void skip(int count) throws BadPictureException {
        window <<= count;
        filled -= count;
        if (filled < invented) {
            throw at >= data.length - 1
                    ? BadPictureException.cutOff()
                    : BadPictureException.damaged("a part of its picture is missing");
        }
    }

    int take(int count) throws BadPictureException {
        if (count == 0) {
            return 0;
        }
        int value = peek(count);
        skip(count);
        return value;
    }

    /** A number of so many bits, whose first bit tells its sign (ITU-T T.81, F.2.2.1). */
    int takeSigned(int count) throws BadPictureException {
        if (count == 0) {
            return 0;
        }
        int value = take(count);
        return value < 1 << (count - 1) ? value - (1 << count) + 1 : value;
    }

    /** Passes the rest of the last byte and a restart marker. */
    void restart() throws BadPictureException {
        int marker = end();
        if (marker + 1 >= data.length) {
            throw BadPictureException.cutOff();
        }
        if ((data[marker + 1] & 0xF8) != 0xD0) {
            throw BadPictureException.damaged("a part of its picture is missing");
        }
        at = marker + 2;
        window = 0;
        filled = 0;
        invented = 0;
    }

    /** Where the marker stands that ends these bits; the length of the data when there is none. */
    int end() {
        int marker = Math.max(0, at);
        while (marker + 1 < data.length && ((data[marker] & 0xFF) != 0xFF || data[marker + 1] == 0)) {
            marker++;
        }
        while (marker + 1 < data.length && (data[marker + 1] & 0xFF) == 0xFF) {
            marker++;
        }
        return marker + 1 < data.length ? marker : data.length;
    }

    /** Where the whole scan ends: at the first marker that is no restart. */
    int endOfScan() {
        int end = end();
        while (end + 1 < data.length && (data[end + 1] & 0xF8) == 0xD0) {
            at = end + 2;
            end = end();
        }
        return end;
    }
}
