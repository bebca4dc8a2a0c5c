package org.cuecard.figure;

/**
 * What a pose's feet do, so that a movement knows which of them may not slip.
 *
 * @param leftFree whether the left leg is free of the floor; likewise {@code rightFree}
 * @param leftPlanted whether the left sole lies flat on the floor or on a step; likewise {@code rightPlanted}
 */
public record Footing(boolean leftFree, boolean rightFree, boolean leftPlanted, boolean rightPlanted) {
    /** Both soles flat. */
    static final Footing FLAT = new Footing(false, false, true, true);

    static Footing of(PoseGoals goals) {
        return of(goals, Side.LEFT);
    }

    /** With left and right exchanged. */
    static Footing mirrored(PoseGoals goals) {
        return of(goals, Side.RIGHT);
    }

    private static Footing of(PoseGoals goals, Side first) {
        return new Footing(
                goals.free(first),
                goals.free(first.other()),
                goals.foot(first).planted(),
                goals.foot(first.other()).planted());
    }

    boolean free(Side side) {
        return side == Side.LEFT ? leftFree : rightFree;
    }

    boolean planted(Side side) {
        return side == Side.LEFT ? leftPlanted : rightPlanted;
    }
}
