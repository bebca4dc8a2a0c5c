package org.cuecard.render;

import org.cuecard.model.Ink;

/**
 * Where on a sheet an exercise's figure stands.
 *
 * @param prefix begins the ids of its drawings; unique on the sheet, for an exercise may stand on one twice
 * @param ink what the sheet is printed with
 */
record SheetPlace(String prefix, Ink ink) {
    /** The only exercise of a page. */
    static final SheetPlace ALONE = new SheetPlace("", Ink.COLOUR);

    /** The place of one of several exercises, counted from 1. */
    SheetPlace item(int number) {
        return new SheetPlace(prefix + number + "-", ink);
    }
}
