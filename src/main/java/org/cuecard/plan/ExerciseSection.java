package org.cuecard.plan;

import java.util.Locale;
import org.cuecard.model.Exercise;
import org.cuecard.model.ExerciseSpec;

/**
 * The sections of an exercise's page that are made from its spec, in the order of the page. A theme gives each the
 * anchor that stands here, so that links may lead to it: {@code clamshell.md#watch-for}.
 */
public enum ExerciseSection {
    HOW_MUCH,
    PRINT,
    GET_READY,
    STEPS,
    FEEL,
    WATCH_FOR,
    STOP,
    EASIER_HARDER,
    MUSCLES,
    GOOD_FOR,
    MORE,
    /** Exercises that are near to it. No link leads here, for they come and go. */
    RELATED,
    /** The programmes that have the exercise. No link leads here, for they come and go. */
    PROGRAMMES,
    SOURCES;

    /** The anchor: {@code watch-for}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a link may lead to the section on an exercise's page: whether the spec has anything for it. */
    boolean isOn(Exercise exercise) {
        ExerciseSpec spec = exercise.spec();
        return switch (this) {
            case HOW_MUCH, PRINT, STEPS, WATCH_FOR, STOP, MUSCLES, SOURCES -> true;
            case GET_READY -> !spec.setup().isEmpty();
            case FEEL -> !spec.feel().isEmpty() || !spec.notFeel().isEmpty();
            case EASIER_HARDER -> !spec.easier().isEmpty() || !spec.harder().isEmpty();
            case GOOD_FOR -> !spec.benefits().isEmpty();
            case MORE -> !exercise.body().isEmpty();
            case RELATED, PROGRAMMES -> false;
        };
    }
}
