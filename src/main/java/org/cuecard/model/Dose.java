package org.cuecard.model;

import java.util.Optional;
import org.cuecard.schema.Doc;
import org.cuecard.schema.Range;
import org.cuecard.schema.Translate;
import org.cuecard.source.Located;

/**
 * How much of an exercise, at one level and according to one source. What it leaves out is unspecified: a sheet prints
 * an empty box for it, never a zero.
 */
@Doc("How much to do, according to one source. Leave out what the source does not say; it prints as an empty box.")
public record Dose(
        @Doc(value = "The level that this dose is for; for everybody when left out.", example = "beginner")
        @TermOf(TermKind.LEVEL)
        Optional<Located<String>> level,

        @Doc(value = "Number of sets.", example = "2-3") @Range(min = 1, max = 20)
        Optional<IntRange> sets,

        @Doc(value = "Number of repetitions in a set (on each side, where sides take turns).", example = "10-15")
        @Range(min = 1, max = 200)
        Optional<IntRange> reps,

        @Doc(value = "What the repetitions count; repetitions when left out.", example = "rounds")
        Optional<CountAs> countAs,

        @Doc(value = "How long to hold each repetition, in seconds.", example = "2-4") @Range(min = 1, max = 600)
        Optional<IntRange> hold,

        @Doc(value = "Distance of a set, in metres.", example = "10") @Range(min = 1, max = 10000)
        Optional<IntRange> distance,

        @Doc(value = "Duration of a set, in seconds.", example = "30") @Range(min = 1, max = 7200)
        Optional<IntRange> time,

        @Doc(value = "Rest between sets, in seconds.", example = "60") @Range(min = 0, max = 900)
        Optional<IntRange> rest,

        @Doc(value = "Days a week.", example = "2-3") @Range(min = 1, max = 7)
        Optional<IntRange> daysAWeek,

        @Doc(
                value = "Effort from 1 (very easy) to 10 (nothing left): the rating of perceived exertion, RPE.",
                example = "5-7")
        @Range(min = 1, max = 10)
        Optional<IntRange> effort,

        @Doc(value = "For how many weeks.", example = "4") @Range(min = 1, max = 104)
        Optional<IntRange> weeks,

        @Doc(
                value = "Where the numbers come from: the id of one of the credits, or guide-default for the"
                        + " guide's own suggestion, to be confirmed by a professional.",
                example = "parren")
        Located<String> source,

        @Doc(value = "What the numbers do not say, in a plain sentence.") @Translate
        Optional<String> note) {
    /** The source that stands for the guide's own suggestion. */
    public static final String GUIDE_DEFAULT = "guide-default";

    /** The source of numbers that a coach set in a handout; no file of a guide can name it. */
    public static final String COACH = "your coach";
}
