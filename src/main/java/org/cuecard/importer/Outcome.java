package org.cuecard.importer;

/** What became of a record. */
enum Outcome {
    NEW("new"),
    CHANGED("changed"),
    UNCHANGED("unchanged"),
    /** An author took the exercise out of the guide after it had come in, and it stays out. */
    TAKEN_OUT("taken out by you"),
    REFUSED("refused");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
