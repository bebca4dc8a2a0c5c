package org.cuecard.figure;

/** A fist, and the way through it that a held band takes. */
final class HandGrip {
    /** From the palm to the middle of what curled fingers hold, in metres. */
    private static final double OFF_PALM = .017 * Stature.HEIGHT;

    private static final double DOWN = .060 * Stature.HEIGHT;
    /** From one band's middle to the next one's in the same fist, in metres. */
    static final double BESIDE = .018;

    private final Bone hand;
    private final Side side;

    HandGrip(Skeleton skeleton, Side side) {
        this.hand = skeleton.handBone(side);
        this.side = side;
    }

    /** Where the band is held; {@code which} of {@code count} bands counts from 0. */
    Vec3 place(int which, int count) {
        return along((which - (count - 1) / 2.0) * BESIDE);
    }

    /** A point of the fist's tunnel, so far towards the thumb in metres. */
    Vec3 along(double metres) {
        return hand.at(-side.sign() * OFF_PALM, -DOWN, metres);
    }

    /** The way through the fist, towards the thumb. */
    Vec3 axis() {
        return hand.frame().z();
    }
}
