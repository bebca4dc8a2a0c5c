package org.cuecard.render.view;

import org.cuecard.schema.Doc;

/** Something to buy. */
@Doc("Something to buy. A link to it is an advertisement, and has rel=\"sponsored\".")
public record ProductView(
        @Doc("Its name, with the maker's and the strength in words.")
        String productText,

        @Doc("Where to buy it.") String productUrl) {}
