package org.cuecard.figure;

/** A side of the body, as its owner says it. */
public enum Side {
    LEFT,
    RIGHT;

    /** The way to this side along x: 1 for left, −1 for right. */
    public int sign() {
        return this == LEFT ? 1 : -1;
    }

    public Side other() {
        return this == LEFT ? RIGHT : LEFT;
    }

    /** The word for it in a sentence. */
    public String word() {
        return this == LEFT ? "left" : "right";
    }
}
