package org.cuecard.figure;

/**
 * On hands and knees: hands or elbows below the shoulders, knees below the hips, the backs of the feet on the floor. A
 * leg whose angles are given is lifted, and so is an arm that does something else.
 */
final class QuadrupedPose {
    /** The thighs lean back over the knees by so much, in degrees. */
    private static final double UPRIGHT_THIGH = 1;
    /** The arms under the body, as it lifts the shoulders. */
    private static final JointTurn UNDER = new JointTurn(75, 0, 0);

    private final PoseGoals goals;

    private QuadrupedPose(PoseGoals goals) {
        this.goals = goals;
    }

    static Posture solve(PoseGoals goals, Build build) {
        return new QuadrupedPose(goals).solve(build);
    }

    private Posture solve(Build build) {
        Posture start = Posture.upright(build)
                .withSpine(goals.spine)
                .withNeck(goals.neck.orElse(SpineAngles.STRAIGHT.withFlexion(-10)));
        Posture posture = kneeling(start, slope(start, FloorArms.shoulderHeight(goals)));
        posture = withArmsAndFreeLegs(posture);
        double asked = FloorArms.shoulderHeight(goals) - FloorArms.sunk(posture, goals);
        return withArmsAndFreeLegs(kneeling(start, slope(start, asked)));
    }

    private Posture withArmsAndFreeLegs(Posture kneeling) {
        Posture posture = kneeling;
        for (Side side : Side.values()) {
            LegAngles leg = posture.leg(side);
            posture = posture.withLeg(side, goals.freeLegs.get(side).orElse(leg));
        }
        return ArmPoses.set(posture, goals);
    }

    /** The slope that brings the shoulders to a height, in degrees. */
    private double slope(Posture start, double asked) {
        double low = 60;
        double high = 125;
        for (int halving = 0; halving < 30; halving++) {
            double slope = (low + high) / 2;
            Trunk trunk = Trunk.of(kneeling(start, slope));
            if (trunk.shoulder(Side.LEFT, UNDER)
                            .towards(trunk.shoulder(Side.RIGHT, UNDER), .5)
                            .y()
                    > asked) {
                low = slope;
            } else {
                high = slope;
            }
        }
        return low;
    }

    /** Thighs upright; the pelvis as high as the knees that kneel allow, and both shanks along the floor. */
    private Posture kneeling(Posture start, double slope) {
        Posture posture = start.turned(Mat3.aboutZ(-goals.tilt).times(Mat3.aboutX(slope)));
        double lowest = Double.MAX_VALUE;
        for (Side side : Side.values()) {
            posture = posture.withLeg(side, kneelingLeg(slope));
            if (!goals.free(side)) {
                lowest = StrictMath.min(lowest, Skeleton.of(posture).knee(side).y());
            }
        }
        if (lowest == Double.MAX_VALUE) {
            lowest = Skeleton.of(posture).knee(Side.LEFT).y();
        }
        return posture.at(posture.pelvis().plus(Vec3.UP, KneelingLeg.KNEE_RADIUS - lowest));
    }

    private static LegAngles kneelingLeg(double slope) {
        double hips = slope + UPRIGHT_THIGH;
        return new LegAngles(new JointTurn(hips, 1, 0), KneelingLeg.knee(-UPRIGHT_THIGH), KneelingLeg.POINTED, 0, 0, 0);
    }
}
