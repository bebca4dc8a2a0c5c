package org.cuecard.model;

import org.cuecard.schema.Doc;
import org.cuecard.schema.Translate;

/** Another exercise that goes by the same or a similar name. */
@Doc("Another exercise that people know by this or a similar name.")
public record Confusion(
        @Doc(value = "The name that misleads.", example = "toe taps lying on the back") @Translate
        String name,

        @Doc(value = "How it differs, in a plain sentence.") @Translate
        String difference) {}
