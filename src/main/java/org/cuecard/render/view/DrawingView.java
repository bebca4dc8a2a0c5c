package org.cuecard.render.view;

import org.cuecard.schema.Doc;

/** A pose of an exercise's figure, as a file. */
@Doc("A pose of an exercise's figure, as a file.")
public record DrawingView(
        @Doc("The address of the file, an SVG.") String drawingUrl,

        @Doc("What it shows, for readers who cannot see it.")
        String drawingAlt,

        @Doc("A few words that stand below it.") String drawingLabel,

        @Doc("A letter that names it on a sheet: A, B and so on.")
        String drawingLetter,

        @Doc("Its width in CSS pixels, at the scale of the figure's other poses.")
        int drawingWidth,

        @Doc("Its height in CSS pixels; the same for all poses of a figure.")
        int drawingHeight) {}
