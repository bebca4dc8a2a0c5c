package org.cuecard.image;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Writes a PNG with eight bits a value, transparent where the picture is. Nothing goes in but the picture, and the
 * bytes are the same on every machine.
 */
public final class PngWriter {
    private static final int FILTERS = 5;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final int width;
    private final int height;
    private final int channels;
    private final byte[] stored;

    private PngWriter(int width, int height, int channels, byte[] stored) {
        this.width = width;
        this.height = height;
        this.channels = channels;
        this.stored = stored;
    }

    /**
     * Writes an opaque drawing in a table of at most 256 colours, which takes a third of the space.
     *
     * @param rgb red, green and blue of each pixel, row by row
     */
    public static byte[] writeDrawing(int width, int height, byte[] rgb) {
        if (rgb.length != 3L * width * height) {
            throw new IllegalArgumentException(rgb.length + " bytes are not a picture of " + width + " × " + height);
        }
        ColourTable table = ColourTable.of(rgb);
        return new PngWriter(width, height, 1, table.indices()).write(table.colours());
    }

    static byte[] write(Pixels pixels) {
        Pixels needed = pixels.isSeeThrough() ? pixels : pixels.opaque();
        return new PngWriter(needed.width(), needed.height(), needed.channels(), needed.stored()).write();
    }

    /**
     * Writes an opaque picture.
     *
     * @param rgb red, green and blue of each pixel, row by row
     */
    public static byte[] write(int width, int height, byte[] rgb) {
        if (rgb.length != 3L * width * height) {
            throw new IllegalArgumentException(rgb.length + " bytes are not a picture of " + width + " × " + height);
        }
        return new PngWriter(width, height, 3, rgb).write();
    }

    private byte[] write() {
        return write(new byte[0]);
    }

    /** @param colours of which the pixels are numbers; none when they are colours themselves */
    private byte[] write(byte[] colours) {
        out.writeBytes(PngReader.SIGNATURE.getBytes(StandardCharsets.ISO_8859_1));
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        word(head, width);
        word(head, height);
        head.write(8);
        head.write(channels == 4 ? 6 : channels == 3 ? 2 : 3);
        head.write(0);
        head.write(0);
        head.write(0);
        chunk("IHDR", head.toByteArray());
        if (colours.length > 0) {
            chunk("PLTE", colours);
        }
        chunk("IDAT", Deflate.zlib(filtered()));
        chunk("IEND", new byte[0]);
        return out.toByteArray();
    }

    /** Each row with the filter that leaves the smallest numbers, which pack best (12.7). */
    private byte[] filtered() {
        int row = width * channels;
        byte[] all = new byte[height * (row + 1)];
        byte[] trial = new byte[row];
        for (int y = 0; y < height; y++) {
            long least = Long.MAX_VALUE;
            for (int filter = 0; filter < (channels == 1 ? 1 : FILTERS); filter++) {
                long size = filter(y * row, row, filter, trial);
                if (size < least) {
                    least = size;
                    all[y * (row + 1)] = (byte) filter;
                    System.arraycopy(trial, 0, all, y * (row + 1) + 1, row);
                }
            }
        }
        return all;
    }

    private long filter(int from, int row, int filter, byte[] to) {
        long size = 0;
        for (int i = 0; i < row; i++) {
            int left = i >= channels ? stored[from + i - channels] & 0xFF : 0;
            int up = from > 0 ? stored[from + i - row] & 0xFF : 0;
            int corner = i >= channels && from > 0 ? stored[from + i - row - channels] & 0xFF : 0;
            int guess = switch (filter) {
                case 1 -> left;
                case 2 -> up;
                case 3 -> (left + up) / 2;
                case 4 -> PngFilter.paeth(left, up, corner);
                default -> 0;
            };
            to[i] = (byte) (stored[from + i] - guess);
            size += Math.abs(to[i]);
        }
        return size;
    }

    private void chunk(String name, byte[] body) {
        byte[] type = name.getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(type);
        sum.update(body);
        word(out, body.length);
        out.writeBytes(type);
        out.writeBytes(body);
        word(out, (int) sum.getValue());
    }

    private static void word(ByteArrayOutputStream out, int value) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.write(value >> shift);
        }
    }
}
