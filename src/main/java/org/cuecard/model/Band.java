package org.cuecard.model;

import java.util.Optional;
import org.cuecard.schema.Doc;
import org.cuecard.schema.Range;
import org.cuecard.schema.Shorthand;
import org.cuecard.source.Located;

/** A resistance band as an exercise uses it. */
@Doc("A resistance band: where it sits, how many, how strong.")
@Shorthand("placement")
public record Band(
        @Doc(value = "Where it sits.", example = "above-knees")
        Located<BandPlacement> placement,

        @Doc(value = "How many bands sit there; 1 when left out.", example = "1") @Range(min = 1, max = 4)
        Optional<Integer> count,

        @Doc(
                value = "Strength from 1 (lightest) to 5 (strongest), or a range. Never a colour: brands disagree"
                        + " on colours, and the vocabulary maps strengths to each brand's.",
                example = "1-2")
        @Range(min = 1, max = 5)
        Optional<IntRange> strength,

        @Doc(value = "How it is made; a loop when left out.", example = "loop")
        Optional<BandKind> kind) {}
