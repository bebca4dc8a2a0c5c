package org.cuecard.figure;

/** A cubic Bézier curve in the plane: two ends and two handles. */
record Cubic(double x0, double y0, double x1, double y1, double x2, double y2, double x3, double y3) {

    double x(double t) {
        return at(x0, x1, x2, x3, t);
    }

    double y(double t) {
        return at(y0, y1, y2, y3, t);
    }

    /** One Newton step from {@code t} towards the parameter of the curve's point nearest to a given one. */
    double nearer(double px, double py, double t) {
        double dx = slope(x0, x1, x2, x3, t);
        double dy = slope(y0, y1, y2, y3, t);
        double ax = x(t) - px;
        double ay = y(t) - py;
        double f = ax * dx + ay * dy;
        double g = dx * dx + dy * dy + ax * bend(x0, x1, x2, x3, t) + ay * bend(y0, y1, y2, y3, t);
        return Math.abs(g) < 1e-12 ? t : Math.max(0, Math.min(1, t - f / g));
    }

    private static double at(double a, double b, double c, double d, double t) {
        double s = 1 - t;
        return s * s * s * a + 3 * t * s * s * b + 3 * t * t * s * c + t * t * t * d;
    }

    private static double slope(double a, double b, double c, double d, double t) {
        double s = 1 - t;
        return 3 * (s * s * (b - a) + 2 * s * t * (c - b) + t * t * (d - c));
    }

    private static double bend(double a, double b, double c, double d, double t) {
        return 6 * ((1 - t) * (c - 2 * b + a) + t * (d - 2 * c + b));
    }
}
