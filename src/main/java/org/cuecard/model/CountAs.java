package org.cuecard.model;

import org.cuecard.schema.Doc;

/** What is counted when an exercise is repeated. */
public enum CountAs {
    @Doc("Whole movements there and back.")
    REPETITIONS,
    @Doc("Single steps.")
    STEPS,
    @Doc("Rounds of several movements, such as front, side and behind.")
    ROUNDS
}
