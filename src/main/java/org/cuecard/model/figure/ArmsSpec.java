package org.cuecard.model.figure;

import java.util.Optional;
import org.cuecard.schema.Doc;
import org.cuecard.schema.Shorthand;

/** What the arms do. */
@Doc("What both arms do, or one, or each.")
@Shorthand("both")
public record ArmsSpec(
        @Doc(value = "Both arms.", example = "hips") Optional<ArmSpec> both,
        @Doc(value = "The left arm.", example = "wall") Optional<ArmSpec> left,
        @Doc(value = "The right arm.", example = "down") Optional<ArmSpec> right) {
    /** What the arm of a side does. */
    public Optional<ArmSpec> of(BodySide side) {
        return (side == BodySide.LEFT ? left : right).or(() -> both);
    }
}
