package org.cuecard.model.figure;

import org.cuecard.schema.Doc;

/** What of a foot touches the floor. */
public enum Contact {
    @Doc("The whole sole.")
    FLAT,
    @Doc("The ball of the foot and the toes.")
    BALL,
    @Doc("The tips of the toes.")
    TOES,
    @Doc("The heel.")
    HEEL
}
