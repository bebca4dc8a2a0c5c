package org.cuecard.model.figure;

/** The hair of a figure. */
public enum Hair {
    SHORT,
    BUN,
    PONYTAIL
}
