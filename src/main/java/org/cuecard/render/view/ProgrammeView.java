package org.cuecard.render.view;

import java.util.List;
import java.util.Optional;
import org.cuecard.schema.Doc;
import org.cuecard.theme.Markup;

/** A programme, as its page and its printed handout show it. */
@Doc("A programme, as its page and its printed handout show it.")
public record ProgrammeView(
        @Doc("Its id.") String programmeId,
        @Doc("Its name.") String programmeName,
        @Doc("What it is, in one line.") String programmeSummary,
        @Doc("Why one follows it.") Optional<String> programmePurpose,
        @Doc("Weeks, days and minutes, in words.") List<String> programmeFacts,
        @Doc("How demanding it is.") Optional<TermView> programmeLevel,

        @Doc("The week; all days are open where there are no fixed ones.")
        WeekView week,

        @Doc("Whether it has fixed days.") boolean fixedDays,
        @Doc("When to do it, where it has no fixed days.") Optional<String> whenText,
        @Doc("What to do first.") List<NumberedText> warmUp,
        @Doc("The exercises.") List<ItemView> items,
        @Doc("How to move on.") List<NumberedText> progression,
        @Doc("When to stop.") List<String> programmeStopSigns,
        @Doc("The first week, to log on a sheet.") LogWeekView firstWeek,

        @Doc("The weeks after the first, to log on a sheet.")
        List<LogWeekView> laterWeeks,

        @Doc("The bands that it takes, in words.") List<String> programmeBands,
        @Doc("The text.") Optional<Markup> programmeBody,
        @Doc("What it rests on.") List<CreditView> programmeCredits,
        @Doc("When it was looked over.") Optional<ReviewView> programmeReview,

        @Doc("The absolute address of its page, without https://, to be typed.")
        Optional<String> programmeAddress) {
    public ProgrammeView {
        programmeFacts = List.copyOf(programmeFacts);
        warmUp = List.copyOf(warmUp);
        items = List.copyOf(items);
        progression = List.copyOf(progression);
        programmeStopSigns = List.copyOf(programmeStopSigns);
        laterWeeks = List.copyOf(laterWeeks);
        programmeBands = List.copyOf(programmeBands);
        programmeCredits = List.copyOf(programmeCredits);
    }
}
