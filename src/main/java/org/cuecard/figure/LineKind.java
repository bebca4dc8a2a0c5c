package org.cuecard.figure;

/** How strong a line between two pixels is; nothing where there is none. */
@SuppressWarnings("EnumOrdinal") // a raster holds one in a byte
enum LineKind {
    NONE,
    /** Between fingers: the thinnest. */
    FINE,
    /** Where cloth ends, in a fold, round an ear. */
    DETAIL,
    /** Where a limb in front of something ends. */
    CONTOUR,
    /** Where the figure ends. */
    OUTLINE,
    /** A band's borders. */
    BAND;

    private static final LineKind[] ALL = values();

    static LineKind of(byte code) {
        return ALL[code];
    }

    byte code() {
        return (byte) ordinal();
    }
}
