package org.cuecard.model.figure;

/** A side of the body, as its owner says it. */
public enum BodySide {
    LEFT,
    RIGHT
}
