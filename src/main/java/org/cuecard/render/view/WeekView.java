package org.cuecard.render.view;

import java.util.List;
import org.cuecard.schema.Doc;

/** The seven days of a week. */
@Doc("The seven days of a week.")
public record WeekView(
        @Doc("Monday to Sunday.") List<WeekDayView> weekDays,
        @Doc("The training days in words.") String weekText) {
    public WeekView {
        weekDays = List.copyOf(weekDays);
    }
}
