package org.cuecard.plan;

/** The kinds of pages of a site; a theme has a template for each. */
public enum PageKind {
    /** The first page. */
    HOME,
    /** A list of exercises, or a stretch of it. */
    EXERCISES,
    EXERCISE,
    /** A list of programmes, or a stretch of it. */
    PROGRAMMES,
    PROGRAMME,
    /** A list of the terms of one kind that exercises use. */
    TERMS,
    /** A term and the exercises that use it, or a stretch of them. */
    TERM,
    /** A page of text. */
    PAGE,
    /** Where a coach puts a handout together in the browser. */
    HANDOUT,
    /** What a server shows for an address that leads nowhere. */
    NOT_FOUND,
    /** An exercise that goes along with its reader, step by step and counted. */
    EXERCISE_NOW,
    /** A programme that goes along with its reader. */
    PROGRAMME_NOW,
    /** What a browser without a connection shows for a page that it does not keep. */
    OFFLINE,
    /** An exercise laid out for paper. */
    EXERCISE_SHEET,
    /** A programme laid out for paper. */
    PROGRAMME_SHEET,
    /** The whole guide laid out for paper. */
    BOOKLET;

    /** Whether the page is laid out for paper. */
    public boolean isSheet() {
        return this == EXERCISE_SHEET || this == PROGRAMME_SHEET || this == BOOKLET;
    }

    /**
     * Whether the page stands for what it shows: others link to it and search engines list it. A sheet shows what
     * another page is about, and so does a page that goes along with its reader.
     */
    public boolean isOriginal() {
        return switch (this) {
            case EXERCISE_SHEET, PROGRAMME_SHEET, BOOKLET, EXERCISE_NOW, PROGRAMME_NOW, NOT_FOUND, OFFLINE -> false;
            case HOME, EXERCISES, EXERCISE, PROGRAMMES, PROGRAMME, TERMS, TERM, PAGE, HANDOUT -> true;
        };
    }

    /** Whether the page stands in for another one, and so has no address that anybody should know. */
    public boolean isStandIn() {
        return this == NOT_FOUND || this == OFFLINE;
    }
}
