package org.cuecard.figure;

/**
 * A part of the body that does not bend: where it begins and how it is turned.
 *
 * @param origin the joint nearest to the trunk, in the world
 * @param frame its axes in the world; a hanging limb's bone points along −y, the trunk's along y, a foot's along z
 */
public record Bone(Vec3 origin, Mat3 frame) {
    /** A point given from the origin along the bone's own axes, in the world. */
    public Vec3 at(Vec3 local) {
        return origin.plus(frame.times(local));
    }

    public Vec3 at(double x, double y, double z) {
        return at(new Vec3(x, y, z));
    }

    /** A point of the world, from the origin along the bone's own axes. */
    public Vec3 local(Vec3 world) {
        Vec3 from = world.minus(origin);
        return new Vec3(frame.x().dot(from), frame.y().dot(from), frame.z().dot(from));
    }

    Bone next(Vec3 offset, Mat3 turn) {
        return new Bone(at(offset), frame.times(turn));
    }
}
