package org.cuecard.model.figure;

import java.util.Optional;
import org.cuecard.schema.Doc;
import org.cuecard.schema.Range;
import org.cuecard.source.Located;

/** How far both legs are bent when lying on the side; degrees. */
@Doc("Lying on the side: how far both legs are bent, in degrees.")
public record LegsSpec(
        @Doc(value = "Bend of the hips; 50 when left out.", example = "45") @Range(min = 0, max = 180)
        Optional<Located<Integer>> hips,

        @Doc(value = "Bend of the knees; 85 when left out.", example = "45") @Range(min = 0, max = 180)
        Optional<Located<Integer>> knees) {}
