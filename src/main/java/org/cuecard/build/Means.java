package org.cuecard.build;

import java.util.function.Supplier;
import org.cuecard.render.SheetPress;
import org.cuecard.source.Memory;

/**
 * What a builder works with, whatever it builds.
 *
 * @param version of this program, which themes say they fit
 * @param memory of what was made before
 * @param press makes PDFs of sheets
 * @param themes those that were read before
 * @param reading what was read of guides before
 */
record Means(String version, Memory memory, Supplier<SheetPress> press, ThemeShelf themes, ReadingShelf reading) {}
