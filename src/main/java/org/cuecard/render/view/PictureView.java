package org.cuecard.render.view;

import java.util.Optional;
import org.cuecard.schema.Doc;

/** A photograph or a drawing. */
@Doc("A photograph or a drawing.")
public record PictureView(
        @Doc("The address of the file.") String pictureUrl,

        @Doc("What it shows, for readers who cannot see it.")
        String alt,

        @Doc("Who made it, and its licence, in one line.") Optional<String> pictureCredit) {}
