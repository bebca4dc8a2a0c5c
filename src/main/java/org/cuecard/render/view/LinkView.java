package org.cuecard.render.view;

import org.cuecard.schema.Doc;

/** A link to another page or to a file. */
@Doc("A link to another page or to a file.")
public record LinkView(
        @Doc("The words of the link.") String label,
        @Doc("Its address, relative to this page.") String url,

        @Doc("Whether it leads to the part of the guide that this page belongs to.")
        boolean current) {}
