package org.cuecard.model;

import org.cuecard.schema.Doc;

/** Where a band sits. */
public enum BandPlacement {
    @Doc("Halfway up the thighs.")
    MID_THIGH,
    @Doc("Just above the knees.")
    ABOVE_KNEES,
    @Doc("Just below the knees.")
    BELOW_KNEES,
    @Doc("Round the ankles.")
    ANKLES,
    @Doc("Round the middle of the feet.")
    FEET,
    @Doc("Held in, or looped round, the hands.")
    HANDS,
    @Doc("Fixed to a post or a closed door.")
    ANCHORED
}
