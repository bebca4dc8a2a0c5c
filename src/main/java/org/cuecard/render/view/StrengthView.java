package org.cuecard.render.view;

import java.util.List;
import java.util.Optional;
import org.cuecard.schema.Doc;

/** The strength of a band. */
@Doc("The strength of a band.")
public record StrengthView(
        @Doc("In words, such as 1–2 of 5, lightest to light.")
        String strengthText,

        @Doc("Five bars, the lightest first.") List<StrengthBar> bars,
        @Doc("The colours of the brand in use, in words.") Optional<String> brandText) {
    public StrengthView {
        bars = List.copyOf(bars);
    }
}
