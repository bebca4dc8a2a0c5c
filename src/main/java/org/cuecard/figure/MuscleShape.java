package org.cuecard.figure;

/**
 * The shape of a muscle, or of a part of one, as a chart of the left half of a body shows it.
 *
 * @param rear whether it is seen from behind
 * @param frame what its points are given in
 * @param knots of a closed smooth line, across and up or along
 */
record MuscleShape(boolean rear, Frame frame, Polyline knots) {
    /** Points between two of the line's own. */
    private static final int STEPS = 12;

    /** What a shape's points are given in. */
    enum Frame {
        /** Outward from the middle of the body, and up from the floor; hundredths of two metres, as drawing units. */
        BODY,
        /** Across from the inner (-100) to the outer border (100), and from the shoulder (0) to the elbow (100). */
        UPPER_ARM,
        /** Likewise, from the elbow to the wrist. */
        FOREARM,
        /** Likewise, from the hip to the knee. */
        THIGH,
        /** Likewise, from the knee to the ankle. */
        SHANK,
        /** Outward from the ankle, and up from the floor; drawing units. */
        FOOT
    }

    static MuscleShape front(Frame frame, double... points) {
        return of(false, frame, points);
    }

    static MuscleShape rear(Frame frame, double... points) {
        return of(true, frame, points);
    }

    /** A shape from its knots, two numbers each. */
    static MuscleShape of(boolean rear, Frame frame, double... points) {
        Polyline knots = new Polyline();
        for (int i = 0; i < points.length; i += 2) {
            knots.add(points[i], points[i + 1]);
        }
        return new MuscleShape(rear, frame, knots);
    }

    /** The line in its frame: a closed Catmull-Rom spline through the points. */
    Polyline line() {
        Polyline line = new Polyline();
        int n = knots.size();
        for (int i = 0; i < n; i++) {
            for (int step = 0; step < STEPS; step++) {
                double t = step / (double) STEPS;
                line.add(spline(i, 0, t), spline(i, 1, t));
            }
        }
        return line;
    }

    private double spline(int i, int axis, double t) {
        double before = point(i - 1, axis);
        double from = point(i, axis);
        double to = point(i + 1, axis);
        double after = point(i + 2, axis);
        double a = -before + 3 * from - 3 * to + after;
        double b = 2 * before - 5 * from + 4 * to - after;
        return from + t * ((to - before) + t * (b + t * a)) / 2;
    }

    private double point(int i, int axis) {
        int knot = Math.floorMod(i, knots.size());
        return axis == 0 ? knots.x(knot) : knots.y(knot);
    }
}
