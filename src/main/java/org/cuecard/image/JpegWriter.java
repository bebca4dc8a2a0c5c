package org.cuecard.image;

import java.io.ByteArrayOutputStream;

/**
 * Writes a baseline JPEG (ITU-T T.81): brightness in full, colours at half the resolution, Huffman tables made for this
 * picture. Nothing goes into the file but what is needed to show it.
 */
final class JpegWriter {
    /**
     * How closely the picture is kept, on the usual scale of 1 to 100. At 82 the difference cannot be seen at the size
     * at which a photograph is shown, and above it files grow fast.
     */
    private static final int QUALITY = 82;

    /** ITU-T T.81, tables K.1 and K.2, line by line. */
    private static final int[] BRIGHTNESS = {
        16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29,
        51, 87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103, 121,
        120, 101, 72, 92, 95, 98, 112, 100, 103, 99
    };

    private static final int[] COLOUR = {
        17, 18, 24, 47, 99, 99, 99, 99, 18, 21, 26, 66, 99, 99, 99, 99, 24, 26, 56, 99, 99, 99, 99, 99, 47, 66, 99, 99,
        99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
        99, 99, 99, 99, 99, 99, 99, 99
    };

    private static final int[] JFIF = {0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0};

    private final int width;
    private final int height;
    private final int unitsWide;
    private final int unitsHigh;
    private final int[] brightnessSteps = steps(BRIGHTNESS);
    private final int[] colourSteps = steps(COLOUR);
    private final byte[] rgb;
    private final int[] work = new int[64];

    private JpegWriter(Pixels pixels) {
        this.width = pixels.width();
        this.height = pixels.height();
        this.unitsWide = JpegHead.ceil(width, 16);
        this.unitsHigh = JpegHead.ceil(height, 16);
        this.rgb = pixels.opaque().stored();
    }

    static byte[] write(Pixels pixels) {
        return new JpegWriter(pixels).write();
    }

    private static int[] steps(int[] table) {
        int scale = 200 - 2 * QUALITY;
        int[] steps = new int[64];
        for (int i = 0; i < 64; i++) {
            steps[i] = Math.max(1, Math.min(255, (table[i] * scale + 50) / 100));
        }
        return steps;
    }

    private byte[] write() {
        // Per unit: four blocks of brightness, then one of each colour.
        short[] blocks = new short[unitsWide * unitsHigh * 6 * 64];
        for (int unit = 0; unit < unitsWide * unitsHigh; unit++) {
            unit(unit % unitsWide * 16, unit / unitsWide * 16, blocks, unit * 6 * 64);
        }
        JpegEntropy entropy = new JpegEntropy(blocks);
        ByteArrayOutputStream out = new ByteArrayOutputStream(blocks.length / 8);
        for (int value : JFIF) {
            out.write(value);
        }
        quantisers(out);
        frame(out);
        entropy.write(out);
        return out.toByteArray();
    }

    private void quantisers(ByteArrayOutputStream out) {
        words(out, 0xFFDB, 2 + 2 * 65);
        int[][] tables = {brightnessSteps, colourSteps};
        for (int table = 0; table < tables.length; table++) {
            out.write(table);
            for (int place : JpegTables.ZIGZAG) {
                out.write(tables[table][place]);
            }
        }
    }

    private void frame(ByteArrayOutputStream out) {
        words(out, 0xFFC0, 17);
        out.write(8);
        words(out, height, width);
        int[] components = {3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1};
        for (int value : components) {
            out.write(value);
        }
    }

    static void words(ByteArrayOutputStream out, int... words) {
        for (int word : words) {
            out.write(word >> 8);
            out.write(word);
        }
    }

    /** The six blocks of 16 × 16 pixels; beyond its border a picture goes on as it ends. */
    private void unit(int left, int top, short[] blocks, int at) {
        int[] blue = new int[64];
        int[] red = new int[64];
        for (int block = 0; block < 4; block++) {
            int x0 = left + block % 2 * 8;
            int y0 = top + block / 2 * 8;
            for (int i = 0; i < 64; i++) {
                int x = Math.min(width - 1, x0 + i % 8);
                int y = Math.min(height - 1, y0 + i / 8);
                int pixel = 3 * (y * width + x);
                int r = rgb[pixel] & 0xFF;
                int g = rgb[pixel + 1] & 0xFF;
                int b = rgb[pixel + 2] & 0xFF;
                work[i] = ((19595 * r + 38470 * g + 7471 * b + 32768) >> 16) - 128;
                int half = (block / 2 * 4 + i / 16) * 8 + block % 2 * 4 + i % 8 / 2;
                blue[half] += -11059 * r - 21709 * g + 32768 * b;
                red[half] += 32768 * r - 27439 * g - 5329 * b;
            }
            quantised(work, brightnessSteps, blocks, at + 64 * block);
        }
        for (int i = 0; i < 64; i++) {
            blue[i] = (blue[i] + (1 << 17)) >> 18;
            red[i] = (red[i] + (1 << 17)) >> 18;
        }
        quantised(blue, colourSteps, blocks, at + 4 * 64);
        quantised(red, colourSteps, blocks, at + 5 * 64);
    }

    /** Transforms samples and stores their coefficients in zigzag order, each as a number of steps. */
    private static void quantised(int[] samples, int[] steps, short[] blocks, int at) {
        Dct.forward(samples);
        for (int i = 0; i < 64; i++) {
            int place = JpegTables.ZIGZAG[i];
            int step = 8 * steps[place];
            int value = samples[place];
            blocks[at + i] = (short) (value < 0 ? -((step / 2 - value) / step) : (value + step / 2) / step);
        }
    }
}
