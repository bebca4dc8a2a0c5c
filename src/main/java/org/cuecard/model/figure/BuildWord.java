package org.cuecard.model.figure;

import org.cuecard.schema.Doc;

/** A kind of body, in a word. */
public enum BuildWord {
    @Doc("Slight all over.")
    NARROW,
    @Doc("Broad shoulders, strong limbs.")
    BROAD,
    @Doc("A larger body.")
    LARGER,
    @Doc("Broad hips, a narrower waist.")
    CURVY,
    @Doc("An older body: grey hair, a little rounder in back and belly.")
    OLDER
}
