package org.cuecard.render.data;

import org.cuecard.schema.Doc;

/** A photograph of the open data. */
@Doc("A photograph. Its words and its credit stand in the spec's media, under the same file.")
public record OpenPhoto(
        @Doc("The file, as the spec names it.") String file,
        @Doc("The address of the picture.") String url,
        @Doc("Its width, in pixels.") int width,
        @Doc("Its height, in pixels.") int height) {}
