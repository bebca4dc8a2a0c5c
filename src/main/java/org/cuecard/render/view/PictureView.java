package org.cuecard.render.view;

import java.util.Optional;
import org.cuecard.schema.Doc;

/** A photograph. */
@Doc("A photograph.")
public record PictureView(
        @Doc("The address of its largest size.") String pictureUrl,

        @Doc("All its sizes, as a srcset; the template says in sizes how wide it is shown.")
        String pictureSources,

        @Doc("The width of its largest size in pixels.") int pictureWidth,
        @Doc("The height of its largest size in pixels.") int pictureHeight,
        @Doc("Whether it is higher than wide.") boolean upright,

        @Doc("What it shows, for readers who cannot see it.")
        String alt,

        @Doc("Who made it, and its licence, in one line.") Optional<String> pictureCredit) {}
