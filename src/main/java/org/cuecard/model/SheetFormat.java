package org.cuecard.model;

import java.util.Locale;

/**
 * How a sheet is laid out.
 *
 * @param paper what it is printed on
 * @param type the size of its text
 * @param ink what it is printed with
 */
public record SheetFormat(Paper paper, TypeSize type, Ink ink) {
    /** In colour and in the usual size. */
    public static SheetFormat of(Paper paper) {
        return new SheetFormat(paper, TypeSize.NORMAL, Ink.COLOUR);
    }

    /** The same in large print. */
    public SheetFormat large() {
        return new SheetFormat(paper, TypeSize.LARGE, ink);
    }

    /** For the end of a file's name: {@code a4}, {@code letter-large}. */
    public String id() {
        String name = paper.name().toLowerCase(Locale.ROOT);
        String size = switch (type) {
            case NORMAL -> "";
            case MEDIUM -> "-" + type.points();
            case LARGE -> "-large";
        };
        return name + size + (ink == Ink.BLACK ? "-mono" : "");
    }
}
