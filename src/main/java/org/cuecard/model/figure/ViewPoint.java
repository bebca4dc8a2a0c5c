package org.cuecard.model.figure;

import org.cuecard.schema.Doc;

/** A side from which a figure is seen. */
public enum ViewPoint {
    @Doc("From the front.")
    FRONT,
    @Doc("From the figure's right.")
    SIDE,
    @Doc("From the figure's left.")
    LEFT,
    @Doc("From the figure's right.")
    RIGHT,
    @Doc("From behind.")
    REAR,
    @Doc("From the front, with the figure's left side forward.")
    THREE_QUARTER,
    @Doc("From the front, with the figure's right side forward.")
    THREE_QUARTER_RIGHT,
    @Doc("From behind, with the figure's right side forward.")
    THREE_QUARTER_REAR,
    @Doc("From the front and high above.")
    ABOVE
}
