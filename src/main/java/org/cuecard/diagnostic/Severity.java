package org.cuecard.diagnostic;

/** How much a problem matters. */
public enum Severity {
    /** The guide cannot be built as it is. */
    ERROR("error"),
    /** The guide can be built, and somebody should look at this; an error under {@code --strict}. */
    WARNING("warning"),
    /** Worth knowing; never makes a build fail. */
    NOTE("note");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /** The word that people and programs read. */
    public String word() {
        return word;
    }
}
