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
    @Doc("Under the feet or round the soles, with its ends in the hands.")
    UNDER_FEET,
    @Doc("In the hands: a loop goes round the wrists, a strip or a tube from one hand to the other.")
    HANDS,
    @Doc("Fixed to a post or a closed door; a figure says where by its anchor.")
    ANCHORED
}
