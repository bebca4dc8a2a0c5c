package org.cuecard.render.view;

import java.util.Optional;
import org.cuecard.schema.Doc;

/** A piece of a dose in short, as a sheet shows it. */
@Doc("A piece of a dose in short, as a sheet shows it.")
public record DosePart(
        @Doc("The text; absent where nobody has set a number, so that there is a box to write in.")
        Optional<String> partText) {}
