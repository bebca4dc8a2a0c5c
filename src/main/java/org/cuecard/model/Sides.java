package org.cuecard.model;

import org.cuecard.schema.Doc;

/** How an exercise shares itself between left and right. */
public enum Sides {
    @Doc("Both sides work together, as in a squat.")
    BOTH,
    @Doc("All repetitions on one side, then all on the other.")
    EACH,
    @Doc("Left and right take turns, as in walking.")
    ALTERNATING
}
