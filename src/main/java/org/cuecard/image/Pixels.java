package org.cuecard.image;

/**
 * A picture in memory, in light rather than in stored values; see {@link RowSink} for what a value means.
 *
 * <p>Not a record, for the array is large and handed on, never copied; nobody writes to it once it is here.
 */
final class Pixels {
    private final int width;
    private final int height;
    private final int channels;
    private final char[] light;

    Pixels(int width, int height, int channels, char[] light) {
        this.width = width;
        this.height = height;
        this.channels = channels;
        this.light = light;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int channels() {
        return channels;
    }

    int light(int x, int y, int channel) {
        return light[(y * width + x) * channels + channel];
    }

    /** Hands all rows on. */
    void rows(RowSink sink) {
        char[] row = new char[width * channels];
        for (int y = 0; y < height; y++) {
            System.arraycopy(light, y * row.length, row, 0, row.length);
            sink.row(row);
        }
    }

    /** Whether something of the picture shows what lies behind it. */
    boolean isSeeThrough() {
        for (int i = 3; channels == 4 && i < light.length; i += 4) {
            if (light[i] < LinearLight.FULL) {
                return true;
            }
        }
        return false;
    }

    /** The picture as it is to be looked at. */
    Pixels turned(Orientation how) {
        if (how.equals(Orientation.UPRIGHT)) {
            return this;
        }
        int wide = how.swapped() ? height : width;
        int high = how.swapped() ? width : height;
        char[] turned = new char[light.length];
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < wide; x++) {
                int u = how.flippedX() ? wide - 1 - x : x;
                int v = how.flippedY() ? high - 1 - y : y;
                int from = how.swapped() ? u * width + v : v * width + u;
                System.arraycopy(light, from * channels, turned, (y * wide + x) * channels, channels);
            }
        }
        return new Pixels(wide, high, channels, turned);
    }

    /** Eight bits a value, as files store them: red, green, blue, and how opaque when there are four channels. */
    byte[] stored() {
        byte[] stored = new byte[light.length];
        for (int i = 0; i < light.length; i += channels) {
            int alpha = channels == 4 ? light[i + 3] : LinearLight.FULL;
            for (int c = 0; c < 3; c++) {
                int value = light[i + c];
                int own = alpha == LinearLight.FULL || alpha == 0
                        ? value
                        : (int) Math.min(LinearLight.FULL, ((long) value * LinearLight.FULL + alpha / 2) / alpha);
                stored[i + c] = (byte) LinearLight.stored(own);
            }
            if (channels == 4) {
                stored[i + 3] = (byte) ((alpha + 128) / 257);
            }
        }
        return stored;
    }

    /** Without the fourth channel. */
    Pixels opaque() {
        if (channels == 3) {
            return this;
        }
        char[] three = new char[width * height * 3];
        for (int i = 0; i < width * height; i++) {
            System.arraycopy(light, 4 * i, three, 3 * i, 3);
        }
        return new Pixels(width, height, 3, three);
    }
}
