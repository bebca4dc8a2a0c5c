package org.cuecard.render.view;

import java.util.List;
import java.util.Optional;
import org.cuecard.schema.Doc;

/** A band. */
@Doc("A band.")
public record BandView(
        @Doc("Count, kind and place, in words.") String bandText,
        @Doc("Where it sits.") String placeText,
        @Doc("How strong it is; absent when unspecified.") Optional<StrengthView> strength,
        @Doc("The five strengths, to tick on a sheet.") List<StrengthBar> strengthBoxes) {
    public BandView {
        strengthBoxes = List.copyOf(strengthBoxes);
    }
}
