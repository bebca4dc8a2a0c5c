package org.cuecard.render;

import java.util.Locale;

/** What a reader can narrow the list of exercises by, in the order in which the page shows it. */
enum Facet {
    MUSCLE(Phrase.FIND_MUSCLE),
    /** What one owns: an exercise is shown when it needs nothing else. */
    EQUIPMENT(Phrase.FIND_EQUIPMENT),
    LEVEL(Phrase.FIND_LEVEL),
    /** Where a band sits. */
    BAND(Phrase.FIND_BAND),
    POSITION(Phrase.FIND_POSITION),
    TIME(Phrase.FIND_TIME);

    private final Phrase label;

    Facet(Phrase label) {
        this.label = label;
    }

    /** Its name in addresses and in the index file. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    Phrase label() {
        return label;
    }
}
