package org.cuecard.figure;

/** On both knees: knees and the backs of the feet on the floor, the trunk above the thighs. */
final class KneelingPose {
    /** The knees are a little further apart than the hips, in degrees. */
    private static final double APART = 2;

    private KneelingPose() {}

    static Posture solve(PoseGoals goals, Build build) {
        Posture posture = upper(goals, build).at(Vec3.ZERO);
        for (Side side : Side.values()) {
            posture = posture.withLeg(side, leg(posture, side, goals.knees.get(side)));
        }
        return ArmPoses.set(onTheFloor(posture, Side.LEFT, Side.RIGHT), goals);
    }

    /** The trunk, leaning as asked, with the gaze level. */
    static Posture upper(PoseGoals goals, Build build) {
        double gaze = -StrictMath.min(40, StrictMath.max(0, (goals.lean + goals.spine.flexion() - 6) * .82));
        return Posture.upright(build)
                .turned(Mat3.aboutX(goals.lean))
                .withSpine(goals.spine)
                .withNeck(goals.neck.orElse(SpineAngles.STRAIGHT.withFlexion(gaze)));
    }

    /** A leg that kneels below a trunk of any lean. */
    static LegAngles leg(Posture posture, Side side, double knee) {
        Mat3 thigh = Mat3.aboutX(KneelingLeg.UPRIGHT - knee).times(Mat3.aboutZ(side.sign() * APART));
        JointTurn hip = JointTurn.of(posture.turn().transposed().times(thigh), side);
        return new LegAngles(hip, knee, KneelingLeg.POINTED, 0, 0, 0);
    }

    /** Lowered until these knees rest on the floor, and moved until they are at z = 0. */
    static Posture onTheFloor(Posture posture, Side... knees) {
        Skeleton body = Skeleton.of(posture);
        double lowest = Double.MAX_VALUE;
        double forward = 0;
        for (Side side : knees) {
            lowest = StrictMath.min(lowest, StrictMath.min(Lowest.shank(body, side), Lowest.thigh(body, side)));
            forward += body.knee(side).z() / knees.length;
        }
        return posture.at(posture.pelvis().plus(new Vec3(0, -lowest, -forward)));
    }
}
