package org.cuecard.figure;

/**
 * A viewer infinitely far away, so that lengths stay comparable from pose to pose.
 *
 * @param right the world's direction that points right in the drawing
 * @param up the one that points up
 * @param towards the one that points to the viewer
 */
record Camera(Vec3 right, Vec3 up, Vec3 towards) {
    /** Drawing units a metre: a unit is 5 mm. */
    static final double UNITS = 200;

    /**
     * Looks at the world's origin.
     *
     * @param turn degrees from the front towards the figure's left
     * @param tilt degrees above the horizon
     */
    static Camera at(double turn, double tilt) {
        Vec3 towards =
                new Vec3(Angles.sin(turn) * Angles.cos(tilt), Angles.sin(tilt), Angles.cos(turn) * Angles.cos(tilt));
        Vec3 right = new Vec3(Angles.cos(turn), 0, -Angles.sin(turn));
        return new Camera(right, towards.cross(right), towards);
    }

    /** Across the drawing from the world's origin, in drawing units. */
    double x(Vec3 point) {
        return right.dot(point) * UNITS;
    }

    /** Down the drawing from the world's origin, in drawing units. */
    double y(Vec3 point) {
        return -up.dot(point) * UNITS;
    }
}
