package org.cuecard.model;

import java.util.List;
import org.cuecard.schema.AtLeast;
import org.cuecard.schema.Doc;
import org.cuecard.source.Located;

/** What an exercise trains. */
@Doc("The muscles that an exercise trains, as ids of the vocabulary.")
public record Muscles(
        @Doc(value = "Those that do the work.", example = "[gluteus-medius]") @TermOf(TermKind.MUSCLE) @AtLeast(1)
        List<Located<String>> primary,

        @Doc(value = "Those that help.", example = "[gluteus-maximus]") @TermOf(TermKind.MUSCLE)
        List<Located<String>> secondary) {
    public Muscles {
        primary = List.copyOf(primary);
        secondary = List.copyOf(secondary);
    }
}
