package org.cuecard.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cuecard.schema.AtLeast;
import org.cuecard.schema.Doc;
import org.cuecard.schema.Range;
import org.cuecard.schema.Translate;
import org.cuecard.source.Located;

/** What a programme's YAML file says. Its id is the file's name. */
@Doc("A programme: several exercises with days and doses. The file's name is its id.")
public record ProgrammeSpec(
        @Doc(value = "The programme's name.", example = "Before you run") @Translate
        String name,

        @Doc(value = "What it is, in one plain line.") @Translate
        Located<String> summary,

        @Doc(value = "Why somebody would follow it.") @Translate
        Optional<Located<String>> purpose,

        @Doc(value = "How demanding it is: a level of the vocabulary.", example = "beginner") @TermOf(TermKind.LEVEL)
        Optional<Located<String>> level,

        @Doc(value = "How many weeks it lasts; left out for one without an end.", example = "4")
        @Range(min = 1, max = 104)
        Optional<Integer> weeks,

        @Doc(
                value = "The days of the week; left out when it goes with something else, such as each run.",
                example = "[mon, wed, fri]")
        List<Day> days,

        @Doc(value = "When to do it, where it has no fixed days.", example = "Before each run") @Translate
        Optional<String> when,

        @Doc(value = "Minutes that a session takes; left out where nobody knows.", example = "10")
        @Range(min = 1, max = 240)
        Optional<IntRange> minutes,

        @Doc("What to do first, one action an entry.") @Translate
        List<Located<String>> warmUp,

        @Doc("The exercises, in order.") @AtLeast(1) List<ProgrammeItem> exercises,

        @Doc("When and how to move on, one rule an entry.") @Translate
        List<Located<String>> progression,

        @Doc("When to stop. The guide's own stop signs serve when this is left out.") @Translate
        List<String> stopSigns,

        @Doc("What the programme rests on.") @AtLeast(1) List<Credit> credits,
        @Doc("When it was looked over.") Optional<Review> reviewed,
        @Doc("What changed, newest first.") List<Change> changes,

        @Doc(value = "Ids that it had before. A page at each old address leads to the new one.", example = "[warm-up]")
        List<Located<String>> formerIds,

        @Doc(
                value = "The day from which it is published, as YYYY-MM-DD; a build before that day checks it and"
                        + " leaves it out.",
                example = "2027-01-15")
        Optional<LocalDate> publishOn,

        @Doc(
                value = "Whether it is unfinished: true leaves it out of the site unless drafts are asked for.",
                example = "true")
        Optional<Boolean> draft) {
    public ProgrammeSpec {
        days = List.copyOf(days);
        warmUp = List.copyOf(warmUp);
        exercises = List.copyOf(exercises);
        progression = List.copyOf(progression);
        stopSigns = List.copyOf(stopSigns);
        credits = List.copyOf(credits);
        changes = List.copyOf(changes);
        formerIds = List.copyOf(formerIds);
    }
}
