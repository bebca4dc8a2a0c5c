package org.cuecard.figure;

/**
 * The angles of an arm; degrees.
 *
 * @param pronation of the forearm, palm towards the back; 0 when the palm faces the thigh
 * @param wristFlexion towards the palm; negative when bent back
 * @param wristDeviation of the hand towards the thumb
 * @param curl of each joint of the fingers
 */
public record ArmAngles(
        JointTurn shoulder, double elbow, double pronation, double wristFlexion, double wristDeviation, double curl) {
    /** The curl of fingers that do nothing. */
    static final double LOOSE = 22;

    static final ArmAngles STRAIGHT = new ArmAngles(JointTurn.NONE, 0, 0, 0, 0, LOOSE);

    ArmAngles withHand(double newPronation, double newFlexion, double newDeviation, double newCurl) {
        return new ArmAngles(shoulder, elbow, newPronation, newFlexion, newDeviation, newCurl);
    }

    ArmAngles withCurl(double newCurl) {
        return new ArmAngles(shoulder, elbow, pronation, wristFlexion, wristDeviation, newCurl);
    }

    Mat3 handTurn(Side side) {
        return Mat3.aboutY(-side.sign() * pronation)
                .times(Mat3.aboutZ(-side.sign() * wristFlexion))
                .times(Mat3.aboutX(-wristDeviation));
    }

    ArmAngles towards(ArmAngles other, double part) {
        return new ArmAngles(
                shoulder.towards(other.shoulder, part),
                Angles.between(elbow, other.elbow, part),
                Angles.between(pronation, other.pronation, part),
                Angles.between(wristFlexion, other.wristFlexion, part),
                Angles.between(wristDeviation, other.wristDeviation, part),
                Angles.between(curl, other.curl, part));
    }
}
