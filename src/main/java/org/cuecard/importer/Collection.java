package org.cuecard.importer;

/** The shapes of other people's exercises that can be read. */
public enum Collection {
    /** free-exercise-db: one JSON file of all records, or a folder of them with their photographs. */
    FREE_EXERCISE_DB("free-exercise-db"),
    /** What wger's address {@code /api/v2/exerciseinfo/} answers, saved to a file. */
    WGER("wger"),
    /** A table, one exercise a line. */
    CSV("csv");

    private final String id;

    Collection(String id) {
        this.id = id;
    }

    /** The name that people type, and that of its folder and its ledger. */
    public String id() {
        return id;
    }
}
