package org.cuecard.model.figure;

import java.util.Optional;
import org.cuecard.schema.Doc;
import org.cuecard.schema.Range;
import org.cuecard.source.Located;

/** A hip's angles; degrees. */
@Doc("A hip's angles, in degrees; all are 0 when the leg hangs straight.")
public record HipSpec(
        @Doc(value = "Knee forward and up.", example = "76") @Range(min = 0, max = 180)
        Optional<Located<Integer>> flexion,

        @Doc(value = "Leg backward.", example = "15") @Range(min = 0, max = 180)
        Optional<Located<Integer>> extension,

        @Doc(value = "Out to the side.", example = "42") @Range(min = 0, max = 180)
        Optional<Located<Integer>> abduction,

        @Doc(value = "Across the body's middle.", example = "10") @Range(min = 0, max = 180)
        Optional<Located<Integer>> adduction,

        @Doc(value = "Kneecap outward.", example = "30") @Range(min = 0, max = 180)
        Optional<Located<Integer>> externalRotation,

        @Doc(value = "Kneecap inward.", example = "20") @Range(min = 0, max = 180)
        Optional<Located<Integer>> internalRotation) {}
