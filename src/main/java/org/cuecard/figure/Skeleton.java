package org.cuecard.figure;

/**
 * Where every bone of a posed body is. Immutable; the same posture gives the same numbers on every machine.
 *
 * <p>A bone's origin is its joint: {@code thigh} begins at the hip, {@code shank} at the knee, and so on.
 */
public final class Skeleton implements Derived {
    private final Posture posture;
    private final Trunk trunk;
    private final Limbs left;
    private final Limbs right;

    private Skeleton(Posture posture) {
        this.posture = posture;
        this.trunk = Trunk.of(posture);
        this.left = Limbs.of(trunk, Side.LEFT, posture.leftLeg(), posture.leftArm());
        this.right = Limbs.of(trunk, Side.RIGHT, posture.rightLeg(), posture.rightArm());
    }

    public static Skeleton of(Posture posture) {
        return new Skeleton(posture);
    }

    /** Upright, arms hanging: the pose in which all angles are 0. */
    public static Skeleton upright(Build build) {
        return of(Posture.upright(build));
    }

    public Posture posture() {
        return posture;
    }

    @Override
    public Posture origin() {
        return posture;
    }

    public Build build() {
        return posture.build();
    }

    public Bone pelvis() {
        return trunk.pelvis();
    }

    public Bone lumbar() {
        return trunk.lumbar();
    }

    public Bone thorax() {
        return trunk.thorax();
    }

    public Bone neck() {
        return trunk.neck();
    }

    public Bone head() {
        return trunk.head();
    }

    /** All bones of one side. */
    public Limbs limbs(Side side) {
        return side == Side.LEFT ? left : right;
    }

    public Bone thigh(Side side) {
        return limbs(side).thigh();
    }

    public Bone shank(Side side) {
        return limbs(side).shank();
    }

    public Bone foot(Side side) {
        return limbs(side).foot();
    }

    public Bone toes(Side side) {
        return limbs(side).toes();
    }

    public Bone upperArm(Side side) {
        return limbs(side).upperArm();
    }

    public Bone forearm(Side side) {
        return limbs(side).forearm();
    }

    public Bone handBone(Side side) {
        return limbs(side).hand();
    }

    public double fingerCurl(Side side) {
        return limbs(side).curl();
    }

    public Vec3 hip(Side side) {
        return thigh(side).origin();
    }

    public Vec3 knee(Side side) {
        return shank(side).origin();
    }

    public Vec3 ankle(Side side) {
        return foot(side).origin();
    }

    /** The ball of the foot, on the sole. */
    public Vec3 ball(Side side) {
        return toes(side).origin();
    }

    /** The tip of the toes, on the sole. */
    public Vec3 tip(Side side) {
        return toes(side).at(0, 0, Stature.TIP - Stature.BALL);
    }

    /** The back of the heel, on the sole. */
    public Vec3 heel(Side side) {
        return foot(side).at(0, -Stature.FOOT, Stature.HEEL);
    }

    public Vec3 shoulder(Side side) {
        return upperArm(side).origin();
    }

    public Vec3 elbow(Side side) {
        return forearm(side).origin();
    }

    public Vec3 wrist(Side side) {
        return handBone(side).origin();
    }

    /** The middle of the hand. */
    public Vec3 hand(Side side) {
        return handBone(side).at(0, -Stature.HAND, 0);
    }
}
