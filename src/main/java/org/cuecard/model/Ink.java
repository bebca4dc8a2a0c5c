package org.cuecard.model;

/** What a sheet is printed with. In either, meaning is in words, shapes and hatching. */
public enum Ink {
    COLOUR,
    /** Black and greys, for printers and copiers that have no more. */
    BLACK
}
