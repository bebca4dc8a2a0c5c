package org.cuecard.model.figure;

import java.util.Optional;
import org.cuecard.schema.Doc;
import org.cuecard.schema.Range;
import org.cuecard.source.Located;

/** How the trunk is held; degrees. */
@Doc("How the trunk is held, in degrees.")
public record TrunkSpec(
        @Doc(value = "Forward from the hips, with a straight back.", example = "38") @Range(min = -60, max = 120)
        Optional<Located<Integer>> lean,

        @Doc(value = "Of the pelvis to the left; negative to the right.", example = "-4") @Range(min = -60, max = 60)
        Optional<Located<Integer>> tilt,

        @Doc(value = "Of the whole body to its left; negative to its right.", example = "20")
        @Range(min = -180, max = 180)
        Optional<Located<Integer>> turn,

        @Doc(value = "Rounding of the back; negative arches it.", example = "20") @Range(min = -90, max = 120)
        Optional<Located<Integer>> flexion,

        @Doc(value = "Bend of the back to the left; negative to the right.", example = "15") @Range(min = -90, max = 90)
        Optional<Located<Integer>> sideBend,

        @Doc(value = "Twist of the back to the left; negative to the right.", example = "30")
        @Range(min = -120, max = 120)
        Optional<Located<Integer>> rotation) {}
