package org.cuecard.plan;

import java.util.Locale;
import org.cuecard.model.Programme;
import org.cuecard.model.ProgrammeSpec;

/**
 * The sections of a programme's page that are made from its spec, in the order of the page. A theme gives each the
 * anchor that stands here, so that links may lead to it: {@code before-you-run.md#warm-up}.
 */
public enum ProgrammeSection {
    WHEN,
    PRINT,
    WARM_UP,
    EXERCISES,
    WEEK,
    PROGRESSION,
    STOP,
    MORE,
    SOURCES;

    /** The anchor: {@code warm-up}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a link may lead to the section on a programme's page: whether the spec has anything for it. */
    boolean isOn(Programme programme) {
        ProgrammeSpec spec = programme.spec();
        return switch (this) {
            case WHEN, PRINT, EXERCISES, STOP, SOURCES -> true;
            case WARM_UP -> !spec.warmUp().isEmpty();
            case WEEK -> !spec.days().isEmpty();
            case PROGRESSION -> !spec.progression().isEmpty();
            case MORE -> !programme.body().isEmpty();
        };
    }
}
