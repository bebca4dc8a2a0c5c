package org.cuecard.model.figure;

import java.util.Optional;
import org.cuecard.schema.Doc;
import org.cuecard.schema.Range;
import org.cuecard.source.Located;

/** A leg that is free of the floor. */
@Doc("A leg that is free of the floor, by its joints' angles in degrees.")
public record LegSpec(
        @Doc("The hip's angles.") Optional<HipSpec> hip,

        @Doc(value = "Bend of the knee.", example = "88") @Range(min = -180, max = 180)
        Optional<Located<Integer>> knee,

        @Doc(value = "Pointing of the foot.", example = "10") @Range(min = 0, max = 180)
        Optional<Located<Integer>> plantarflexion,

        @Doc(value = "Pulling up of the foot.", example = "10") @Range(min = 0, max = 180)
        Optional<Located<Integer>> dorsiflexion) {}
