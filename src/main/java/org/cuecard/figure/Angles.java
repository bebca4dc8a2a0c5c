package org.cuecard.figure;

/** Small sums with angles and other numbers. */
final class Angles {
    private Angles() {}

    static double clamp(double value, double least, double most) {
        return StrictMath.min(most, StrictMath.max(least, value));
    }

    /** From 0 to 1 with a soft start and end, while the value goes from 0 to 1. */
    static double smooth(double value) {
        double t = clamp(value, 0, 1);
        return t * t * (3 - 2 * t);
    }

    static double between(double from, double to, double part) {
        return from + (to - from) * part;
    }

    static double sin(double degrees) {
        return StrictMath.sin(StrictMath.toRadians(degrees));
    }

    static double cos(double degrees) {
        return StrictMath.cos(StrictMath.toRadians(degrees));
    }

    /** The angle whose cosine is given; what rounding put beyond 1 counts as 1. */
    static double acos(double cosine) {
        return StrictMath.toDegrees(StrictMath.acos(clamp(cosine, -1, 1)));
    }
}
