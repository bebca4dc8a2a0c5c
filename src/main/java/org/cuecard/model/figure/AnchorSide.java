package org.cuecard.model.figure;

import org.cuecard.schema.Doc;

/** On which side of the body a band is anchored, as the scene has it: turning the body turns nothing else. */
public enum AnchorSide {
    @Doc("In front of the body.")
    FRONT,
    @Doc("Behind the body.")
    BEHIND,
    @Doc("On the body's left.")
    LEFT,
    @Doc("On the body's right.")
    RIGHT;

    /** Left and right exchanged. */
    public AnchorSide mirrored() {
        return this == LEFT ? RIGHT : this == RIGHT ? LEFT : this;
    }
}
