package org.cuecard.figure;

/** A leg that kneels: the knee and the back of the foot rest on the floor, the shank lies along it. */
final class KneelingLeg {
    private static final double H = Stature.HEIGHT;
    /** The middle of a knee that rests on the floor is so high, in metres. */
    static final double KNEE_RADIUS = .036 * H;

    /** A foot that lies on its back points so far, in degrees of dorsiflexion. */
    static final double POINTED = -46;

    /** The back of a foot, from the ankle: its height above the sole is that of the shoe there. */
    private static final Vec3[] BACK_OF_FOOT = {
        new Vec3(0, -Stature.FOOT + .0370 * H, .055 * H),
        new Vec3(0, -Stature.FOOT + .0320 * H, .072 * H),
        new Vec3(0, -Stature.FOOT + .0285 * H, .088 * H),
        new Vec3(0, -Stature.FOOT + .0255 * H, .100 * H),
        new Vec3(0, -Stature.FOOT + .0220 * H, .109 * H),
        new Vec3(0, -Stature.FOOT + .0120 * H, .117 * H)
    };

    /** The knee's bend when the thigh is upright, in degrees: a little above 90, for the ankle lies higher. */
    static final double UPRIGHT = shankPitch();

    private KneelingLeg() {}

    /** The bend of a knee that rests on the floor below a thigh that is turned by some degrees about x. */
    static double knee(double thighPitch) {
        return UPRIGHT - thighPitch;
    }

    /** How far the shank is turned about x, in degrees; 90 would be level. */
    private static double shankPitch() {
        double pitch = 90;
        for (int round = 0; round < 30; round++) {
            double foot = lowestOfFoot(pitch - POINTED);
            double ankle = KNEE_RADIUS - Angles.cos(pitch) * Stature.SHANK;
            pitch += StrictMath.toDegrees((-foot - ankle) / Stature.SHANK);
        }
        return pitch;
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
}
