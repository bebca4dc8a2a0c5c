package org.cuecard.model;

import java.util.Optional;
import org.cuecard.schema.Doc;
import org.cuecard.schema.Range;
import org.cuecard.source.Located;
import org.cuecard.source.SourceSpan;

/** A dose that a coach sets for one athlete. It needs no source: the coach is it. */
@Doc("A dose for this athlete. What it leaves out stays as the programme or the exercise says.")
public record HandoutDose(
        @Doc(value = "Number of sets.", example = "3") @Range(min = 1, max = 20)
        Optional<IntRange> sets,

        @Doc(value = "Number of repetitions in a set (on each side, where sides take turns).", example = "12")
        @Range(min = 1, max = 200)
        Optional<IntRange> reps,

        @Doc(value = "What the repetitions count; as the exercise counts when left out.", example = "rounds")
        Optional<CountAs> countAs,

        @Doc(value = "How long to hold each repetition, in seconds.", example = "2-4") @Range(min = 1, max = 600)
        Optional<IntRange> hold,

        @Doc(value = "Distance of a set, in metres.", example = "10") @Range(min = 1, max = 10000)
        Optional<IntRange> distance,

        @Doc(value = "Duration of a set, in seconds.", example = "30") @Range(min = 1, max = 7200)
        Optional<IntRange> time,

        @Doc(value = "Rest between sets, in seconds.", example = "60") @Range(min = 0, max = 900)
        Optional<IntRange> rest,

        @Doc(value = "Effort from 1 (very easy) to 10 (nothing left).", example = "5-7") @Range(min = 1, max = 10)
        Optional<IntRange> effort) {
    /** Sets and repetitions and nothing else. */
    public static HandoutDose of(Optional<IntRange> sets, Optional<IntRange> reps) {
        return new HandoutDose(
                sets,
                reps,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Whether it says anything. */
    public boolean isEmpty() {
        return sets.isEmpty()
                && reps.isEmpty()
                && hold.isEmpty()
                && distance.isEmpty()
                && time.isEmpty()
                && rest.isEmpty()
                && effort.isEmpty();
    }

    /** This dose, and where it says nothing, another. */
    public HandoutDose or(HandoutDose other) {
        boolean work = setsWork();
        return new HandoutDose(
                sets.or(other::sets),
                work ? reps : other.reps(),
                countAs.or(other::countAs),
                hold.or(other::hold),
                work ? distance : other.distance(),
                work ? time : other.time(),
                rest.or(other::rest),
                effort.or(other::effort));
    }

    /**
     * The dose that results where a guide gives one or none.
     *
     * @param given what the programme or the exercise says
     * @param place where a dose without one is from
     */
    public Dose over(Optional<Dose> given, SourceSpan place) {
        boolean work = setsWork();
        return new Dose(
                Optional.empty(),
                sets.or(() -> given.flatMap(Dose::sets)),
                work ? reps : given.flatMap(Dose::reps),
                countAs.or(() -> given.flatMap(Dose::countAs)),
                hold.or(() -> given.flatMap(Dose::hold)),
                work ? distance : given.flatMap(Dose::distance),
                work ? time : given.flatMap(Dose::time),
                rest.or(() -> given.flatMap(Dose::rest)),
                given.flatMap(Dose::daysAWeek),
                effort.or(() -> given.flatMap(Dose::effort)),
                given.flatMap(Dose::weeks),
                new Located<>(Dose.COACH, place),
                Optional.empty());
    }

    /** Repetitions, a distance or a time: whoever sets one of them does not want the others of somebody else. */
    private boolean setsWork() {
        return reps.isPresent() || distance.isPresent() || time.isPresent();
    }
}
