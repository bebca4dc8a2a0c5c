package org.cuecard.figure;

/**
 * The bones of one side's leg and arm; each begins at its joint.
 *
 * @param thigh begins at the hip
 * @param shank begins at the knee
 * @param foot begins at the ankle
 * @param toes begin at the ball of the foot, on the sole
 * @param upperArm begins at the shoulder
 * @param forearm begins at the elbow
 * @param hand begins at the wrist; its inner side (−x on the left, x on the right) is the palm
 * @param curl of each joint of the fingers, in degrees
 */
public record Limbs(Bone thigh, Bone shank, Bone foot, Bone toes, Bone upperArm, Bone forearm, Bone hand, double curl) {
    static Limbs of(Trunk trunk, Side side, LegAngles leg, ArmAngles arm) {
        Bone thigh =
                new Bone(trunk.hip(side), trunk.pelvis().frame().times(leg.hip().turn(side)));
        Bone shank = thigh.next(new Vec3(0, -Stature.THIGH, 0), Mat3.aboutX(leg.knee()));
        Bone foot = shank.next(new Vec3(0, -Stature.SHANK, 0), leg.footTurn(side));
        Bone toes = foot.next(new Vec3(0, -Stature.FOOT, Stature.BALL), Mat3.aboutX(-leg.toeExtension()));
        Bone upperArm = new Bone(
                trunk.shoulder(side, arm.shoulder()),
                trunk.thorax().frame().times(arm.shoulder().turn(side)));
        Bone forearm = upperArm.next(new Vec3(0, -Stature.UPPER_ARM, 0), Mat3.aboutX(-arm.elbow()));
        Bone hand = forearm.next(new Vec3(0, -Stature.FOREARM, 0), arm.handTurn(side));
        return new Limbs(thigh, shank, foot, toes, upperArm, forearm, hand, arm.curl());
    }
}
