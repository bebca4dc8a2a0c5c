package org.cuecard.figure;

/**
 * Standing: the height of the pelvis follows from the bend of the knees, its place from the balance. Each is sought in
 * turn until the body's weight is over what carries it.
 */
final class StandingPose {
    private static final double LOWEST = .12 * Stature.HEIGHT;
    private static final double HIGHEST = .62 * Stature.HEIGHT;
    private static final int ROUNDS = 40;
    private static final int HALVINGS = 34;
    /** How much of the error of the balance a round takes back; less than all, for the arms move with the trunk. */
    private static final double STEP = .8;
    /** Half a millimetre is near enough. */
    private static final double BALANCED = 5e-4;
    /** The gaze stays level while the neck can make up for the lean. */
    private static final double MOST_GAZE = 48;

    private final PoseGoals goals;

    private StandingPose(PoseGoals goals) {
        this.goals = goals;
    }

    static Posture solve(PoseGoals goals, Build build) {
        return new StandingPose(goals).solve(build);
    }

    private Posture solve(Build build) {
        Mat3 turn = Mat3.aboutY(goals.turn).times(Mat3.aboutZ(-goals.tilt)).times(Mat3.aboutX(goals.lean));
        double bowed = goals.lean + goals.spine.flexion();
        double gaze = -StrictMath.min(MOST_GAZE, StrictMath.max(0, (bowed - 6) * .82));
        Posture posture = Posture.upright(build)
                .turned(turn)
                .withSpine(goals.spine)
                .withNeck(goals.neck.orElse(SpineAngles.STRAIGHT.withFlexion(gaze)));
        Vec3 support = support(goals);
        double x = support.x();
        double z = support.z();
        for (int round = 0; round < ROUNDS; round++) {
            posture = lowered(posture, x, z);
            posture = ArmPoses.set(posture, goals);
            Vec3 off = support.minus(CentreOfMass.of(Skeleton.of(posture)));
            if (StrictMath.hypot(off.x(), off.z()) < BALANCED) {
                break;
            }
            x += off.x() * STEP;
            z += off.z() * STEP;
        }
        return posture;
    }

    /** The middle of what carries the body, each foot by its share. */
    static Vec3 support(PoseGoals goals) {
        Vec3 left = goals.foot(Side.LEFT).support(Side.LEFT);
        return left.towards(goals.foot(Side.RIGHT).support(Side.RIGHT), goals.rightShare);
    }

    private Posture lowered(Posture start, double x, double z) {
        double low = LOWEST;
        double high = HIGHEST
                + StrictMath.max(
                        goals.foot(Side.LEFT).step(), goals.foot(Side.RIGHT).step());
        for (int halving = 0; halving < HALVINGS; halving++) {
            double y = (low + high) / 2;
            if (tooHigh(Trunk.of(start.at(new Vec3(x, y, z))))) {
                high = y;
            } else {
                low = y;
            }
        }
        return Legs.set(start.at(new Vec3(x, low, z)), goals);
    }

    private boolean tooHigh(Trunk trunk) {
        double bend = 0;
        for (Side side : Side.values()) {
            LegReach.Result leg = Legs.leg(trunk, goals, side);
            if (!goals.free(side) && goals.foot(side).planted() && leg.missing() > -1e-5) {
                return true;
            }
            if (goals.bears(side)) {
                bend += leg.angles().knee() - goals.knees.get(side);
            }
        }
        return bend < 0;
    }
}
