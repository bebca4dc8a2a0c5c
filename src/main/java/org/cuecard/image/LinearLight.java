package org.cuecard.image;

/**
 * sRGB's curve (IEC 61966-2-1) between the eight bits that files store and sixteen bits in proportion to light. Mixing
 * pixels is only right in the latter: the mean of black and white stored values is far darker than the mean of their
 * light.
 */
final class LinearLight {
    static final int FULL = 65535;

    private static final char[] TO_LIGHT = new char[256];
    private static final byte[] TO_STORED = new byte[FULL + 1];

    static {
        for (int i = 0; i < TO_LIGHT.length; i++) {
            TO_LIGHT[i] = (char) StrictMath.floor(light(i / 255.0) * FULL + 0.5);
        }
        int stored = 0;
        for (int i = 0; i <= FULL; i++) {
            while (stored < 255 && light((stored + 0.5) / 255.0) * FULL <= i) {
                stored++;
            }
            TO_STORED[i] = (byte) stored;
        }
    }

    private LinearLight() {}

    /** Light, from 0 to 1, of a stored value from 0 to 1. */
    static double light(double stored) {
        return stored <= 0.04045 ? stored / 12.92 : StrictMath.pow((stored + 0.055) / 1.055, 2.4);
    }

    static char[] table() {
        return TO_LIGHT.clone();
    }

    /** The stored value, 0 to 255, that is nearest to a light. */
    static int stored(int light) {
        return TO_STORED[light] & 0xFF;
    }
}
