package org.cuecard.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cuecard.model.Day;
import org.cuecard.model.ProgrammeItem;
import org.cuecard.model.ProgrammeSpec;
import org.cuecard.render.view.ItemView;
import org.cuecard.render.view.LogRowView;
import org.cuecard.render.view.LogWeekView;
import org.cuecard.render.view.WeekDayView;
import org.cuecard.render.view.WeekView;

/** The week of a programme, and the weeks to log on a sheet. */
final class WeekViews {
    /** A log for a programme without an end; then it is time for a new sheet. */
    private static final int OPEN_WEEKS = 4;

    /** Whoever trains for a year does not carry one sheet through it. */
    private static final int MOST_WEEKS = 12;

    private final Wording words;

    WeekViews(Wording words) {
        this.words = words;
    }

    /** The week: the fixed days, or all days open. */
    WeekView week(ProgrammeSpec spec) {
        return new WeekView(days(spec), text(spec));
    }

    private List<WeekDayView> days(ProgrammeSpec spec) {
        return Arrays.stream(Day.values())
                .map(day -> new WeekDayView(
                        words.day(day),
                        words.dayShort(day),
                        spec.days().isEmpty() || spec.days().contains(day)))
                .toList();
    }

    private String text(ProgrammeSpec spec) {
        if (spec.days().isEmpty()) {
            return spec.when().orElseGet(() -> words.say(Phrase.ANY_DAY));
        }
        List<Day> fixed =
                Arrays.stream(Day.values()).filter(spec.days()::contains).toList();
        return fixed.size() == Day.values().length
                ? words.say(Phrase.EVERY_DAY)
                : words.and(fixed.stream().map(words::day).toList());
    }

    /**
     * The weeks to log, one at least; an exercise stands in those weeks only in which it belongs to the programme.
     *
     * @param items the views of the programme's exercises, in their order
     */
    List<LogWeekView> log(ProgrammeSpec spec, List<ItemView> items) {
        int weeks = Math.min(spec.weeks().orElse(OPEN_WEEKS), MOST_WEEKS);
        List<WeekDayView> days = days(spec);
        List<LogWeekView> log = new ArrayList<>();
        for (int week = 1; week <= weeks; week++) {
            List<LogRowView> rows = new ArrayList<>();
            for (int i = 0; i < items.size(); i++) {
                ProgrammeItem item = spec.exercises().get(i);
                if (item.fromWeek().orElse(1) <= week) {
                    rows.add(row(items.get(i), days));
                }
            }
            log.add(new LogWeekView(week, words.say(Phrase.WEEK, Wording.figure(week)), rows));
        }
        return log;
    }

    private static LogRowView row(ItemView item, List<WeekDayView> days) {
        return new LogRowView(
                item.itemExercise().name(),
                item.itemDose().shortText(),
                item.itemDose().shortParts(),
                item.itemSides(),
                days);
    }
}
