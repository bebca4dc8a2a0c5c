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
    /** How far apart the knees are, middle to middle, with the least ball and with the largest; in metres. */
    static final double NEAREST = 2 * (LEAST + KNEE);

    static final double FURTHEST = 2 * (MOST + KNEE);
    /** From the knee up the thigh, as a part of it. */
    private static final double UP_THE_THIGH = .07;

    /** The ball between these knees; empty where they are too near together or too far apart for one. */
    static Optional<KneeBall> of(Skeleton body) {
        double apart = apart(body);
        return apart < NEAREST || apart > FURTHEST
                ? Optional.empty()
                : Optional.of(new KneeBall(
                        place(body, Side.LEFT).towards(place(body, Side.RIGHT), .5), apart / 2 - KNEE));
    }

    /** How far apart the knees are where a ball would lie, middle to middle; in metres. */
    static double apart(Skeleton body) {
        return place(body, Side.LEFT).distance(place(body, Side.RIGHT));
    }

    private static Vec3 place(Skeleton body, Side side) {
        return body.knee(side).towards(body.hip(side), UP_THE_THIGH);
    }

    void addTo(Mesh mesh) {
        List<Ring> rings = TubeShapes.egg(new Bone(centre, Mat3.IDENTITY), radius, radius, radius);
        mesh.loft(Part.PROP, rings);
    }
}
