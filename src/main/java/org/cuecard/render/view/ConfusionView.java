package org.cuecard.render.view;

import org.cuecard.schema.Doc;

/** Another exercise of a similar name. */
@Doc("Another exercise of a similar name.")
public record ConfusionView(
        @Doc("Its name.") String otherName,
        @Doc("How it differs.") String difference) {}
