package org.cuecard.model;

import org.cuecard.schema.Doc;

/** When in a set a step is done. */
public enum StepTime {
    @Doc("Once, before the first repetition of a set.")
    BEFORE,
    @Doc("In every repetition.")
    EACH,
    @Doc("Once, after the last repetition: changing sides, where each side has its turn, or walking back.")
    AFTER
}
