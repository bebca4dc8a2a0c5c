package org.cuecard.parse;

import java.util.Locale;

/** How a text of a translation stands to its original. */
public enum Freshness {
    /** The original says what it said when the translation was last accepted. */
    FRESH,
    /** The original has changed since. */
    STALE,
    /** It is translated, and nobody has said from what. */
    UNMARKED,
    /** It is not translated. */
    MISSING;

    /** The word that a reader sees. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
