package org.cuecard.render;

import java.util.Optional;
import org.cuecard.model.Dose;
import org.cuecard.model.ExerciseSpec;
import org.cuecard.model.IntRange;
import org.cuecard.model.Sides;

/**
 * About how long an exercise takes, from the upper ends of its first dose. It sorts exercises into short and long ones
 * for a filter and is never shown as a number.
 */
final class ExerciseTime {
    /** Seconds of a repetition, where no tempo is given: about what an unhurried one takes. */
    private static final int REPETITION = 3;

    /** Seconds of a metre: a slow walk. */
    private static final int METRE = 1;

    private ExerciseTime() {}

    /** The seconds of all sets with the rests between them; empty where the dose has no number to go by. */
    static Optional<Integer> seconds(ExerciseSpec spec) {
        return spec.dosage()
                .first()
                .flatMap(dose -> ofSet(spec, dose).map(set -> {
                    int sets = high(dose.sets(), 1);
                    return sets * set + (sets - 1) * high(dose.rest(), 0);
                }));
    }

    private static Optional<Integer> ofSet(ExerciseSpec spec, Dose dose) {
        int sides = spec.sides() == Sides.BOTH ? 1 : 2;
        int hold = high(dose.hold(), 0);
        if (dose.reps().isPresent()) {
            int one = spec.tempo().map(tempo -> tempo.seconds()).orElse(REPETITION);
            return Optional.of(high(dose.reps(), 0) * (one + hold) * sides);
        }
        if (dose.time().isPresent()) {
            return Optional.of(high(dose.time(), 0) * (spec.sides() == Sides.EACH ? 2 : 1));
        }
        if (dose.distance().isPresent()) {
            return Optional.of(high(dose.distance(), 0) * METRE);
        }
        return hold > 0 ? Optional.of(hold * sides) : Optional.empty();
    }

    private static int high(Optional<IntRange> range, int otherwise) {
        return range.map(IntRange::high).orElse(otherwise);
    }
}
