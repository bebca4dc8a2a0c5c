package org.cuecard.model.figure;

import org.cuecard.schema.Doc;

/** The hair of a figure, or what covers it. */
public enum Hair {
    @Doc("Short.")
    SHORT,
    @Doc("Tied up in a bun.")
    BUN,
    @Doc("Tied in a tail.")
    PONYTAIL,
    @Doc("Loose, to the shoulders.")
    LONG,
    @Doc("Full and curly.")
    CURLY,
    @Doc("No hair.")
    BALD,
    @Doc("A headscarf in the colour of the top.")
    HEADSCARF
}
