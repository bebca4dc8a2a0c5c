package org.cuecard.model;

/** The lists of the vocabulary. */
public enum TermKind {
    MUSCLE("a muscle"),
    EQUIPMENT("a kind of equipment"),
    JOINT("a joint"),
    PATTERN("a movement pattern"),
    LEVEL("a level"),
    POSITION("a position"),
    BRAND("a brand of bands"),
    AUTHOR("an author");

    private final String phrase;

    TermKind(String phrase) {
        this.phrase = phrase;
    }

    /** With its article, for messages: {@code "bnad" is not a kind of equipment}. */
    public String phrase() {
        return phrase;
    }
}
