package org.cuecard.plan;

import java.util.Locale;

/** The sections of a programme's page that Cuecard makes from its spec. Links may lead to them: {@code #warm-up}. */
public enum ProgrammeSection {
    WHEN,
    WARM_UP,
    EXERCISES,
    PROGRESSION,
    STOP,
    MORE,
    SOURCES;

    /** The anchor: {@code warm-up}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
