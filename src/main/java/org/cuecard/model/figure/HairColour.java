package org.cuecard.model.figure;

import org.cuecard.schema.Doc;

/** The colour of a figure's hair or headscarf. */
public enum HairColour {
    @Doc("Dark brown.")
    BROWN,
    @Doc("Black.")
    BLACK,
    @Doc("Fair.")
    FAIR,
    @Doc("Red.")
    RED,
    @Doc("Grey.")
    GREY
}
