package org.cuecard.figure;

import java.util.Optional;

/** A side plank: one line from the shoulder to the feet, or to the knees when they are bent, on one arm. */
final class SidePlankPose {
    private static final double H = Stature.HEIGHT;
    private static final int HALVINGS = 36;
    private static final int ROUNDS = 8;
    private static final double LOOSE_ANKLE = -4;
    /** The upper ankle and the upper knee lie so much above the lower ones, in metres. */
    private static final double STACKED = .057 * H;

    private static final double STACKED_KNEES = .066 * H;

    private final PoseGoals goals;
    private final Side lower;

    private SidePlankPose(PoseGoals goals) {
        this.goals = goals;
        this.lower = Rests.lower(goals.base).orElse(Side.LEFT);
    }

    static Posture solve(PoseGoals goals, Build build) {
        return new SidePlankPose(goals).solve(build);
    }

    private Posture solve(Build build) {
        Posture start = Posture.upright(build).withNeck(goals.neck.orElse(SpineAngles.STRAIGHT));
        Posture posture = held(start, FloorArms.shoulderHeight(goals));
        return held(start, FloorArms.shoulderHeight(goals) - FloorArms.sunk(posture, goals));
    }

    private Posture held(Posture start, double asked) {
        double low = -30;
        double high = 60;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double slope = (low + high) / 2;
            double height = Trunk.of(supported(start, slope))
                    .shoulder(lower, new JointTurn(0, 80, 0))
                    .y();
            if (height < asked) {
                low = slope;
            } else {
                high = slope;
            }
        }
        Posture posture = supported(start, low);
        return ArmPoses.set(posture.withLeg(lower.other(), upperLeg(posture)), goals);
    }

    /** The trunk at a slope, lowered until the lower leg is on the floor. */
    private Posture supported(Posture start, double slope) {
        int sign = lower.sign();
        Posture posture = start.turned(Mat3.aboutZ(-sign * (90 - slope))).at(Vec3.ZERO);
        posture = posture.withLeg(lower, lowerLeg(0));
        Skeleton body = Skeleton.of(posture);
        boolean onKnee = onKnee();
        double turned = 0;
        for (int round = 0; onKnee && round < ROUNDS; round++) {
            double foot = Lowest.foot(body, lower) - Lowest.shank(body, lower);
            turned -= StrictMath.toDegrees(foot / Stature.SHANK) * .8;
            body = Skeleton.of(posture.withLeg(lower, lowerLeg(turned)));
        }
        posture = body.posture();
        double lowest = onKnee ? Lowest.shank(body, lower) : Lowest.foot(body, lower);
        double place = onKnee ? body.knee(lower).x() : body.ankle(lower).x();
        return posture.at(new Vec3(-place, -lowest, 0));
    }

    /** @param turned outward, so that a shank behind a bent knee lies along the floor; degrees */
    private LegAngles lowerLeg(double turned) {
        return new LegAngles(new JointTurn(0, goals.hipLift, turned), goals.knees.get(lower), ankle(), 0, 0, 0);
    }

    private boolean onKnee() {
        return goals.knees.get(lower) >= PlankPose.ON_KNEES;
    }

    /** On the lower leg, or free. */
    private LegAngles upperLeg(Posture posture) {
        Side upper = lower.other();
        if (goals.free(upper)) {
            return goals.freeLegs.get(upper).orElseThrow();
        }
        Skeleton body = Skeleton.of(posture);
        Vec3 up = body.pelvis().frame().x().times(-lower.sign());
        Vec3 ankle = body.ankle(lower).plus(up, STACKED);
        Vec3 knee = body.knee(lower).plus(up, STACKED_KNEES);
        Vec3 hip = body.hip(upper);
        Vec3 kneeTo = onKnee() ? knee.minus(hip.towards(ankle, .5)) : Vec3.FORWARD;
        LegReach.Result leg = LegReach.to(Trunk.of(posture), upper, ankle, kneeTo, Optional.empty(), 0);
        return leg.angles().withFoot(ankle(), 0);
    }

    /** Behind a bent knee the foot lies on its side, and so it points. */
    private double ankle() {
        return onKnee() ? KneelingLeg.POINTED : LOOSE_ANKLE;
    }
}
