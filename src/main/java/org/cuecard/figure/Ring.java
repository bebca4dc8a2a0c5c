package org.cuecard.figure;

/** A closed section through a part of the body. */
final class Ring {
    /** Points round a section. */
    static final int SIZE = 28;

    private final Vec3 centre;
    private final Vec3[] places = new Vec3[SIZE];
    private final double[] rest = new double[3 * SIZE];

    Ring(Vec3 centre) {
        this.centre = centre;
    }

    /**
     * A section across a bone, broader or deeper in front than behind as asked.
     *
     * @param bone its x and z axes span the section
     * @param height of the section along the bone's y axis, in metres
     * @param width half the breadth along x, in metres
     * @param front the depth towards z, in metres
     * @param back the depth away from z, in metres
     * @param shape round, or squarer
     * @param restHeight the section's height on the resting bone, in fractions of stature
     */
    static Ring across(
            Bone bone, double height, double width, double front, double back, RingShape shape, double restHeight) {
        return across(bone, height, 0, width, front, back, shape, restHeight);
    }

    /** Likewise, with its centre moved along z by some metres. */
    static Ring across(
            Bone bone,
            double height,
            double forward,
            double width,
            double front,
            double back,
            RingShape shape,
            double restHeight) {
        Ring ring = new Ring(bone.at(0, height, forward));
        for (int j = 0; j < SIZE; j++) {
            double x = width * shape.x(j);
            double z = forward + shape.z(j) * (shape.z(j) >= 0 ? front : back);
            ring.set(j, bone.at(x, height, z), x / Stature.HEIGHT, restHeight, z / Stature.HEIGHT);
        }
        return ring;
    }

    Vec3 centre() {
        return centre;
    }

    Vec3 place(int j) {
        return places[j];
    }

    double restX(int j) {
        return rest[3 * j];
    }

    double restY(int j) {
        return rest[3 * j + 1];
    }

    double restZ(int j) {
        return rest[3 * j + 2];
    }

    void set(int j, Vec3 place, double restX, double restY, double restZ) {
        places[j] = place;
        setRest(j, restX, restY, restZ);
    }

    void setRest(int j, double restX, double restY, double restZ) {
        rest[3 * j] = restX;
        rest[3 * j + 1] = restY;
        rest[3 * j + 2] = restZ;
    }
}
