package org.cuecard.render.view;

import org.cuecard.schema.Doc;

/** The drawing of an exercise's movement, as a file that moves. */
@Doc("The drawing of an exercise's movement, as a file that moves by itself, and that stays still where the reader's"
        + " device asks for less motion.")
public record MotionView(
        @Doc("The address of the file, an SVG.") String motionUrl,

        @Doc("What it shows, for readers who cannot see it: its poses in order.")
        String motionAlt,

        @Doc("Its width in CSS pixels, at the scale of the figure's poses.")
        int motionWidth,

        @Doc("Its height in CSS pixels.") int motionHeight) {}
