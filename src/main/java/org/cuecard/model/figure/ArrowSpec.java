package org.cuecard.model.figure;

import java.util.Optional;
import org.cuecard.schema.Doc;
import org.cuecard.schema.Range;
import org.cuecard.schema.Shorthand;
import org.cuecard.source.Located;

/** An arrow. Its path is the one that a point of the body takes, or a straight line in a direction. */
@Doc("An arrow: the way of a point of the body from an earlier pose to this one, or a straight way where it presses.")
@Shorthand("of")
public record ArrowSpec(
        @Doc(value = "What moves.", example = "toe.left") Located<Landmark> of,

        @Doc(value = "The pose in which its way begins; the one before when left out.", example = "start")
        Optional<Located<String>> from,

        @Doc(value = "The direction of a press that moves nothing.", example = "out")
        Optional<Direction> move,

        @Doc(value = "How long the straight arrow is, in centimetres; 18 when left out.", example = "16")
        @Range(min = 5, max = 60)
        Optional<Integer> length,

        @Doc(value = "How far from the body the straight arrow begins, in centimetres.", example = "8")
        @Range(min = 0, max = 60)
        Optional<Integer> offset) {
    public ArrowSpec {
        if (from.isPresent() && move.isPresent()) {
            throw new IllegalArgumentException("an arrow shows a way \"from\" a pose or a \"move\"; take one out");
        }
        if (move.isEmpty() && (length.isPresent() || offset.isPresent())) {
            throw new IllegalArgumentException("only an arrow with a \"move\" takes a length and an offset");
        }
    }
}
