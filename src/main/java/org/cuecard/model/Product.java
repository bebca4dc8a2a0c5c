package org.cuecard.model;

import java.util.Optional;
import org.cuecard.schema.Doc;
import org.cuecard.schema.Range;
import org.cuecard.source.Located;

/** Something to buy. */
@Doc("Something to buy for one of the exercises. Pages link it as an advertisement; no printed sheet shows it.")
public record Product(
        @Doc(value = "The kind of equipment that it is, by its id in the vocabulary.", example = "loop-band")
        @TermOf(TermKind.EQUIPMENT)
        Located<String> equipment,

        @Doc(value = "What the shop calls it.", example = "Loop band, set of five")
        String name,

        @Doc(value = "Who makes it.", example = "TheraBand") Optional<String> brand,

        @Doc(
                value = "The strength of a band, 1 to 5. With it, only exercises with a band of this strength show the"
                        + " product.",
                example = "2")
        @Range(min = 1, max = 5)
        Optional<Integer> strength,

        @Doc(value = "Where to buy it.", example = "https://shop.example/loop-bands")
        Located<String> url) {}
