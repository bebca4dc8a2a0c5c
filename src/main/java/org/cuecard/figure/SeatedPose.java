package org.cuecard.figure;

import java.util.Optional;

/** Seated on the floor: long legs lie along it, bent ones stand on their feet. */
final class SeatedPose {
    /** Up to this bend a leg lies along the floor, its heel down, in degrees; beyond, the foot stands. */
    static final double LEG_ALONG_FLOOR = 40;

    private static final double TOES_UP = -10;
    private static final double APART = 4;
    private static final double SLOUCH = 12;
    private static final double FLESH_ON_FLOOR = .004;

    private final PoseGoals goals;
    private final Optional<Posture> first;

    private SeatedPose(PoseGoals goals, Optional<Posture> first) {
        this.goals = goals;
        this.first = first;
    }

    /** @param first the figure's first pose on the floor, from which standing feet do not slip */
    static Posture solve(PoseGoals goals, Build build, Optional<Posture> first) {
        return new SeatedPose(goals, first).solve(build);
    }

    private Posture solve(Build build) {
        Posture posture = slouched(KneelingPose.upper(goals, build).at(Vec3.ZERO));
        posture = posture.at(new Vec3(0, seat(posture, FLESH_ON_FLOOR), 0));
        FootSlide.bend(goals, posture, first, .15, .95);
        for (Side side : Side.values()) {
            posture = posture.withLeg(side, leg(posture, side));
        }
        return ArmPoses.set(posture, goals);
    }

    /** The pelvis tips back on the floor, and the back rounds to make up for it. */
    private Posture slouched(Posture posture) {
        return posture.turned(Mat3.aboutX(goals.lean - SLOUCH))
                .withSpine(goals.spine.withFlexion(goals.spine.flexion() + SLOUCH));
    }

    /**
     * The height of the hips above what they sit on, in metres.
     *
     * @param give how much the flesh gives way there
     */
    static double seat(Posture posture, double give) {
        Posture sitting = posture.at(Vec3.ZERO);
        for (Side side : Side.values()) {
            sitting = sitting.withLeg(side, new LegAngles(new JointTurn(90, 0, 0), 90, 0, 0, 0, 0));
        }
        double thighs = Lowest.thigh(Skeleton.of(sitting), Side.LEFT);
        return StrictMath.max(-thighs, -Lowest.trunk(Skeleton.of(sitting)) - give);
    }

    private LegAngles leg(Posture posture, Side side) {
        if (goals.free(side) || goals.stands(side)) {
            return Legs.leg(Trunk.of(posture), goals, side).angles();
        }
        double knee = goals.knees.get(side);
        double hip = 90 + knee / 2;
        LegAngles leg = along(posture, side, hip, knee);
        for (int round = 0; round < 16; round++) {
            double lowest = Lowest.footAndShank(Skeleton.of(posture.withLeg(side, leg)), side);
            hip -= StrictMath.toDegrees(lowest / (Stature.THIGH + Stature.SHANK)) * .9;
            leg = along(posture, side, hip, knee);
        }
        return leg;
    }

    private static LegAngles along(Posture posture, Side side, double hip, double knee) {
        Mat3 thigh = Mat3.aboutX(-hip).times(Mat3.aboutZ(side.sign() * APART));
        JointTurn turn = JointTurn.of(posture.turn().transposed().times(thigh), side);
        return new LegAngles(turn, knee, TOES_UP, 0, 0, 0);
    }
}
