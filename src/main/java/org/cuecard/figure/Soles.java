package org.cuecard.figure;

import java.util.List;

/** Where a band lies that goes under a foot. */
final class Soles {
    /** From the ankle forward to the instep's middle, and from the foot's middle to its edge; in metres. */
    private static final double FORWARD = .045 * Stature.HEIGHT;

    private static final double EDGE = .030 * Stature.HEIGHT;
    private static final double BELOW = .003;

    private Soles() {}

    /** Under the foot's outer and its inner edge; {@code shift} towards the toes in metres. */
    static List<Ribbon.Row> rows(Bone foot, Side side, double shift, double half) {
        Vec3 across = foot.frame().z().times(half);
        double z = FORWARD + shift;
        return List.of(
                Ribbon.Row.at(foot.at(side.sign() * EDGE, -Stature.FOOT - BELOW, z), across),
                Ribbon.Row.at(foot.at(-side.sign() * EDGE, -Stature.FOOT - BELOW, z), across));
    }
}
