package org.cuecard.model;

import java.util.Optional;
import org.cuecard.schema.Doc;
import org.cuecard.schema.Translate;
import org.cuecard.source.Located;

/** A way to make an exercise easier or harder. */
@Doc("An easier or a harder form: a change in words, a link to another exercise, or both.")
public record Variation(
        @Doc(value = "What to change, in a plain sentence.", example = "Let the foot rest on the floor between taps.")
        @Translate
        Optional<String> change,

        @Doc(value = "The id of the exercise that is the easier or harder form.", example = "monster-walk")
        Optional<Located<String>> exercise,

        @Doc(value = "The pose of the figure that shows it.", example = "two-bands")
        Optional<Located<String>> pose) {
    public Variation {
        if (change.isEmpty() && exercise.isEmpty()) {
            throw new IllegalArgumentException("an easier or harder form needs \"change\", \"exercise\" or both");
        }
    }
}
