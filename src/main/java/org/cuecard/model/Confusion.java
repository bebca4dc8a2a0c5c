package org.cuecard.model;

import org.cuecard.schema.Doc;

/** Another exercise that goes by the same or a similar name. */
@Doc("Another exercise that people know by this or a similar name.")
public record Confusion(
        @Doc(value = "The name that misleads.", example = "toe taps lying on the back")
        String name,

        @Doc(value = "How it differs, in a plain sentence.") String difference) {}
