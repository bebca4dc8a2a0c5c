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
}
