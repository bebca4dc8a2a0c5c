package org.cuecard.render.view;

import org.cuecard.schema.Doc;

/** What a filter can be set to. */
@Doc("What a filter can be set to.")
public record FilterOption(
        @Doc("Its id in addresses and in the index file.") String optionId,
        @Doc("The words for it.") String optionLabel,
        @Doc("How many exercises it fits.") int optionCount) {}
