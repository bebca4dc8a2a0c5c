package org.cuecard.figure;

/**
 * On hands and knees: hands below the shoulders, knees below the hips, the backs of the feet on the floor. A leg whose
 * angles are given is lifted.
 */
final class QuadrupedPose {
    private static final double H = Stature.HEIGHT;
    /** The trunk slopes down to the shoulders by this much less than lying level, in degrees. */
    private static final double SLOPE = 79;

    private static final double KNEE_RADIUS = .036 * H;
    private static final double POINTED = -46;
    /** The back of a foot, from the ankle: its height above the sole is that of the shoe there. */
    private static final Vec3[] BACK_OF_FOOT = {
        new Vec3(0, -Stature.FOOT + .0370 * H, .055 * H),
        new Vec3(0, -Stature.FOOT + .0320 * H, .072 * H),
        new Vec3(0, -Stature.FOOT + .0285 * H, .088 * H),
        new Vec3(0, -Stature.FOOT + .0255 * H, .100 * H),
        new Vec3(0, -Stature.FOOT + .0220 * H, .109 * H),
        new Vec3(0, -Stature.FOOT + .0120 * H, .117 * H)
    };

    private final PoseGoals goals;

    private QuadrupedPose(PoseGoals goals) {
        this.goals = goals;
    }

    static Posture solve(PoseGoals goals, Build build) {
        return new QuadrupedPose(goals).solve(build);
    }

    private Posture solve(Build build) {
        Posture posture = Posture.upright(build)
                .turned(Mat3.aboutZ(-goals.tilt).times(Mat3.aboutX(SLOPE)))
                .withSpine(goals.spine)
                .withNeck(goals.neck.orElse(SpineAngles.STRAIGHT.withFlexion(-10)));
        posture = kneeling(posture);
        for (Side side : Side.values()) {
            LegAngles kneeling = posture.leg(side);
            posture = posture.withLeg(side, goals.freeLegs.get(side).orElse(kneeling));
        }
        for (Side side : Side.values()) {
            posture = posture.withArm(side, arm(posture, side));
        }
        return posture;
    }

    /** Thighs upright; the pelvis as high as the knees that kneel allow, and both shanks along the floor. */
    private Posture kneeling(Posture start) {
        Posture posture = start;
        double lowest = Double.MAX_VALUE;
        for (Side side : Side.values()) {
            posture = posture.withLeg(side, kneelingLeg());
            if (!goals.free(side)) {
                lowest = StrictMath.min(lowest, Skeleton.of(posture).knee(side).y());
            }
        }
        if (lowest == Double.MAX_VALUE) {
            lowest = Skeleton.of(posture).knee(Side.LEFT).y();
        }
        return posture.at(posture.pelvis().plus(Vec3.UP, KNEE_RADIUS - lowest));
    }

    private static LegAngles kneelingLeg() {
        double thigh = SLOPE - 80;
        double knee = 90;
        for (int round = 0; round < 30; round++) {
            double shank = thigh + knee;
            double foot = lowestOfFoot(shank - POINTED);
            double ankle = KNEE_RADIUS - Angles.cos(shank) * Stature.SHANK;
            knee += StrictMath.toDegrees((-foot - ankle) / Stature.SHANK);
        }
        return new LegAngles(new JointTurn(80, 1, 0), knee, POINTED, 0, 0, 0);
    }

    /** How far the back of a foot is below its ankle; negative. */
    private static double lowestOfFoot(double pitch) {
        Mat3 frame = Mat3.aboutX(pitch);
        double lowest = 0;
        for (Vec3 point : BACK_OF_FOOT) {
            lowest = StrictMath.min(lowest, frame.times(point).y());
        }
        return lowest;
    }

    private static ArmAngles arm(Posture posture, Side side) {
        int out = side.sign();
        Trunk trunk = Trunk.of(posture);
        Vec3 shoulder = trunk.shoulder(side, posture.arm(side).shoulder());
        return new ArmReach(trunk, side, posture.arm(side))
                .to(new Vec3(out * .105 * H, .030 * H, shoulder.z() + .005 * H), new Vec3(out * .5, 0, -.9))
                .hand(new Vec3(out * .05, -.05, 1), new Vec3(0, -1, 0))
                .bentWrist(-68)
                .curled(4);
    }
}
