package org.cuecard.figure;

/**
 * How the lower and upper back, or the neck, bend; degrees.
 *
 * @param flexion forward; negative backward
 * @param sideBend to the left; negative to the right
 * @param rotation of the front towards the left; negative towards the right
 */
public record SpineAngles(double flexion, double sideBend, double rotation) {
    static final SpineAngles STRAIGHT = new SpineAngles(0, 0, 0);

    Mat3 turn(double bendPart, double rotationPart) {
        return Mat3.aboutX(flexion * bendPart)
                .times(Mat3.aboutZ(-sideBend * bendPart))
                .times(Mat3.aboutY(rotation * rotationPart));
    }

    SpineAngles withFlexion(double degrees) {
        return new SpineAngles(degrees, sideBend, rotation);
    }

    SpineAngles mirrored() {
        return new SpineAngles(flexion, -sideBend, -rotation);
    }

    SpineAngles towards(SpineAngles other, double part) {
        return new SpineAngles(
                flexion + (other.flexion - flexion) * part,
                sideBend + (other.sideBend - sideBend) * part,
                rotation + (other.rotation - rotation) * part);
    }
}
