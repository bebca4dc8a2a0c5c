package org.cuecard.importer;

import java.util.Locale;

/**
 * Something to tell about one field of a record.
 *
 * @param field the field of the spec, or {@code body}, or what the source calls it where no field fits
 */
record Note(Kind kind, String field, String text) {
    /** What became of a field. */
    enum Kind {
        /** The source's value, put in the guide's words. */
        MAPPED,
        /** Made of what the source says; somebody should look at it. */
        GUESSED,
        /** The source does not say it; a line to do stands in its place, or nothing. */
        MISSING,
        /** The source says it, and it was not taken over. */
        REFUSED,
        /** The source has changed since the last import, and the guide now says the new. */
        CHANGED,
        /** The author says something else than the source, and that stays. */
        KEPT;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
