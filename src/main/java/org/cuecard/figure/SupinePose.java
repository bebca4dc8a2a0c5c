package org.cuecard.figure;

import java.util.Optional;

/** Lying on the back with the feet on the floor; shoulder blades and head rest while the hips may be lifted. */
final class SupinePose {
    private static final double H = Stature.HEIGHT;
    private static final Vec3 SHOULDER_BLADES = new Vec3(0, .075 * H, -.0655 * H);
    private static final Vec3 SACRUM = new Vec3(0, 0, -.074 * H);
    private static final Vec3 BACK_OF_HEAD = new Vec3(0, .055 * H, -.066 * H);
    /** How much of the lift the back takes over by bending. */
    private static final double BEND = .62;

    private final PoseGoals goals;
    private final Optional<Posture> first;

    private SupinePose(PoseGoals goals, Optional<Posture> first) {
        this.goals = goals;
        this.first = first;
    }

    /** @param first the figure's first pose, from which the shoulders and the feet do not slip */
    static Posture solve(PoseGoals goals, Build build, Optional<Posture> first) {
        return new SupinePose(goals, first).solve(build);
    }

    private Posture solve(Build build) {
        Posture posture = rested(Posture.upright(build)
                .turned(Mat3.aboutX(-90 - goals.hipLift))
                .withSpine(SpineAngles.STRAIGHT.withFlexion(goals.hipLift * BEND)));
        if (first.isPresent()) {
            double slipped = shoulders(first.get()) - shoulders(posture);
            posture = posture.at(posture.pelvis().plus(new Vec3(0, 0, slipped)));
        }
        boolean bend = goals.saysHere(Topic.LEFT_KNEE) || goals.saysHere(Topic.RIGHT_KNEE) || first.isEmpty();
        for (Side side : Side.values()) {
            boolean placed = goals.saysHere(Topic.foot(side));
            if (bend && !placed && !goals.free(side)) {
                bendKnee(posture, side);
            }
        }
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
        Posture posture = start.at(Vec3.ZERO);
        for (int round = 0; round < 40; round++) {
            Trunk trunk = Trunk.of(posture);
            double lowest = trunk.thorax().at(SHOULDER_BLADES).y();
            if (goals.hipLift < 3) {
                lowest = StrictMath.min(lowest, trunk.pelvis().at(SACRUM).y());
            }
            posture = posture.at(posture.pelvis().plus(Vec3.UP, .001 * H - lowest));
            double head = Trunk.of(posture).head().at(BACK_OF_HEAD).y();
            SpineAngles neck = posture.neck();
            posture = posture.withNeck(neck.withFlexion(neck.flexion() - Angles.clamp(head * 160, -4, 4)));
        }
        return posture;
    }

    /** Moves the foot along the floor until the knee bends as asked. */
    private void bendKnee(Posture posture, Side side) {
        Trunk trunk = Trunk.of(posture);
        double near = posture.pelvis().z() + .1;
        double far = posture.pelvis().z() + .95;
        for (int halving = 0; halving < 40; halving++) {
            double z = (near + far) / 2;
            goals.feet.put(side, goals.foot(side).withForward(z));
            if (Legs.leg(trunk, goals, side).angles().knee() > goals.knees.get(side)) {
                near = z;
            } else {
                far = z;
            }
        }
    }
}
