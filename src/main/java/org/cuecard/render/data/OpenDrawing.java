package org.cuecard.render.data;

import org.cuecard.schema.Doc;

/** A drawing of the open data. */
@Doc("A drawing of a pose, as SVG. What it shows, it says itself.")
public record OpenDrawing(
        @Doc("The id of the pose in the spec's figure.") String pose,
        @Doc("The address of the drawing.") String url) {}
