package org.cuecard.figure;

/** The bones of the trunk, and where the limbs join it. */
record Trunk(Build build, Bone pelvis, Bone lumbar, Bone thorax, Bone neck, Bone head) {
    static Trunk of(Posture posture) {
        SpineAngles spine = posture.spine();
        SpineAngles neckAngles = posture.neck();
        Bone pelvis = new Bone(posture.pelvis(), posture.turn());
        Bone lumbar = pelvis.next(Stature.PELVIS_TO_LUMBAR, spine.turn(.5, .4));
        double stoop = posture.build().stoop();
        Bone thorax = lumbar.next(Stature.LUMBAR_TO_THORAX, spine.turn(.5, .6).times(Mat3.aboutX(stoop)));
        Bone neck = thorax.next(Stature.THORAX_TO_NECK, neckAngles.turn(.5, .5).times(Mat3.aboutX(stoop)));
        // The eyes stay where they were: the head goes forward, and does not hang.
        Bone head = neck.next(Stature.NECK_TO_HEAD, neckAngles.turn(.5, .5).times(Mat3.aboutX(-2 * stoop)));
        return new Trunk(posture.build(), pelvis, lumbar, thorax, neck, head);
    }

    Vec3 hip(Side side) {
        return pelvis.at(side.sign() * Stature.HIP_OUT * build.hips(), 0, 0);
    }

    /** The shoulder's joint, which rises and moves inward as the arm is lifted, and forward as it reaches across. */
    Vec3 shoulder(Side side, JointTurn turn) {
        Vec3 arm = turn.turn(side).times(new Vec3(0, -1, 0));
        double lifted = Angles.smooth((Angles.acos(-arm.y()) - 30) / 130);
        double forward = Angles.clamp(arm.z(), -.5, 1);
        double across = StrictMath.max(0, -side.sign() * arm.x());
        double out = Stature.SHOULDER_OUT * build.shoulders() - (lifted * .016 + across * .012) * Stature.HEIGHT;
        return thorax.at(
                side.sign() * out,
                Stature.SHOULDER_UP + lifted * .030 * Stature.HEIGHT,
                (.014 * forward + .012 * across) * Stature.HEIGHT);
    }
}
