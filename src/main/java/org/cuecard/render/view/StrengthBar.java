package org.cuecard.render.view;

import org.cuecard.schema.Doc;

/** One strength of five. */
@Doc("One strength of five.")
public record StrengthBar(
        @Doc("1 to 5.") int barNumber,
        @Doc("Whether the band has this strength.") boolean filled,
        @Doc("Its word.") String barWord) {}
