package org.cuecard.figure;

/** Where a body's weight acts: segment masses and centres after Dempster, as in Winter. */
final class CentreOfMass {
    private static final double TRUNK = .497;
    private static final double HEAD = .081;
    private static final double THIGH = .100;
    private static final double SHANK = .0465;
    private static final double FOOT = .0145;
    private static final double UPPER_ARM = .028;
    private static final double FOREARM = .016;
    private static final double HAND = .006;

    private CentreOfMass() {}

    static Vec3 of(Skeleton body) {
        Vec3 shoulders = body.shoulder(Side.LEFT).towards(body.shoulder(Side.RIGHT), .5);
        Vec3 sum = body.pelvis().origin().towards(shoulders, .5).times(TRUNK);
        sum = sum.plus(body.head().at(0, .05 * Stature.HEIGHT, 0), HEAD);
        for (Side side : Side.values()) {
            sum = sum.plus(body.hip(side).towards(body.knee(side), .433), THIGH)
                    .plus(body.knee(side).towards(body.ankle(side), .433), SHANK)
                    .plus(body.heel(side).towards(body.tip(side), .5), FOOT)
                    .plus(body.shoulder(side).towards(body.elbow(side), .436), UPPER_ARM)
                    .plus(body.elbow(side).towards(body.wrist(side), .430), FOREARM)
                    .plus(body.hand(side), HAND);
        }
        return sum.times(1 / (TRUNK + HEAD + 2 * (THIGH + SHANK + FOOT + UPPER_ARM + FOREARM + HAND)));
    }
}
