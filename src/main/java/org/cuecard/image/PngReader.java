package org.cuecard.image;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Reads a PNG (W3C Portable Network Graphics, third edition): all colour types and depths, interlaced or not. */
final class PngReader implements PictureReader {
    static final String SIGNATURE = "\u0089PNG\r\n\u001A\n";

    private static final int GREY = 0;
    private static final int RGB = 2;
    private static final int PALETTE = 3;
    private static final int GREY_ALPHA = 4;
    private static final int RGB_ALPHA = 6;
    private static final int CRITICAL = 0x20;
    private static final int LARGEST_PROFILE = 4 << 20;

    /** Where the pixels of each pass of an interlaced picture begin, and how far apart they are. */
    private static final int[][] PASSES = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
    };

    private final ByteSource source;
    private final FewColours few = new FewColours();
    private ColourMap colours = ColourMap.SRGB;
    private Orientation orientation = Orientation.UPRIGHT;
    private int width;
    private int height;
    private int depth;
    private int type;
    private boolean interlaced;
    private byte[] palette = new byte[0];
    private byte[] transparent = new byte[0];
    private String chunk = "";
    private ByteSource body = new ByteSource(new byte[0]);

    private PngReader(byte[] data) {
        this.source = new ByteSource(data);
    }

    /** Reads the chunks before the pixels. */
    static PngReader open(byte[] data) throws BadPictureException {
        PngReader reader = new PngReader(data);
        reader.source.bytes(SIGNATURE.length());
        reader.next();
        if (!reader.chunk.equals("IHDR")) {
            throw BadPictureException.damaged("it does not begin with its size");
        }
        reader.header();
        reader.next();
        while (!reader.chunk.equals("IDAT")) {
            reader.ancillary();
            reader.next();
        }
        if (reader.type == PALETTE && reader.palette.length == 0) {
            throw BadPictureException.damaged("its palette is missing");
        }
        return reader;
    }

    private void next() throws BadPictureException {
        int length = source.i32();
        int start = source.at();
        ByteSource all = source.part(length + 4);
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            name.append((char) all.u8());
        }
        chunk = name.toString();
        body = all;
        CRC32 sum = new CRC32();
        sum.update(source.data(), start, length + 4);
        if ((int) sum.getValue() != source.i32() && (chunk.charAt(0) & CRITICAL) == 0) {
            throw BadPictureException.damaged("the check sum of a part is wrong");
        }
    }

    private void header() throws BadPictureException {
        width = body.i32();
        height = body.i32();
        depth = body.u8();
        type = body.u8();
        int compression = body.u8();
        int filter = body.u8();
        int interlace = body.u8();
        boolean known = switch (type) {
            case GREY -> depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16;
            case PALETTE -> depth == 1 || depth == 2 || depth == 4 || depth == 8;
            case RGB, GREY_ALPHA, RGB_ALPHA -> depth == 8 || depth == 16;
            default -> false;
        };
        if (width <= 0 || height <= 0 || !known || compression != 0 || filter != 0 || interlace > 1) {
            throw BadPictureException.damaged("its head describes no picture that can be");
        }
        interlaced = interlace == 1;
    }

    private void ancillary() throws BadPictureException {
        switch (chunk) {
            case "PLTE" -> palette = body.bytes(body.left());
            case "tRNS" -> transparent = body.bytes(body.left());
            case "eXIf" -> orientation = Orientation.ofExif(body);
            case "iCCP" -> profile();
            case "IEND" -> throw BadPictureException.damaged("it holds no picture");
            default -> {}
        }
    }

    private void profile() throws BadPictureException {
        while (body.u8() != 0) {
            // The profile's name; what it says does not matter.
        }
        body.u8();
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(body.bytes(body.left()));
            ByteArrayOutputStream profile = new ByteArrayOutputStream();
            byte[] part = new byte[8192];
            int read = inflater.inflate(part);
            while (read > 0 && profile.size() < LARGEST_PROFILE) {
                profile.write(part, 0, read);
                read = inflater.inflate(part);
            }
            if (type == RGB || type == RGB_ALPHA || type == PALETTE) {
                colours = IccProfile.read(profile.toByteArray());
            }
        } catch (DataFormatException e) {
            colours = ColourMap.SRGB;
        } finally {
            inflater.end();
        }
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public int height() {
        return height;
    }

    @Override
    public Orientation orientation() {
        return orientation;
    }

    @Override
    public int channels() {
        return type == GREY_ALPHA || type == RGB_ALPHA || transparent.length > 0 ? 4 : 3;
    }

    @Override
    public boolean isDrawing() {
        return few.still();
    }

    private int samples() {
        return switch (type) {
            case RGB -> 3;
            case GREY_ALPHA -> 2;
            case RGB_ALPHA -> 4;
            default -> 1;
        };
    }

    private int rowBytes(int pixels) throws BadPictureException {
        long bytes = ((long) pixels * samples() * depth + 7) / 8;
        if (bytes > Integer.MAX_VALUE - 8) {
            throw new BadPictureException("is too large to be read", "save it with fewer pixels");
        }
        return (int) bytes;
    }

    @Override
    public void read(RowSink sink) throws BadPictureException {
        Inflater inflater = new Inflater();
        try {
            if (interlaced) {
                passes(inflater, sink);
            } else {
                char[] row = new char[channels() * width];
                byte[] line = new byte[rowBytes(width)];
                for (int y = 0; y < height; y++) {
                    line(inflater, line);
                    for (int x = 0; x < width; x++) {
                        pixel(line, x, row, channels() * x);
                    }
                    sink.row(row);
                }
            }
        } finally {
            inflater.end();
        }
        while (!chunk.equals("IEND")) {
            next();
        }
    }

    private void passes(Inflater inflater, RowSink sink) throws BadPictureException {
        int channels = channels();
        if ((long) width * channels > Integer.MAX_VALUE - 8) {
            throw new BadPictureException("is too large to be read", "save it with fewer pixels");
        }
        char[][] rows = new char[height][channels * width];
        for (int[] pass : PASSES) {
            int across = (width - pass[0] + pass[2] - 1) / pass[2];
            int down = (height - pass[1] + pass[3] - 1) / pass[3];
            if (across <= 0 || down <= 0) {
                continue;
            }
            byte[] line = new byte[rowBytes(across)];
            for (int y = 0; y < down; y++) {
                line(inflater, line);
                char[] row = rows[pass[1] + y * pass[3]];
                for (int x = 0; x < across; x++) {
                    pixel(line, x, row, channels * (pass[0] + x * pass[2]));
                }
            }
        }
        for (char[] row : rows) {
            sink.row(row);
        }
    }

    /** Reads a line over the one before it, and undoes its filter (9.2). */
    private void line(Inflater inflater, byte[] line) throws BadPictureException {
        byte[] kind = new byte[1];
        fill(inflater, kind);
        byte[] above = line.clone();
        fill(inflater, line);
        int step = Math.max(1, samples() * depth / 8);
        for (int i = 0; i < line.length; i++) {
            int left = i >= step ? line[i - step] & 0xFF : 0;
            int up = above[i] & 0xFF;
            int corner = i >= step ? above[i - step] & 0xFF : 0;
            int guess = switch (kind[0]) {
                case 0 -> 0;
                case 1 -> left;
                case 2 -> up;
                case 3 -> (left + up) / 2;
                case 4 -> PngFilter.paeth(left, up, corner);
                default -> throw BadPictureException.damaged("a row has an unknown filter");
            };
            line[i] = (byte) (line[i] + guess);
        }
    }

    private void fill(Inflater inflater, byte[] bytes) throws BadPictureException {
        int done = 0;
        try {
            while (done < bytes.length) {
                int read = inflater.inflate(bytes, done, bytes.length - done);
                done += read;
                if (read == 0) {
                    feed(inflater);
                }
            }
        } catch (DataFormatException e) {
            throw BadPictureException.damaged("its pixels cannot be unpacked");
        }
    }

    private void feed(Inflater inflater) throws BadPictureException {
        if (inflater.finished() || inflater.needsDictionary() || !chunk.equals("IDAT")) {
            throw BadPictureException.cutOff();
        }
        if (body.left() == 0) {
            next();
            if (!chunk.equals("IDAT")) {
                throw BadPictureException.cutOff();
            }
        }
        inflater.setInput(body.bytes(body.left()));
    }

    private void pixel(byte[] line, int x, char[] row, int at) throws BadPictureException {
        int alpha = 255;
        int r;
        int g;
        int b;
        if (type == PALETTE) {
            int index = sample(line, x);
            if (3 * index + 2 >= palette.length) {
                throw BadPictureException.damaged("a pixel has a colour that its palette does not have");
            }
            r = palette[3 * index] & 0xFF;
            g = palette[3 * index + 1] & 0xFF;
            b = palette[3 * index + 2] & 0xFF;
            alpha = index < transparent.length ? transparent[index] & 0xFF : 255;
        } else {
            int samples = samples();
            int first = sample(line, samples * x);
            boolean grey = samples < 3;
            int second = grey ? first : sample(line, samples * x + 1);
            int third = grey ? first : sample(line, samples * x + 2);
            if (samples % 2 == 0) {
                alpha = eightBits(sample(line, samples * x + samples - 1));
            } else if (isTransparent(first, second, third)) {
                alpha = 0;
            }
            r = eightBits(first);
            g = eightBits(second);
            b = eightBits(third);
        }
        few.add((((alpha << 8) | r) << 16) | (g << 8) | b);
        colours.put(r, g, b, row, at);
        if (channels() == 4) {
            for (int i = 0; i < 3; i++) {
                row[at + i] = (char) ((row[at + i] * alpha + 127) / 255);
            }
            row[at + 3] = (char) (alpha * 257);
        }
    }

    private int sample(byte[] line, int number) {
        if (depth == 8) {
            return line[number] & 0xFF;
        }
        if (depth == 16) {
            return ((line[2 * number] & 0xFF) << 8) | (line[2 * number + 1] & 0xFF);
        }
        int bit = number * depth;
        return ((line[bit >> 3] & 0xFF) >> (8 - depth - (bit & 7))) & ((1 << depth) - 1);
    }

    /** A page shows eight bits a colour, so no more are kept. */
    private int eightBits(int sample) {
        int full = (1 << depth) - 1;
        return (sample * 255 + full / 2) / full;
    }

    /** One colour of a picture without an alpha channel may stand for "transparent". */
    private boolean isTransparent(int r, int g, int b) {
        if (type == GREY) {
            return transparent.length == 2 && r == (((transparent[0] & 0xFF) << 8) | (transparent[1] & 0xFF));
        }
        return transparent.length == 6
                && r == (((transparent[0] & 0xFF) << 8) | (transparent[1] & 0xFF))
                && g == (((transparent[2] & 0xFF) << 8) | (transparent[3] & 0xFF))
                && b == (((transparent[4] & 0xFF) << 8) | (transparent[5] & 0xFF));
    }
}
