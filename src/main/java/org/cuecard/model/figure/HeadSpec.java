package org.cuecard.model.figure;

import java.util.Optional;
import org.cuecard.schema.Doc;
import org.cuecard.schema.Range;
import org.cuecard.source.Located;

/** How the head is held against the trunk; degrees. */
@Doc("How the head is held against the trunk, in degrees.")
public record HeadSpec(
        @Doc(value = "Chin to the chest; negative looks up.", example = "20") @Range(min = -120, max = 120)
        Optional<Located<Integer>> flexion,

        @Doc(value = "Ear to the left shoulder; negative to the right.", example = "10") @Range(min = -90, max = 90)
        Optional<Located<Integer>> sideBend,

        @Doc(value = "To the left; negative to the right.", example = "40") @Range(min = -120, max = 120)
        Optional<Located<Integer>> rotation) {}
