package org.cuecard.figure;

import java.util.Optional;
import org.cuecard.model.figure.Base;

/** Lying on a side: hip and shoulder rest on the floor, the legs are stacked, the upper knee opens. */
final class SideLyingPose {
    private static final double H = Stature.HEIGHT;
    private static final double KNEE_RADIUS = .036 * H;
    private static final double ANKLE_RADIUS = .0375 * H;
    private static final int LAYING_ROUNDS = 8;
    private static final double LOOSE_ANKLE = -8;

    private final PoseGoals goals;
    private final Side lower;

    private SideLyingPose(PoseGoals goals) {
        this.goals = goals;
        this.lower = goals.base == Base.SIDE_LYING_RIGHT ? Side.RIGHT : Side.LEFT;
    }

    static Posture solve(PoseGoals goals, Build build) {
        return new SideLyingPose(goals).solve(build);
    }

    private Posture solve(Build build) {
        Posture posture = rested(Posture.upright(build));
        posture = lowerLeg(posture);
        posture = upperLeg(posture);
        posture = posture.withNeck(new SpineAngles(8, lower.sign() * 22, 0));
        return ArmPoses.set(posture, goals);
    }

    /** Turned until the outer side of the hip and the shoulder are equally low, and lowered to the floor. */
    private Posture rested(Posture start) {
        int sign = lower.sign();
        double steeper = 0;
        Posture posture = start;
        for (int round = 0; round < 30; round++) {
            posture = posture.turned(Mat3.aboutZ(-sign * 90 + sign * steeper)).at(Vec3.ZERO);
            Trunk trunk = Trunk.of(posture);
            double hip = trunk.pelvis()
                    .at(sign * .1078 * H * hips(posture), -.01 * H, 0)
                    .y();
            double shoulder = trunk.shoulder(lower, JointTurn.NONE).y() - KNEE_RADIUS;
            steeper -= StrictMath.toDegrees(StrictMath.atan2(shoulder - hip, .28 * H));
            posture = posture.at(new Vec3(0, -hip, 0));
        }
        return posture;
    }

    private static double hips(Posture posture) {
        return posture.build().hips();
    }

    /** Bent as asked, then laid down until the shank and the foot, as they are drawn, rest on the floor. */
    private Posture lowerLeg(Posture posture) {
        JointTurn hip = new JointTurn(goals.lyingHips, 3, 0);
        Skeleton bent = Skeleton.of(posture.withLeg(lower, new LegAngles(hip, goals.lyingKnees, 0, 0, 0, 0)));
        double kneeHeight = KNEE_RADIUS;
        double ankleHeight = ANKLE_RADIUS;
        Posture laid = posture;
        for (int round = 0; round < LAYING_ROUNDS; round++) {
            Vec3 ankle = new Vec3(
                    bent.ankle(lower).x(), ankleHeight, bent.ankle(lower).z());
            Vec3 knee =
                    new Vec3(bent.knee(lower).x(), kneeHeight, bent.knee(lower).z());
            LegReach.Result leg =
                    LegReach.to(Trunk.of(posture), lower, ankle, knee.minus(bent.hip(lower)), Optional.empty(), 0);
            laid = posture.withLeg(lower, leg.angles().withFoot(LOOSE_ANKLE, 0));
            Skeleton body = Skeleton.of(laid);
            kneeHeight -= Lowest.shank(body, lower);
            ankleHeight -= Lowest.foot(body, lower);
        }
        return laid;
    }

    /** On the lower leg, and opened by turning the knee about the line from hip to ankle: so the feet stay together. */
    private Posture upperLeg(Posture posture) {
        Side upper = lower.other();
        Skeleton body = Skeleton.of(posture);
        Trunk trunk = Trunk.of(posture);
        Vec3 hip = trunk.hip(upper);
        Vec3 ankle = body.ankle(lower).plus(Vec3.UP, .056 * H);
        Vec3 closed = body.knee(lower).plus(new Vec3(0, .070 * H, .004 * H)).minus(hip);
        Vec3 axis = ankle.minus(hip).unit();
        Vec3 one = Mat3.about(axis, goals.topKneeLift).times(closed);
        Vec3 other = Mat3.about(axis, -goals.topKneeLift).times(closed);
        Vec3 kneeTo = one.y() > other.y() ? one : other;
        LegReach.Result leg = LegReach.to(trunk, upper, ankle, kneeTo, Optional.empty(), 0);
        return posture.withLeg(upper, leg.angles().withFoot(LOOSE_ANKLE, 0));
    }
}
