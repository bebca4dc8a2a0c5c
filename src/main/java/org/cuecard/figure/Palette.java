package org.cuecard.figure;

/** Who gives a drawing its colours. */
public enum Palette {
    /** The page it stands in: every piece has a class, and the colours on white paper as a fallback. */
    PAGE,
    /** The drawing itself, for white paper. */
    COLOUR,
    /** The drawing itself, for a dark ground. */
    DARK,
    /** The drawing itself, for paper: what a black-and-white copier makes of it keeps its pieces apart. */
    PRINT,
    /** The drawing itself, in black and greys. */
    ONE_INK
}
