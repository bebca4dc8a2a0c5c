package org.cuecard.model.figure;

/** The clothes of a figure; a T-shirt goes with each. */
public enum Outfit {
    SHORTS,
    LEGGINGS
}
