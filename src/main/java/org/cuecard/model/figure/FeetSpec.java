package org.cuecard.model.figure;

import java.util.Optional;
import org.cuecard.schema.Doc;

/** Where the feet are. */
@Doc("Where one foot is, or each.")
public record FeetSpec(
        @Doc("The left foot.") Optional<FootSpec> left,
        @Doc("The right foot.") Optional<FootSpec> right) {
    public Optional<FootSpec> of(BodySide side) {
        return side == BodySide.LEFT ? left : right;
    }
}
