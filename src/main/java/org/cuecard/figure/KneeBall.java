package org.cuecard.figure;

import java.util.List;
import java.util.Optional;

/**
 * A soft ball that the knees hold.
 *
 * @param centre in the world
 * @param radius in metres
 */
record KneeBall(Vec3 centre, double radius) {
    /** A knee's half breadth; the ball gives way a little more. */
    private static final double KNEE = .030 * Stature.HEIGHT;

    private static final double LEAST = .05;
    private static final double MOST = .14;
    /** From the knee up the thigh, as a part of it. */
    private static final double UP_THE_THIGH = .07;

    /** The ball between these knees; empty where they are too near together or too far apart for one. */
    static Optional<KneeBall> of(Skeleton body) {
        Vec3 left = body.knee(Side.LEFT).towards(body.hip(Side.LEFT), UP_THE_THIGH);
        Vec3 right = body.knee(Side.RIGHT).towards(body.hip(Side.RIGHT), UP_THE_THIGH);
        double radius = left.distance(right) / 2 - KNEE;
        return radius < LEAST || radius > MOST
                ? Optional.empty()
                : Optional.of(new KneeBall(left.towards(right, .5), radius));
    }

    void addTo(Mesh mesh) {
        List<Ring> rings = TubeShapes.egg(new Bone(centre, Mat3.IDENTITY), radius, radius, radius);
        mesh.loft(Part.PROP, rings);
    }
}
