package org.cuecard.render.view;

import org.cuecard.schema.Doc;

/** One of a few values to choose from. */
@Doc("One of a few values to choose from.")
public record NamedChoice(
        @Doc("The value, as a handout's file writes it.") String valueId,
        @Doc("The same in words.") String valueName,
        @Doc("Whether it is chosen at first.") boolean valueChosen) {}
