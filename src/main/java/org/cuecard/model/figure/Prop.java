package org.cuecard.model.figure;

import org.cuecard.schema.Doc;

/** Something in the picture beside the figure. */
public enum Prop {
    @Doc("A mat on the floor.")
    MAT,
    @Doc("A wall in front of the figure, within reach of its hands.")
    WALL
}
