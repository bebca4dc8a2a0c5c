package org.cuecard.model.figure;

import org.cuecard.schema.Doc;

/** What a figure wears on its legs. */
public enum Outfit {
    @Doc("Shorts to the middle of the thigh.")
    SHORTS,
    @Doc("Leggings to above the ankle.")
    LEGGINGS,
    @Doc("Loose trousers.")
    TROUSERS
}
