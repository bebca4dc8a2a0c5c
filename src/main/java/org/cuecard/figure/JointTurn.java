package org.cuecard.figure;

/**
 * How a hip or a shoulder is turned, in the order flexion, abduction, rotation (Grood and Suntay); degrees.
 *
 * @param flexion forward
 * @param abduction away from the body's middle
 * @param rotation outward, about the limb's own axis
 */
public record JointTurn(double flexion, double abduction, double rotation) {
    static final JointTurn NONE = new JointTurn(0, 0, 0);

    Mat3 turn(Side side) {
        return Mat3.aboutX(-flexion)
                .times(Mat3.aboutZ(side.sign() * abduction))
                .times(Mat3.aboutY(side.sign() * rotation));
    }

    /** The angles of a turn that is given as a whole. */
    static JointTurn of(Mat3 turn, Side side) {
        double abduction = -StrictMath.asin(Angles.clamp(turn.y().x(), -1, 1));
        double rotation = StrictMath.atan2(turn.z().x(), turn.x().x());
        double flexion = StrictMath.atan2(turn.y().z(), turn.y().y());
        return new JointTurn(
                -StrictMath.toDegrees(flexion),
                side.sign() * StrictMath.toDegrees(abduction),
                side.sign() * StrictMath.toDegrees(rotation));
    }

    JointTurn towards(JointTurn other, double part) {
        return new JointTurn(
                Angles.between(flexion, other.flexion, part),
                Angles.between(abduction, other.abduction, part),
                Angles.between(rotation, other.rotation, part));
    }
}
