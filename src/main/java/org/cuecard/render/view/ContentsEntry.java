package org.cuecard.render.view;

import org.cuecard.schema.Doc;

/** A section of a page. */
@Doc("A section of a page.")
public record ContentsEntry(
        @Doc("Its heading.") String entryText,
        @Doc("Its anchor, with the hash sign.") String entryUrl) {}
