package org.cuecard.model.figure;

import org.cuecard.schema.Doc;
import org.cuecard.schema.Range;
import org.cuecard.source.Located;

/** A step's number at a place on the body. */
@Doc("A step's number at a place on the body.")
public record CalloutSpec(
        @Doc(value = "The number of the step.", example = "2") @Range(min = 1, max = 99)
        Located<Integer> step,

        @Doc(value = "Where it points.", example = "knee.left")
        Landmark at) {}
