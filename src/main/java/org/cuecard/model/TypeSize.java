package org.cuecard.model;

import org.cuecard.schema.Doc;
import org.cuecard.schema.Key;

/** The size of a sheet's running text. Larger type is laid out anew and takes more pages; it is never a zoomed page. */
public enum TypeSize {
    @Key("12")
    @Doc("12 pt, the least for clear print.")
    NORMAL(12),
    @Key("14")
    @Doc("14 pt.")
    MEDIUM(14),
    @Key("18")
    @Doc("18 pt: large print, in one column.")
    LARGE(18);

    private final int points;

    TypeSize(int points) {
        this.points = points;
    }

    /** In points, 72 to an inch. */
    public int points() {
        return points;
    }
}
