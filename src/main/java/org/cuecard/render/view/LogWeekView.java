package org.cuecard.render.view;

import java.util.List;
import org.cuecard.schema.Doc;

/** One week of the log. */
@Doc("One week of the log.")
public record LogWeekView(
        @Doc("Its number, from 1.") int weekNumber,
        @Doc("Its name.") String weekLabel,
        @Doc("The exercises of this week.") List<LogRowView> logRows) {
    public LogWeekView {
        logRows = List.copyOf(logRows);
    }
}
