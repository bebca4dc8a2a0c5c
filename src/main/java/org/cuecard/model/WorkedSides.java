package org.cuecard.model;

import org.cuecard.schema.Doc;

/** Which sides somebody works in a programme or a handout: as an exercise says, or one side alone. */
public enum WorkedSides {
    @Doc("Both sides work together.")
    BOTH,
    @Doc("All repetitions on one side, then all on the other.")
    EACH,
    @Doc("Left and right take turns.")
    ALTERNATING,
    @Doc("The left side only.")
    LEFT,
    @Doc("The right side only.")
    RIGHT;

    /** As an exercise says. */
    public static WorkedSides of(Sides sides) {
        return switch (sides) {
            case BOTH -> BOTH;
            case EACH -> EACH;
            case ALTERNATING -> ALTERNATING;
        };
    }
}
