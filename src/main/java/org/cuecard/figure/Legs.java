package org.cuecard.figure;

import org.cuecard.model.figure.Base;

/** The legs as they are asked for, hanging from a trunk whose place is known. */
final class Legs {
    private Legs() {}

    static Posture set(Posture posture, PoseGoals goals) {
        Trunk trunk = Trunk.of(posture);
        Posture result = posture;
        for (Side side : Side.values()) {
            result = result.withLeg(side, leg(trunk, goals, side).angles());
        }
        return result;
    }

    static LegReach.Result leg(Trunk trunk, PoseGoals goals, Side side) {
        if (goals.free(side)) {
            return new LegReach.Result(goals.freeLegs.get(side).orElseThrow(), -1);
        }
        FootGoal foot = goals.foot(side);
        return LegReach.to(trunk, side, foot.placed(side, trunk.hip(side)), kneeTo(goals, side));
    }

    /** The direction of the knee: over the toes and out as asked, or up when lying on the back. */
    private static Vec3 kneeTo(PoseGoals goals, Side side) {
        double out = goals.kneesOut.get(side);
        if (goals.base == Base.SUPINE || goals.base == Base.SEATED) {
            return Mat3.aboutY(side.sign() * out).times(new Vec3(side.sign() * Angles.sin(out), 1, .3));
        }
        return Mat3.aboutY(side.sign() * (goals.foot(side).toesOut() + out)).z();
    }
}
