package org.cuecard.model.figure;

import java.util.Optional;
import org.cuecard.schema.Doc;
import org.cuecard.schema.Range;
import org.cuecard.source.Located;

/** A shoulder's angles; degrees. */
@Doc("A shoulder's angles, in degrees; all are 0 when the arm hangs.")
public record ShoulderSpec(
        @Doc(value = "Forward and up.", example = "90") @Range(min = -180, max = 220)
        Optional<Located<Integer>> flexion,

        @Doc(value = "Backward.", example = "30") @Range(min = 0, max = 180)
        Optional<Located<Integer>> extension,

        @Doc(value = "Out to the side.", example = "45") @Range(min = -180, max = 220)
        Optional<Located<Integer>> abduction,

        @Doc(value = "Turn outward about its own length.", example = "20") @Range(min = -180, max = 180)
        Optional<Located<Integer>> externalRotation) {}
