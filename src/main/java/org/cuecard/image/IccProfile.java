package org.cuecard.image;

import java.util.Optional;

/**
 * Reads the kind of colour profile that cameras and phones put into their files: a curve for each primary and the
 * primaries themselves (ICC.1:2022, 8.3). Display P3 and Adobe RGB are of this kind. Profiles of printers, which are
 * tables in several dimensions, are not, and are passed over as if there were none.
 */
final class IccProfile {
    private static final int HEADER = 128;
    private static final int MOST_TAGS = 200;

    /** From XYZ under D50, the space in which profiles meet, to the light of sRGB's primaries. */
    private static final double[] TO_SRGB = {
        3.1338561, -1.6168667, -0.4906146, -0.9787684, 1.9161415, 0.0334540, 0.0719453, -0.2289914, 1.4052427
    };

    private final byte[] data;

    private IccProfile(byte[] data) {
        this.data = data;
    }

    /** The map that a profile means; sRGB's for a profile that is damaged or of another kind. */
    static ColourMap read(byte[] profile) {
        try {
            return new IccProfile(profile).map().orElse(ColourMap.SRGB);
        } catch (BadPictureException e) {
            return ColourMap.SRGB;
        }
    }

    private Optional<ColourMap> map() throws BadPictureException {
        ByteSource head = new ByteSource(data);
        head.seek(16);
        if (!head.startsWith("RGB XYZ ")) {
            return Optional.empty();
        }
        Optional<ByteSource> red = tag("rXYZ");
        Optional<ByteSource> green = tag("gXYZ");
        Optional<ByteSource> blue = tag("bXYZ");
        Optional<ByteSource> redCurve = tag("rTRC");
        Optional<ByteSource> greenCurve = tag("gTRC");
        Optional<ByteSource> blueCurve = tag("bTRC");
        if (red.isEmpty() || green.isEmpty() || blue.isEmpty()) {
            return Optional.empty();
        }
        if (redCurve.isEmpty() || greenCurve.isEmpty() || blueCurve.isEmpty()) {
            return Optional.empty();
        }
        int[] matrix = matrix(xyz(red.get()), xyz(green.get()), xyz(blue.get()));
        return Optional.of(
                new ColourMap(curve(redCurve.get()), curve(greenCurve.get()), curve(blueCurve.get()), matrix));
    }

    private Optional<ByteSource> tag(String name) throws BadPictureException {
        ByteSource table = new ByteSource(data);
        table.seek(HEADER);
        int count = Math.min(table.i32(), MOST_TAGS);
        for (int i = 0; i < count; i++) {
            boolean found = table.startsWith(name);
            table.i32();
            int offset = table.i32();
            int length = table.i32();
            if (found) {
                ByteSource all = new ByteSource(data);
                all.seek(offset);
                return Optional.of(all.part(length));
            }
        }
        return Optional.empty();
    }

    private static double[] xyz(ByteSource tag) throws BadPictureException {
        tag.i32();
        tag.i32();
        return new double[] {tag.i32() / 65536.0, tag.i32() / 65536.0, tag.i32() / 65536.0};
    }

    private static int[] matrix(double[] red, double[] green, double[] blue) {
        int[] matrix = new int[9];
        for (int line = 0; line < 3; line++) {
            matrix[3 * line] = weight(line, red);
            matrix[3 * line + 1] = weight(line, green);
            matrix[3 * line + 2] = weight(line, blue);
        }
        return matrix;
    }

    private static int weight(int line, double[] xyz) {
        double sum = TO_SRGB[3 * line] * xyz[0] + TO_SRGB[3 * line + 1] * xyz[1] + TO_SRGB[3 * line + 2] * xyz[2];
        return (int) StrictMath.floor(sum * (1 << ColourMap.SHIFT) + 0.5);
    }

    /** The light of each of 256 stored values. */
    private static char[] curve(ByteSource tag) throws BadPictureException {
        if (tag.startsWith("curv")) {
            return sampled(tag);
        }
        if (tag.startsWith("para")) {
            return parametric(tag);
        }
        throw BadPictureException.damaged("its colour profile has no curves");
    }

    private static char[] sampled(ByteSource tag) throws BadPictureException {
        tag.i32();
        tag.i32();
        int count = tag.i32();
        if (count < 0 || count > tag.left() / 2) {
            throw BadPictureException.damaged("its colour profile ends too early");
        }
        double gamma = count == 1 ? tag.u16() / 256.0 : 1;
        int[] samples = new int[count > 1 ? count : 0];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = tag.u16();
        }
        char[] light = new char[256];
        for (int i = 0; i < light.length; i++) {
            light[i] = samples.length == 0 ? clamped(StrictMath.pow(i / 255.0, gamma)) : between(samples, i);
        }
        return light;
    }

    private static char between(int[] samples, int stored) {
        double place = stored / 255.0 * (samples.length - 1);
        int low = Math.min((int) place, samples.length - 2);
        double part = place - low;
        return clamped((samples[low] * (1 - part) + samples[low + 1] * part) / LinearLight.FULL);
    }

    /** Types 0 to 4 of ICC.1:2022, 10.18: a power, with a straight piece near black. */
    private static char[] parametric(ByteSource tag) throws BadPictureException {
        tag.i32();
        tag.i32();
        int type = tag.u16();
        tag.u16();
        int[] counts = {1, 3, 4, 5, 7};
        if (type >= counts.length) {
            throw BadPictureException.damaged("its colour profile has an unknown curve");
        }
        double[] p = {1, 1, 0, 0, Double.NEGATIVE_INFINITY, 0, 0};
        for (int i = 0; i < counts[type]; i++) {
            p[i] = tag.i32() / 65536.0;
        }
        if (type == 1 || type == 2) {
            // Flat below the point where the power begins.
            p[4] = -p[2] / p[1];
            p[5] = type == 2 ? p[3] : 0;
            p[6] = p[5];
            p[3] = 0;
        }
        char[] light = new char[256];
        for (int i = 0; i < light.length; i++) {
            double x = i / 255.0;
            double y = x >= p[4] ? StrictMath.pow(Math.max(0, p[1] * x + p[2]), p[0]) + p[5] : p[3] * x + p[6];
            light[i] = clamped(y);
        }
        return light;
    }

    private static char clamped(double light) {
        return (char) StrictMath.floor(Math.max(0, Math.min(1, light)) * LinearLight.FULL + 0.5);
    }
}
