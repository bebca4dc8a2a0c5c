package org.cuecard.model;

import java.util.List;
import org.cuecard.schema.AtLeast;
import org.cuecard.schema.Doc;
import org.cuecard.schema.Translate;

/** A maker of bands and its colours. */
@Doc("A maker of bands, and what colour each strength has there.")
public record Brand(
        @Doc(value = "The maker's name.", example = "TheraBand")
        String name,

        @Doc(value = "Five colour words, for strengths 1 to 5.", example = "[yellow, red, green, blue, black]")
        @AtLeast(5)
        @Translate
        List<String> colours) {
    public Brand {
        colours = List.copyOf(colours);
        if (colours.size() != 5) {
            throw new IllegalArgumentException(
                    "a brand names five colours, for strengths 1 to 5, and here are " + colours.size());
        }
    }
}
