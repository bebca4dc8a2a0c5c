package org.cuecard.figure;

/**
 * All that is free in a body: its place and its angles. {@link Skeleton#of} says where that puts every bone.
 *
 * @param build the body's breadths
 * @param pelvis where its middle is
 * @param turn how the pelvis is turned in the world
 */
public record Posture(
        Build build,
        Vec3 pelvis,
        Mat3 turn,
        SpineAngles spine,
        SpineAngles neck,
        LegAngles leftLeg,
        LegAngles rightLeg,
        ArmAngles leftArm,
        ArmAngles rightArm) {
    /** Upright, arms hanging, soles on the floor. */
    static Posture upright(Build build) {
        return new Posture(
                build,
                new Vec3(0, Stature.THIGH + Stature.SHANK + Stature.FOOT, 0),
                Mat3.IDENTITY,
                SpineAngles.STRAIGHT,
                SpineAngles.STRAIGHT,
                LegAngles.STRAIGHT,
                LegAngles.STRAIGHT,
                ArmAngles.STRAIGHT,
                ArmAngles.STRAIGHT);
    }

    public LegAngles leg(Side side) {
        return side == Side.LEFT ? leftLeg : rightLeg;
    }

    public ArmAngles arm(Side side) {
        return side == Side.LEFT ? leftArm : rightArm;
    }

    Posture at(Vec3 place) {
        return new Posture(build, place, turn, spine, neck, leftLeg, rightLeg, leftArm, rightArm);
    }

    Posture turned(Mat3 newTurn) {
        return new Posture(build, pelvis, newTurn, spine, neck, leftLeg, rightLeg, leftArm, rightArm);
    }

    Posture withSpine(SpineAngles angles) {
        return new Posture(build, pelvis, turn, angles, neck, leftLeg, rightLeg, leftArm, rightArm);
    }

    Posture withNeck(SpineAngles angles) {
        return new Posture(build, pelvis, turn, spine, angles, leftLeg, rightLeg, leftArm, rightArm);
    }

    Posture withLeg(Side side, LegAngles angles) {
        return side == Side.LEFT
                ? new Posture(build, pelvis, turn, spine, neck, angles, rightLeg, leftArm, rightArm)
                : new Posture(build, pelvis, turn, spine, neck, leftLeg, angles, leftArm, rightArm);
    }

    Posture withArm(Side side, ArmAngles angles) {
        return side == Side.LEFT
                ? new Posture(build, pelvis, turn, spine, neck, leftLeg, rightLeg, angles, rightArm)
                : new Posture(build, pelvis, turn, spine, neck, leftLeg, rightLeg, leftArm, angles);
    }

    /** Left and right exchanged. */
    Posture mirrored() {
        return at(pelvis.mirrored())
                .turned(turn.mirrored())
                .withSpine(spine.mirrored())
                .withNeck(neck.mirrored())
                .withLeg(Side.LEFT, rightLeg)
                .withLeg(Side.RIGHT, leftLeg)
                .withArm(Side.LEFT, rightArm)
                .withArm(Side.RIGHT, leftArm);
    }

    /** From this ({@code part} 0) to the other ({@code part} 1), angle by angle. */
    Posture towards(Posture other, double part) {
        return new Posture(
                build,
                pelvis.towards(other.pelvis, part),
                turn.towards(other.turn, part),
                spine.towards(other.spine, part),
                neck.towards(other.neck, part),
                leftLeg.towards(other.leftLeg, part),
                rightLeg.towards(other.rightLeg, part),
                leftArm.towards(other.leftArm, part),
                rightArm.towards(other.rightArm, part));
    }
}
