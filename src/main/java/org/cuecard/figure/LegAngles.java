package org.cuecard.figure;

/**
 * The angles of a leg; degrees.
 *
 * @param dorsiflexion of the ankle, toes towards the shin; negative for pointed toes
 * @param inversion of the foot, sole towards the other foot; negative for eversion
 * @param footTurn of the toes outward against the shin
 * @param toeExtension of the toes upward against the foot
 */
public record LegAngles(
        JointTurn hip, double knee, double dorsiflexion, double inversion, double footTurn, double toeExtension) {
    static final LegAngles STRAIGHT = new LegAngles(JointTurn.NONE, 0, 0, 0, 0, 0);

    LegAngles withFoot(double newDorsiflexion, double newToeExtension) {
        return new LegAngles(hip, knee, newDorsiflexion, 0, 0, newToeExtension);
    }

    Mat3 footTurn(Side side) {
        return Mat3.aboutX(-dorsiflexion)
                .times(Mat3.aboutZ(-side.sign() * inversion))
                .times(Mat3.aboutY(side.sign() * footTurn));
    }

    LegAngles towards(LegAngles other, double part) {
        return new LegAngles(
                hip.towards(other.hip, part),
                Angles.between(knee, other.knee, part),
                Angles.between(dorsiflexion, other.dorsiflexion, part),
                Angles.between(inversion, other.inversion, part),
                Angles.between(footTurn, other.footTurn, part),
                Angles.between(toeExtension, other.toeExtension, part));
    }
}
