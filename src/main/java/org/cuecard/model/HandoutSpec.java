package org.cuecard.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cuecard.schema.Doc;
import org.cuecard.schema.Key;
import org.cuecard.schema.Range;
import org.cuecard.source.Located;

/** What a handout's YAML file says. It lies outside of any guide, for it may hold an athlete's name. */
@Doc("A handout for one athlete: a programme of the guide or exercises of it, with what is different for this athlete.")
public record HandoutSpec(
        @Doc(value = "Its title; the programme's name when left out.", example = "Strong hips for the spring")
        Optional<String> title,

        @Key("for")
        @Doc(value = "Whom it is for. The name stands on the pages and nowhere else.", example = "Zoë O'Brien")
        Optional<Located<String>> athlete,

        @Doc(value = "The programme that it follows, by its id.", example = "four-weeks")
        Optional<Located<String>> programme,

        @Doc("The exercises, in order; with a programme, only those of it that are to be done or are different.")
        List<HandoutItem> exercises,

        @Doc("The dose of every exercise that has none of its own here.")
        Optional<HandoutDose> dose,

        @Doc(value = "The days of the week; the programme's own when left out.", example = "[mon, wed, fri]")
        List<Day> days,

        @Doc(value = "When to do it, where it has no fixed days.", example = "Before each run")
        Optional<String> when,

        @Doc(value = "For how many weeks; the programme's own, or 4, when left out.", example = "4")
        @Range(min = 1, max = 104)
        Optional<Integer> weeks,

        @Doc(value = "What it is to lead to.", example = "Run 10 km in May and feel steady to the end.")
        Optional<String> goal,

        @Doc(value = "The coach's own words, a paragraph an entry.", example = "[Call me if the knee swells.]")
        List<String> notes,

        @Doc(value = "The day on which it was made; today when left out.", example = "2026-12-01")
        Optional<LocalDate> date,

        @Doc(value = "The day on which to look at it again.", example = "2026-12-22")
        Optional<LocalDate> nextReview,

        @Doc(value = "The brand whose band colours to name, by its id in the vocabulary.", example = "theraband")
        Optional<Located<String>> brand,

        @Doc(
                value = "Places where this athlete cannot wear a band: easier and harder forms with one there are left"
                        + " out.",
                example = "[ankles]")
        List<Located<BandPlacement>> withoutBandAt,

        @Doc(value = "Who made it: the path of a coach's profile, from this file's folder.", example = "coach.yaml")
        Optional<Located<String>> coach,

        @Doc(value = "The paper; the guide's own when left out.", example = "letter")
        Optional<Paper> paper,

        @Doc(value = "The size of type in points; 12 when left out.", example = "14")
        Optional<TypeSize> size,

        @Doc(value = "How exercises share pages; 2, and 1 in large print, when left out.", example = "summary")
        Optional<PerPage> perPage,

        @Doc(value = "Whether it is for black ink only.", example = "true")
        Optional<Boolean> mono,

        @Doc(value = "Its language: one that the guide is written in.", example = "en")
        Optional<Located<String>> language) {
    public HandoutSpec {
        exercises = List.copyOf(exercises);
        days = List.copyOf(days);
        notes = List.copyOf(notes);
        withoutBandAt = List.copyOf(withoutBandAt);
    }

    /** This handout, and where it says nothing, another: what was typed counts more than what a file says. */
    public HandoutSpec or(HandoutSpec other) {
        return new HandoutSpec(
                title.or(other::title),
                athlete.or(other::athlete),
                programme.or(other::programme),
                exercises.isEmpty() ? other.exercises : exercises,
                dose.isPresent() && other.dose.isPresent()
                        ? Optional.of(dose.get().or(other.dose.get()))
                        : dose.or(other::dose),
                days.isEmpty() ? other.days : days,
                when.or(other::when),
                weeks.or(other::weeks),
                goal.or(other::goal),
                notes.isEmpty() ? other.notes : notes,
                date.or(other::date),
                nextReview.or(other::nextReview),
                brand.or(other::brand),
                withoutBandAt.isEmpty() ? other.withoutBandAt : withoutBandAt,
                coach.or(other::coach),
                paper.or(other::paper),
                size.or(other::size),
                perPage.or(other::perPage),
                mono.or(other::mono),
                language.or(other::language));
    }
}
