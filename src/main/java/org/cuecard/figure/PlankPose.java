package org.cuecard.figure;

/**
 * A plank: one line from the shoulders to the heels, or to the knees when they are bent. Its slope follows from how
 * high the arms hold the shoulders.
 */
final class PlankPose {
    /** Knees that bend less than this stay off the floor, in degrees. */
    static final double ON_KNEES = 30;

    private static final double HEEL_RAISE = 66;
    private static final int HALVINGS = 36;
    private static final double GAZE = -12;
    /** The arms under the body, as it lifts the shoulders. */
    private static final JointTurn UNDER = new JointTurn(75, 0, 0);

    private final PoseGoals goals;

    private PlankPose(PoseGoals goals) {
        this.goals = goals;
    }

    static Posture solve(PoseGoals goals, Build build) {
        return new PlankPose(goals).solve(build);
    }

    private Posture solve(Build build) {
        Posture start = Posture.upright(build)
                .withSpine(goals.spine)
                .withNeck(goals.neck.orElse(SpineAngles.STRAIGHT.withFlexion(GAZE)));
        Posture posture = held(start, FloorArms.shoulderHeight(goals));
        return held(start, FloorArms.shoulderHeight(goals) - FloorArms.sunk(posture, goals));
    }

    private Posture held(Posture start, double asked) {
        double low = 20;
        double high = 110;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double pitch = (low + high) / 2;
            Trunk trunk = Trunk.of(supported(start, pitch));
            double height = trunk.shoulder(Side.LEFT, UNDER)
                    .towards(trunk.shoulder(Side.RIGHT, UNDER), .5)
                    .y();
            if (height > asked) {
                low = pitch;
            } else {
                high = pitch;
            }
        }
        return ArmPoses.set(supported(start, low), goals);
    }

    /**
     * The trunk at a slope, lowered until toes or knees are on the floor; the heels, or the knees, stay where they are.
     */
    private Posture supported(Posture start, double pitch) {
        Posture posture = start.turned(Mat3.aboutX(pitch)).at(Vec3.ZERO);
        for (Side side : Side.values()) {
            posture = posture.withLeg(side, goals.freeLegs.get(side).orElse(leg(side, pitch)));
        }
        Skeleton body = Skeleton.of(posture);
        double lowest = Double.MAX_VALUE;
        double back = 0;
        for (Side side : Side.values()) {
            if (!goals.free(side) || goals.free(side.other())) {
                boolean knees = goals.knees.get(side) >= ON_KNEES;
                lowest = StrictMath.min(lowest, knees ? Lowest.shank(body, side) : Lowest.foot(body, side));
                back = knees ? body.knee(side).z() : body.ball(side).z();
            }
        }
        return posture.at(new Vec3(0, -lowest, -back));
    }

    private LegAngles leg(Side side, double pitch) {
        double knee = goals.knees.get(side);
        JointTurn hip = new JointTurn(goals.hipLift, 1, 0);
        if (knee >= ON_KNEES) {
            return new LegAngles(hip, knee, -20, 0, 0, 0);
        }
        double shank = pitch - goals.hipLift + knee;
        return new LegAngles(hip, knee, shank - HEEL_RAISE, 0, 0, HEEL_RAISE);
    }
}
