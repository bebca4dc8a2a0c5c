package org.cuecard.figure;

/**
 * An orientation: where the local axes point in the world. Multiplying turns local into world directions.
 *
 * @param x the local x axis; likewise {@code y} and {@code z}
 */
public record Mat3(Vec3 x, Vec3 y, Vec3 z) {
    public static final Mat3 IDENTITY = new Mat3(new Vec3(1, 0, 0), new Vec3(0, 1, 0), new Vec3(0, 0, 1));

    /** A turn about x by degrees: y towards z. */
    public static Mat3 aboutX(double degrees) {
        double angle = StrictMath.toRadians(degrees);
        double c = StrictMath.cos(angle);
        double s = StrictMath.sin(angle);
        return new Mat3(new Vec3(1, 0, 0), new Vec3(0, c, s), new Vec3(0, -s, c));
    }

    /** A turn about y by degrees: z towards x. */
    public static Mat3 aboutY(double degrees) {
        double angle = StrictMath.toRadians(degrees);
        double c = StrictMath.cos(angle);
        double s = StrictMath.sin(angle);
        return new Mat3(new Vec3(c, 0, -s), new Vec3(0, 1, 0), new Vec3(s, 0, c));
    }

    /** A turn about z by degrees: x towards y. */
    public static Mat3 aboutZ(double degrees) {
        double angle = StrictMath.toRadians(degrees);
        double c = StrictMath.cos(angle);
        double s = StrictMath.sin(angle);
        return new Mat3(new Vec3(c, s, 0), new Vec3(-s, c, 0), new Vec3(0, 0, 1));
    }

    /** A turn about an axis of length 1 by degrees, as a right hand's fingers curl round the axis. */
    public static Mat3 about(Vec3 axis, double degrees) {
        return new Mat3(
                turned(IDENTITY.x, axis, degrees),
                turned(IDENTITY.y, axis, degrees),
                turned(IDENTITY.z, axis, degrees));
    }

    private static Vec3 turned(Vec3 v, Vec3 axis, double degrees) {
        double angle = StrictMath.toRadians(degrees);
        double c = StrictMath.cos(angle);
        return v.times(c).plus(axis.cross(v), StrictMath.sin(angle)).plus(axis, axis.dot(v) * (1 - c));
    }

    /**
     * The orientation whose y axis is given and whose z axis leans as near to another direction as it can.
     *
     * @param y of length 1
     * @param towards not parallel to y
     */
    public static Mat3 facing(Vec3 y, Vec3 towards) {
        Vec3 z = towards.across(y).unit();
        return new Mat3(y.cross(z), y, z);
    }

    /** A local direction in the world. */
    public Vec3 times(Vec3 local) {
        return x.times(local.x()).plus(y, local.y()).plus(z, local.z());
    }

    /** The other turn first, then this one. */
    public Mat3 times(Mat3 other) {
        return new Mat3(times(other.x), times(other.y), times(other.z));
    }

    /** The turn back, which leads from the world to local directions. */
    public Mat3 transposed() {
        return new Mat3(new Vec3(x.x(), y.x(), z.x()), new Vec3(x.y(), y.y(), z.y()), new Vec3(x.z(), y.z(), z.z()));
    }

    /** From this ({@code part} 0) to the other ({@code part} 1), for turns that do not differ by much. */
    public Mat3 towards(Mat3 other, double part) {
        return facing(y.towards(other.y, part).unit(), z.towards(other.z, part));
    }

    /** The same turn seen in the mirror of the body's middle plane. */
    public Mat3 mirrored() {
        return new Mat3(new Vec3(x.x(), -x.y(), -x.z()), y.mirrored(), z.mirrored());
    }
}
