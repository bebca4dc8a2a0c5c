package org.cuecard.figure;

import java.util.Optional;

/** Lying on the back with the feet on the floor; shoulder blades and head rest while the hips may be lifted. */
final class SupinePose {
    /** How much of the lift the back takes over by bending. */
    private static final double BEND = .62;

    private final PoseGoals goals;
    private final Optional<Posture> first;
    private final double lift;

    private SupinePose(PoseGoals goals, Optional<Posture> first) {
        this.goals = goals;
        this.first = first;
        this.lift = StrictMath.max(0, goals.hipLift);
    }

    /** @param first the figure's first pose, from which the shoulders and the feet do not slip */
    static Posture solve(PoseGoals goals, Build build, Optional<Posture> first) {
        return new SupinePose(goals, first).solve(build);
    }

    private Posture solve(Build build) {
        Posture posture = rested(Posture.upright(build)
                .turned(Mat3.aboutX(-90 - lift))
                .withSpine(SpineAngles.STRAIGHT.withFlexion(lift * BEND)));
        if (first.isPresent()) {
            double slipped = shoulders(first.get()) - shoulders(posture);
            posture = posture.at(posture.pelvis().plus(new Vec3(0, 0, slipped)));
        }
        FootSlide.bend(goals, posture, first, .1, .95);
        return ArmPoses.set(Legs.set(posture, goals), goals);
    }

    private static double shoulders(Posture posture) {
        Trunk trunk = Trunk.of(posture);
        return trunk.shoulder(Side.LEFT, JointTurn.NONE)
                .towards(trunk.shoulder(Side.RIGHT, JointTurn.NONE), .5)
                .z();
    }

    /** Lowered until the back lies on the floor, with the neck bent until the head does. */
    private Posture rested(Posture start) {
        double lowest = Lowest.trunk(Skeleton.of(start.at(Vec3.ZERO)));
        Posture posture = start.at(new Vec3(0, -lowest, 0));
        for (int round = 0; round < 40; round++) {
            double head = Lowest.head(Trunk.of(posture));
            SpineAngles neck = posture.neck();
            posture = posture.withNeck(neck.withFlexion(neck.flexion() - Angles.clamp(head * 160, -4, 4)));
        }
        return posture;
    }
}
