package org.cuecard.figure;

/** Inverse kinematics of a limb of two bones, thigh and shank or upper arm and forearm. */
final class TwoBones {
    /** How far short of straight a limb stops, in metres. */
    private static final double SLACK = 1e-5;
    /** Below this bend the middle joint's side is taken from the pole, for the limb no longer tells it. */
    private static final double STRAIGHT = .02 * Stature.HEIGHT;

    private TwoBones() {}

    /**
     * A limb that reaches for a point.
     *
     * @param first the first bone's axes in the world
     * @param bend of the middle joint, in degrees
     * @param missing how much too short the limb is, in metres; negative when it is long enough
     */
    record Reach(Mat3 first, double bend, double missing) {}

    /**
     * The limb from a root to a target.
     *
     * @param pole the direction in which the middle joint points
     * @param forward 1 when the second bone bends back (a knee), −1 when it bends forward (an elbow)
     */
    static Reach reach(Vec3 root, Vec3 target, double upper, double lower, Vec3 pole, int forward) {
        double asked = root.distance(target);
        Vec3 along = target.minus(root).unit();
        double distance = Angles.clamp(asked, StrictMath.abs(upper - lower) + 1e-4, upper + lower - SLACK);
        Vec3 end = root.plus(along, distance);
        Vec3 side = pole.across(along);
        double down = (upper * upper - lower * lower + distance * distance) / (2 * distance);
        double out = StrictMath.sqrt(StrictMath.max(0, upper * upper - down * down));
        Vec3 middle = root.plus(along, down).plus(side.unit(), out);
        Vec3 y = root.minus(middle).unit();
        Vec3 second = end.minus(middle);
        Vec3 z = second.across(y).times(-forward);
        if (z.length() < STRAIGHT) {
            Vec3 hint = forward > 0 ? side.unit() : pole.times(-1);
            z = z.plus(hint, forward > 0 ? STRAIGHT - z.length() : STRAIGHT);
        }
        double bend = Angles.acos(-second.unit().dot(y));
        return new Reach(Mat3.facing(y, z), bend, asked - (upper + lower));
    }
}
