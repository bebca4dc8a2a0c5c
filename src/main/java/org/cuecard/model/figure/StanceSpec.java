package org.cuecard.model.figure;

import java.util.Optional;
import org.cuecard.schema.Doc;
import org.cuecard.schema.Range;
import org.cuecard.schema.Shorthand;
import org.cuecard.source.Located;

/** Where both feet stand. */
@Doc("Where both feet stand, side by side or one in front of the other.")
@Shorthand("width")
public record StanceSpec(
        @Doc(value = "How far apart; hip when left out.", example = "wide") @Range(min = 0, max = 120)
        Optional<Located<StanceWidth>> width,

        @Doc(value = "How far the toes turn out, in degrees; 8 when left out.", example = "14")
        @Range(min = -30, max = 60)
        Optional<Located<Integer>> toesOut,

        @Doc(value = "How far one foot is in front of the other, in centimetres.", example = "60")
        @Range(min = 0, max = 120)
        Optional<Located<Integer>> split,

        @Doc(value = "Which foot is in front; the right one when left out.", example = "left")
        Optional<BodySide> forward) {}
