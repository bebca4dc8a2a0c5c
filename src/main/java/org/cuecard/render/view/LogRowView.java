package org.cuecard.render.view;

import java.util.List;
import org.cuecard.schema.Doc;

/** One exercise in one week of the log. */
@Doc("One exercise in one week of the log.")
public record LogRowView(
        @Doc("Its name.") String rowExercise,
        @Doc("The dose, in short.") String rowDose,

        @Doc("The same in pieces, with a box to write in for what nobody has set.")
        List<DosePart> rowParts,

        @Doc("The sides, in words.") String rowSides,
        @Doc("The seven days.") List<WeekDayView> rowDays) {
    public LogRowView {
        rowParts = List.copyOf(rowParts);
        rowDays = List.copyOf(rowDays);
    }
}
