package org.cuecard.render.view;

import java.util.List;
import org.cuecard.schema.Doc;

/** One exercise in one week of the log. */
@Doc("One exercise in one week of the log.")
public record LogRowView(
        @Doc("Its name.") String rowExercise,
        @Doc("The dose, in short.") String rowDose,
        @Doc("The sides, in words.") String rowSides,
        @Doc("The seven days.") List<WeekDayView> rowDays) {
    public LogRowView {
        rowDays = List.copyOf(rowDays);
    }
}
