package org.cuecard.render.view;

import java.util.List;
import java.util.Optional;
import org.cuecard.schema.Doc;

/** One dose. */
@Doc("One dose.")
public record DoseView(
        @Doc("The level that it is for.") Optional<String> doseLevel,

        @Doc("The large numbers: sets, and what is done in a set.")
        List<DoseCell> figures,

        @Doc("The rest: side, rest, days a week, effort and so on; only what is given.")
        List<DoseCell> doseRows,

        @Doc("All cells of the dose box on a printed sheet, those without a number too.")
        List<DoseCell> sheetCells,

        @Doc("In short: 2–3 × 8–12.") String shortText,

        @Doc("The same in pieces, with a box to write in for what nobody has set.")
        List<DosePart> shortParts,

        @Doc("As a sentence, for a screen reader.") String spokenText,
        @Doc("Whether a cell is empty.") boolean hasGaps,

        @Doc("Where the numbers come from; absent when there is none.")
        Optional<String> sourceText,

        @Doc("What the numbers do not say.") Optional<String> doseNote) {
    public DoseView {
        figures = List.copyOf(figures);
        doseRows = List.copyOf(doseRows);
        sheetCells = List.copyOf(sheetCells);
        shortParts = List.copyOf(shortParts);
    }
}
