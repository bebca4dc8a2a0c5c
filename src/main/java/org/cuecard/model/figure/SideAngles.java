package org.cuecard.model.figure;

import java.util.Optional;
import org.cuecard.schema.Doc;
import org.cuecard.schema.Range;
import org.cuecard.schema.Shorthand;
import org.cuecard.source.Located;

/** An angle of both sides, or of one, or another of each; degrees. */
@Doc("An angle for both sides, or one for a side. What is left out stays as it was.")
@Shorthand("both")
public record SideAngles(
        @Doc(value = "Degrees on both sides.", example = "20") @Range(min = -180, max = 180)
        Optional<Located<Integer>> both,

        @Doc(value = "Degrees on the left.", example = "20") @Range(min = -180, max = 180)
        Optional<Located<Integer>> left,

        @Doc(value = "Degrees on the right.", example = "20") @Range(min = -180, max = 180)
        Optional<Located<Integer>> right) {
    /** The angle of a side. */
    public Optional<Located<Integer>> of(BodySide side) {
        return (side == BodySide.LEFT ? left : right).or(() -> both);
    }
}
