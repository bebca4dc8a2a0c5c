package org.cuecard.figure;

import java.util.Optional;

/** Moves a foot along the floor until its knee bends as asked. */
final class FootSlide {
    private static final int HALVINGS = 40;

    private FootSlide() {}

    /**
     * Moves the feet of which a pose says how their knees bend and not where they stand; in a figure's first pose on
     * its base, all that the author did not place.
     *
     * @param near the least way from the hips forward to the ankle, in metres
     * @param far the most
     */
    static void bend(PoseGoals goals, Posture posture, Optional<Posture> first, double near, double far) {
        for (Side side : Side.values()) {
            boolean asked = goals.saysHere(Topic.knee(side)) || first.isEmpty();
            if (asked && goals.stands(side) && !goals.saysHere(Topic.foot(side))) {
                bend(goals, posture, side, near, far);
            }
        }
    }

    private static void bend(PoseGoals goals, Posture posture, Side side, double near, double far) {
        Trunk trunk = Trunk.of(posture);
        double low = posture.pelvis().z() + near;
        double high = posture.pelvis().z() + far;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double z = (low + high) / 2;
            goals.feet.put(side, goals.foot(side).withForward(z));
            if (Legs.leg(trunk, goals, side).angles().knee() > goals.knees.get(side)) {
                low = z;
            } else {
                high = z;
            }
        }
    }
}
