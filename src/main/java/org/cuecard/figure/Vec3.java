package org.cuecard.figure;

/** A point or a direction in space; metres where it is a point. */
public record Vec3(double x, double y, double z) {
    public static final Vec3 ZERO = new Vec3(0, 0, 0);
    public static final Vec3 UP = new Vec3(0, 1, 0);
    public static final Vec3 FORWARD = new Vec3(0, 0, 1);

    public Vec3 plus(Vec3 other) {
        return new Vec3(x + other.x, y + other.y, z + other.z);
    }

    /** This, and {@code factor} times the other. */
    public Vec3 plus(Vec3 other, double factor) {
        return new Vec3(x + other.x * factor, y + other.y * factor, z + other.z * factor);
    }

    public Vec3 minus(Vec3 other) {
        return new Vec3(x - other.x, y - other.y, z - other.z);
    }

    public Vec3 times(double factor) {
        return new Vec3(x * factor, y * factor, z * factor);
    }

    public double dot(Vec3 other) {
        return x * other.x + y * other.y + z * other.z;
    }

    public Vec3 cross(Vec3 other) {
        return new Vec3(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    public double length() {
        return StrictMath.sqrt(dot(this));
    }

    public double distance(Vec3 other) {
        return minus(other).length();
    }

    /** The same direction with length 1; nothing at all stays nothing at all. */
    public Vec3 unit() {
        double length = length();
        return length < 1e-12 ? ZERO : times(1 / length);
    }

    /** What is left of this direction at right angles to another, which has length 1. */
    public Vec3 across(Vec3 unit) {
        return plus(unit, -dot(unit));
    }

    /** From this ({@code part} 0) to the other ({@code part} 1). */
    public Vec3 towards(Vec3 other, double part) {
        return times(1 - part).plus(other, part);
    }

    /** The other side of the body's middle plane. */
    public Vec3 mirrored() {
        return new Vec3(-x, y, z);
    }
}
