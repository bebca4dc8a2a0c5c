package org.cuecard.figure;

import java.util.Optional;

/** Puts an ankle where it is to be. */
final class LegReach {
    private LegReach() {}

    /** A leg and how much too short it is, in metres; negative when it is long enough. */
    record Result(LegAngles angles, double missing) {}

    /**
     * The leg whose ankle is at a point.
     *
     * @param kneeTo the direction in which the knee points
     * @param foot its axes in the world; empty for a loose foot
     * @param toes how far they are bent up, in degrees
     */
    static Result to(Trunk trunk, Side side, Vec3 ankle, Vec3 kneeTo, Optional<Mat3> foot, double toes) {
        TwoBones.Reach reach = TwoBones.reach(trunk.hip(side), ankle, Stature.THIGH, Stature.SHANK, kneeTo, 1);
        Mat3 pelvis = trunk.pelvis().frame();
        JointTurn hip = JointTurn.of(pelvis.transposed().times(reach.first()), side);
        if (foot.isEmpty()) {
            return new Result(new LegAngles(hip, reach.bend(), 0, 0, 0, toes), reach.missing());
        }
        Mat3 shank = reach.first().times(Mat3.aboutX(reach.bend()));
        JointTurn turned = JointTurn.of(shank.transposed().times(foot.get()), side);
        LegAngles angles =
                new LegAngles(hip, reach.bend(), turned.flexion(), -turned.abduction(), turned.rotation(), toes);
        return new Result(angles, reach.missing());
    }

    static Result to(Trunk trunk, Side side, FootGoal.Placement foot, Vec3 kneeTo) {
        return to(trunk, side, foot.ankle(), kneeTo, Optional.of(foot.frame()), foot.toes());
    }
}
