package org.cuecard.model.figure;

import java.util.Optional;
import org.cuecard.schema.Doc;
import org.cuecard.schema.Range;
import org.cuecard.schema.Shorthand;

/** From where a figure is seen. */
@Doc("From where the figure is seen.")
@Shorthand("from")
public record ViewSpec(
        @Doc(value = "The side that faces the reader.", example = "front")
        Optional<ViewPoint> from,

        @Doc(value = "Degrees to turn it further, so that the figure's left side comes forward.", example = "44")
        @Range(min = -180, max = 180)
        Optional<Integer> turn,

        @Doc(value = "Degrees to look down on it.", example = "13") @Range(min = 0, max = 60)
        Optional<Integer> tilt) {}
