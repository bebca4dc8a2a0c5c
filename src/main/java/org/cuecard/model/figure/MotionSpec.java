package org.cuecard.model.figure;

import java.util.List;
import java.util.Optional;
import org.cuecard.schema.Doc;
import org.cuecard.schema.Range;
import org.cuecard.schema.Shorthand;
import org.cuecard.source.Located;

/** How a figure moves on the web page. */
@Doc("How the figure moves on the web page, when the reader asks for it. When left out, it goes through its poses in"
        + " order and back to the first; false for a figure that does not move.")
@Shorthand("shown")
public record MotionSpec(
        @Doc(value = "Whether it moves; true when left out.", example = "false")
        Optional<Boolean> shown,

        @Doc(
                value = "The poses that it goes through, over and over; all that steps show, in order, when left out.",
                example = "[start, down, start, side]")
        List<Located<String>> poses,

        @Doc(
                value = "How many seconds one round takes; as the tempo says, or about a second and a half a pose, when"
                        + " left out.",
                example = "6")
        @Range(min = 1, max = 60)
        Optional<Integer> seconds) {
    public MotionSpec {
        poses = List.copyOf(poses);
    }

    /** Whether the author wants none. */
    public boolean isOff() {
        return !shown.orElse(true);
    }
}
