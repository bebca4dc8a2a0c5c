package org.cuecard.figure;

import java.util.Optional;

/** On one knee: its thigh carries the pelvis, the other foot stands in front. */
final class HalfKneelingPose {
    private final PoseGoals goals;
    private final Optional<Posture> first;
    private final Side down;

    private HalfKneelingPose(PoseGoals goals, Optional<Posture> first) {
        this.goals = goals;
        this.first = first;
        this.down = Rests.lower(goals.base).orElse(Side.LEFT);
    }

    /** @param first the figure's first pose on this knee, from which the other foot does not slip */
    static Posture solve(PoseGoals goals, Build build, Optional<Posture> first) {
        return new HalfKneelingPose(goals, first).solve(build);
    }

    private Posture solve(Build build) {
        Posture posture = KneelingPose.upper(goals, build).at(Vec3.ZERO);
        posture = posture.withLeg(down, KneelingPose.leg(posture, down, bend()));
        posture = KneelingPose.onTheFloor(posture, down);
        FootSlide.bend(goals, posture, first, .05, .80);
        Side front = down.other();
        posture =
                posture.withLeg(front, Legs.leg(Trunk.of(posture), goals, front).angles());
        return ArmPoses.set(posture, goals);
    }

    /** The knee that kneels is a little less bent than asked of a level shank, so that 90° is an upright thigh. */
    private double bend() {
        return goals.knees.get(down) + KneelingLeg.UPRIGHT - 90;
    }
}
