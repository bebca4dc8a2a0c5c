package org.cuecard.render.view;

import java.util.List;
import java.util.Optional;
import org.cuecard.schema.Doc;

/** How much to do. */
@Doc("How much to do.")
public record DosageView(
        @Doc("Why there is no number.") Optional<String> unspecifiedReason,

        @Doc("The dose to show first; with empty cells when there is no number.")
        DoseView dose,

        @Doc("Further doses.") List<DoseView> otherDoses) {
    public DosageView {
        otherDoses = List.copyOf(otherDoses);
    }
}
