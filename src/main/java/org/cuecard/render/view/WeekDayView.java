package org.cuecard.render.view;

import org.cuecard.schema.Doc;

/** One day of the week. */
@Doc("One day of the week.")
public record WeekDayView(
        @Doc("Its name.") String dayName,
        @Doc("Its name, shortened.") String dayShort,
        @Doc("Whether it is a training day.") boolean training) {}
