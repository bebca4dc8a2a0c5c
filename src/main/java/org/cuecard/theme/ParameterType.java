package org.cuecard.theme;

import java.util.Locale;
import org.cuecard.schema.Doc;

/** What a theme's parameter holds. */
@Doc("What a parameter holds.")
public enum ParameterType {
    @Doc("A colour as #rgb or #rrggbb.")
    COLOUR,
    @Doc("Any text in one line; it may be empty.")
    TEXT,
    @Doc("A CSS length or 0, such as 1.5rem, 12mm or 80%.")
    LENGTH,
    @Doc("A number, such as 1.4.")
    NUMBER,
    @Doc("Font families by name, the first choice first: Source Sans 3, sans-serif.")
    FONT,
    @Doc("A file of the theme's assets/ or of the guide's site/assets/, by its path there; it may be empty.")
    FILE,
    @Doc("One of the choices that the parameter lists.")
    CHOICE,
    @Doc("true or false.")
    FLAG;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
