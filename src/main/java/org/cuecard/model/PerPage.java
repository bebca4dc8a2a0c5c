package org.cuecard.model;

import org.cuecard.schema.Doc;
import org.cuecard.schema.Key;

/** How a handout shares its exercises out between pages. */
public enum PerPage {
    @Key("1")
    @Doc("One exercise a page, with all that its card says.")
    ONE,
    @Key("2")
    @Doc("Two exercises a page, where they fit.")
    TWO,
    @Doc("All on one page: a picture, the dose and boxes to tick for each.")
    SUMMARY;

    /** What a sheet with a size of type has room for: large print takes a page an exercise. */
    public static PerPage usual(TypeSize type) {
        return type == TypeSize.LARGE ? ONE : TWO;
    }
}
