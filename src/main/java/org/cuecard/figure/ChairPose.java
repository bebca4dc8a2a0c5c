package org.cuecard.figure;

import java.util.Optional;

/** Seated on a chair: the seat's height is given, and the feet stand in front of it. */
final class ChairPose {
    /** The top of the seat, in metres. */
    static final double SEAT = .430;

    /** How far one sinks into the seat, in metres. */
    private static final double FLESH = .02;

    private static final int HALVINGS = 40;

    private final PoseGoals goals;
    private final Optional<Posture> first;

    private ChairPose(PoseGoals goals, Optional<Posture> first) {
        this.goals = goals;
        this.first = first;
    }

    /** @param first the figure's first pose on the chair, which stays where it is */
    static Posture solve(PoseGoals goals, Build build, Optional<Posture> first) {
        return new ChairPose(goals, first).solve(build);
    }

    private Posture solve(Build build) {
        Posture upper = KneelingPose.upper(goals, build);
        double height = SEAT + SeatedPose.seat(Posture.upright(build), FLESH);
        Posture posture =
                upper.at(new Vec3(0, height, first.map(p -> p.pelvis().z()).orElse(0.0)));
        if (first.isEmpty()) {
            posture = behindTheFeet(posture);
        } else {
            FootSlide.bend(goals, posture, first, .15, .85);
        }
        return ArmPoses.set(Legs.set(posture, goals), goals);
    }

    /** Moved back until the knees bend as asked, in the mean; a leg that is free has no say. */
    private Posture behindTheFeet(Posture posture) {
        double low = -.85;
        double high = -.05;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double z = (low + high) / 2;
            Trunk trunk = Trunk.of(posture.at(new Vec3(0, posture.pelvis().y(), z)));
            double bend = 0;
            for (Side side : Side.values()) {
                if (!goals.free(side)) {
                    bend += Legs.leg(trunk, goals, side).angles().knee() - goals.knees.get(side);
                }
            }
            if (bend > 0) {
                high = z;
            } else {
                low = z;
            }
        }
        return posture.at(new Vec3(0, posture.pelvis().y(), low));
    }
}
