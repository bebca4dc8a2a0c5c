package org.cuecard.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cuecard.model.CountAs;
import org.cuecard.model.Dose;
import org.cuecard.model.IntRange;
import org.cuecard.model.WorkedSides;

/**
 * A dose taken apart for telling: what is done in a set, and all that goes with it. An absent part is one that nobody
 * has set.
 *
 * @param work repetitions, a distance or a time; mostly one of them, none where a dose gives none
 * @param counted what repetitions count, for the label of their empty cell
 */
record DoseParts(
        Optional<IntRange> sets,
        List<Work> work,
        CountAs counted,
        Optional<IntRange> hold,
        WorkedSides sides,
        Optional<IntRange> rest,
        Optional<IntRange> days,
        Optional<IntRange> effort,
        Optional<IntRange> weeks) {
    DoseParts {
        work = List.copyOf(work);
    }

    /** What is done in a set. */
    sealed interface Work {
        IntRange number();

        Phrase label();

        /** With its unit: {@code 8–12 repetitions}. */
        String spoken(Wording words);

        /** With the sign of its unit. Bare repetitions need no word behind a number of sets. */
        String shortText(Wording words, boolean behindSets);

        /** As a cell below its label, which names what is counted. */
        String figures(Wording words);

        /** The same for a screen reader. */
        default String figuresSpoken(Wording words) {
            return spoken(words);
        }
    }

    /** Repetitions, steps or rounds. */
    record Repeats(IntRange number, CountAs counted) implements Work {
        @Override
        public Phrase label() {
            return labelOf(counted);
        }

        static Phrase labelOf(CountAs counted) {
            return switch (counted) {
                case REPETITIONS -> Phrase.LABEL_REPETITIONS;
                case STEPS -> Phrase.LABEL_STEPS;
                case ROUNDS -> Phrase.LABEL_ROUNDS;
            };
        }

        private Phrase count() {
            return switch (counted) {
                case REPETITIONS -> Phrase.COUNT_REPETITIONS;
                case STEPS -> Phrase.COUNT_STEPS;
                case ROUNDS -> Phrase.COUNT_ROUNDS;
            };
        }

        @Override
        public String spoken(Wording words) {
            return words.countSpoken(count(), number);
        }

        @Override
        public String shortText(Wording words, boolean behindSets) {
            return behindSets && counted == CountAs.REPETITIONS ? words.figures(number) : words.count(count(), number);
        }

        @Override
        public String figures(Wording words) {
            return words.figures(number);
        }

        @Override
        public String figuresSpoken(Wording words) {
            return words.spoken(number);
        }
    }

    /** A distance in metres. */
    record Distance(IntRange number) implements Work {
        @Override
        public Phrase label() {
            return Phrase.LABEL_DISTANCE;
        }

        @Override
        public String spoken(Wording words) {
            return words.countSpoken(Phrase.COUNT_METRES, number);
        }

        @Override
        public String shortText(Wording words, boolean behindSets) {
            return figures(words);
        }

        @Override
        public String figures(Wording words) {
            return words.count(Phrase.COUNT_METRES_SHORT, number);
        }
    }

    /** A time in seconds. */
    record Duration(IntRange number) implements Work {
        @Override
        public Phrase label() {
            return Phrase.LABEL_TIME;
        }

        @Override
        public String spoken(Wording words) {
            return words.timeSpoken(number);
        }

        @Override
        public String shortText(Wording words, boolean behindSets) {
            return figures(words);
        }

        @Override
        public String figures(Wording words) {
            return words.timeShort(number);
        }
    }

    static DoseParts of(Optional<Dose> given, WorkedSides sides, Optional<IntRange> days) {
        CountAs counted = given.flatMap(Dose::countAs).orElse(CountAs.REPETITIONS);
        List<Work> work = new ArrayList<>();
        given.flatMap(Dose::reps).ifPresent(number -> work.add(new Repeats(number, counted)));
        given.flatMap(Dose::distance).ifPresent(number -> work.add(new Distance(number)));
        given.flatMap(Dose::time).ifPresent(number -> work.add(new Duration(number)));
        return new DoseParts(
                given.flatMap(Dose::sets),
                work,
                counted,
                given.flatMap(Dose::hold),
                sides,
                given.flatMap(Dose::rest),
                days.or(() -> given.flatMap(Dose::daysAWeek)),
                given.flatMap(Dose::effort),
                given.flatMap(Dose::weeks));
    }
}
