package org.cuecard.model.figure;

import org.cuecard.schema.Doc;

/** A set of colours for clothes; which they are is the theme's affair. */
public enum Clothes {
    @Doc("The theme's first set: a teal top in the bundled one.")
    A,
    @Doc("Its second set: a plum top in the bundled one.")
    B,
    @Doc("Its third set: an ochre top in the bundled one.")
    C
}
