package org.cuecard.render.view;

import java.util.Optional;
import org.cuecard.schema.Doc;

/** A number of a dose. */
@Doc("A number of a dose.")
public record DoseCell(
        @Doc("What it counts.") String cellLabel,

        @Doc("The number with its unit; absent when unspecified.")
        Optional<String> cellValue,

        @Doc("The number in words, such as 8 to 12; absent where the number reads well as it is.")
        Optional<String> cellSpoken) {}
