package org.cuecard.figure;

import org.cuecard.model.figure.ArmPreset;
import org.cuecard.source.Located;

/** Lying on the front: chest, hips and the backs of the feet rest on the floor, the head looks down. */
final class PronePose {
    private static final double H = Stature.HEIGHT;
    /** In the head's axes; metres. */
    static final Vec3 FOREHEAD = new Vec3(0, .088 * H, .0535 * H);

    private static final Vec3 NOSE = new Vec3(0, .0385 * H, .0645 * H);
    /** Heights of the wrists of hands that lie on each other, in metres. */
    static final double LOWER_HAND = .0225 * H;

    static final double UPPER_HAND = .0430 * H;
    private static final double FOREHEAD_ON_HANDS = .057 * H;
    private static final double NOSE_FREE = .006 * H;

    /** The legs lie so far apart, in degrees of abduction of each hip. */
    private static final double APART = 4;

    private final PoseGoals goals;

    private PronePose(PoseGoals goals) {
        this.goals = goals;
    }

    static Posture solve(PoseGoals goals, Build build) {
        return new PronePose(goals).solve(build);
    }

    private Posture solve(Build build) {
        Posture posture =
                Posture.upright(build).turned(Mat3.aboutX(90)).at(Vec3.ZERO).withSpine(goals.spine);
        posture = posture.at(new Vec3(0, -Lowest.trunk(Skeleton.of(posture)), 0));
        for (Side side : Side.values()) {
            posture = posture.withLeg(side, goals.freeLegs.get(side).orElse(lying(posture, side)));
        }
        posture = posture.withNeck(goals.neck.orElse(neck(posture)));
        return ArmPoses.set(posture, goals);
    }

    /** The knee on the floor, and the foot as well unless the knee is to bend further. */
    private LegAngles lying(Posture posture, Side side) {
        double hip = 0;
        double knee = goals.knees.get(side);
        double least = 0;
        LegAngles leg = leg(hip, knee);
        for (int round = 0; round < 14; round++) {
            double shank = Lowest.shank(Skeleton.of(posture.withLeg(side, leg)), side);
            hip += StrictMath.toDegrees(shank / Stature.THIGH) * .7;
            leg = leg(hip, StrictMath.max(knee, least));
            double foot = Lowest.foot(Skeleton.of(posture.withLeg(side, leg)), side);
            least = StrictMath.max(0, least - StrictMath.toDegrees(foot / Stature.SHANK) * .7);
            leg = leg(hip, StrictMath.max(knee, least));
        }
        return leg;
    }

    private static LegAngles leg(double hip, double knee) {
        return new LegAngles(new JointTurn(hip, APART, 4), knee, knee > 30 ? -12 : KneelingLeg.POINTED, 0, 0, 0);
    }

    /** Bent until the forehead lies on the hands, or the nose is just above the floor. */
    private SpineAngles neck(Posture start) {
        boolean hands = onHands(Side.LEFT) || onHands(Side.RIGHT);
        boolean lifted = goals.spine.flexion() < -4;
        if (lifted) {
            return SpineAngles.STRAIGHT.withFlexion(-4);
        }
        Vec3 point = hands ? FOREHEAD : NOSE;
        double height = hands ? FOREHEAD_ON_HANDS : NOSE_FREE;
        double flexion = 0;
        for (int round = 0; round < 30; round++) {
            Trunk trunk = Trunk.of(start.withNeck(SpineAngles.STRAIGHT.withFlexion(flexion)));
            double off = trunk.head().at(point).y() - height;
            flexion = Angles.clamp(flexion + StrictMath.toDegrees(off / (.15 * H)) * .8, -40, 40);
        }
        return SpineAngles.STRAIGHT.withFlexion(flexion);
    }

    private boolean onHands(Side side) {
        return goals.arms.get(side).does().map(Located::value).stream().anyMatch(ArmPreset.HEAD_SUPPORT::equals);
    }
}
