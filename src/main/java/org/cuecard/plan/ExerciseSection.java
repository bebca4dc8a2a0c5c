package org.cuecard.plan;

import java.util.Locale;

/** The sections of an exercise's page that Cuecard makes from its spec. Links may lead to them: {@code #watch-for}. */
public enum ExerciseSection {
    HOW_MUCH,
    STEPS,
    FEEL,
    WATCH_FOR,
    EASIER_HARDER,
    MUSCLES,
    STOP,
    MORE,
    SOURCES;

    /** The anchor: {@code watch-for}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
