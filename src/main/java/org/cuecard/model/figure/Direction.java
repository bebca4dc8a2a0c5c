package org.cuecard.model.figure;

import org.cuecard.schema.Doc;

/** A direction, as the body sees it. */
public enum Direction {
    @Doc("Towards the ceiling.")
    UP,
    @Doc("Towards the floor.")
    DOWN,
    @Doc("To the front of the scene.")
    FORWARD,
    @Doc("To the back of the scene.")
    BACK,
    @Doc("Away from the body's middle.")
    OUT,
    @Doc("Towards the body's middle.")
    IN,
    @Doc("To the body's left.")
    LEFT,
    @Doc("To the body's right.")
    RIGHT
}
