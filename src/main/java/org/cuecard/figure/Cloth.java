package org.cuecard.figure;

import java.util.List;

/**
 * Cloth round a limb: how far it stands off, and down to where.
 *
 * @param start how far it stands off the skin where it begins, in fractions of stature
 * @param hem likewise at its end, where it hangs free
 * @param end where it ends, as a part of the way down the bone; 0 for none
 * @param least the half breadth that it does not go below, in fractions of stature: a wide leg hangs straight
 * @param bands where bands hold it to the limb, as parts of the way down
 */
record Cloth(double start, double hem, double end, double least, List<Double> bands) {
    static final Cloth NONE = new Cloth(0, 0, 0, 0, List.of());

    /** What a band leaves of the room below it, in fractions of stature. */
    private static final double HELD = .0012;
    /** From a band's middle to where the cloth begins to swell, and to where it is free, in metres. */
    private static final double UNDER_BAND = .024;

    private static final double FREE_OF_BAND = .075;

    static Cloth of(double start, double hem, double end) {
        return new Cloth(start, hem, end, 0, List.of());
    }

    Cloth heldBy(List<Double> places) {
        return new Cloth(start, hem, end, least, places);
    }

    boolean covers(double part) {
        return part < end;
    }

    /**
     * How far it stands off the skin, in fractions of stature.
     *
     * @param part of the way down the bone
     * @param skin the limb's half breadth there, in fractions of stature
     * @param length of the bone, in metres
     */
    double margin(double part, double skin, double length) {
        if (part > end) {
            return 0;
        }
        double straight = start + (hem - start) * Angles.smooth(part / Math.max(end, 1e-6));
        double margin = Math.max(straight, Math.min(least - skin, .02));
        for (double band : bands) {
            double away = Math.abs(part - band) * length;
            double freed = Angles.smooth((away - UNDER_BAND) / (FREE_OF_BAND - UNDER_BAND));
            margin = Math.min(margin, HELD + (margin - HELD) * freed);
        }
        return margin;
    }
}
