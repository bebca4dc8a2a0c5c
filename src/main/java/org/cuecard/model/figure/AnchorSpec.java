package org.cuecard.model.figure;

import java.util.Optional;
import org.cuecard.schema.Doc;
import org.cuecard.schema.Range;
import org.cuecard.source.Located;

/** The post that an anchored band is fixed to, and what the band pulls at; centimetres on a body of 170 cm. */
@Doc("The post that an anchored band is fixed to, and what of the body the band goes to. Centimetres on a body of"
        + " 170 cm.")
public record AnchorSpec(
        @Doc(value = "On which side of the body the post stands.", example = "front")
        Located<AnchorSide> at,

        @Doc(value = "How high above the floor the band is fixed; 90 when left out.", example = "90")
        @Range(min = 3, max = 230)
        Optional<Located<Integer>> height,

        @Doc(value = "From where the body first is to the post; 120 when left out.", example = "120")
        @Range(min = 30, max = 300)
        Optional<Located<Integer>> distance,

        @Doc(value = "What the band goes to; hands when left out.", example = "hands")
        Optional<Located<AnchorTo>> to) {}
