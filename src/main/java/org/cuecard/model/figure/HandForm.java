package org.cuecard.model.figure;

import org.cuecard.schema.Doc;

/** How a hand is held. */
public enum HandForm {
    @Doc("Fingers stretched and a little apart.")
    OPEN,
    @Doc("Fingers a little bent, as in a hand that does nothing.")
    RELAXED,
    @Doc("Fingers stretched and side by side, as on a floor or a wall.")
    FLAT,
    @Doc("Closed.")
    FIST
}
