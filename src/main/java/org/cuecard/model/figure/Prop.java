package org.cuecard.model.figure;

import org.cuecard.schema.Doc;

/** Something in the picture beside the figure. */
public enum Prop {
    @Doc("A mat on the floor.")
    MAT,
    @Doc("A wall in front of the figure, within reach of its hands.")
    WALL,
    @Doc("A chair, below the figure that sits on it, or behind the one that stands.")
    CHAIR,
    @Doc("A step in front of the figure. A foot that stands on a step brings one of the right height.")
    STEP,
    @Doc("A soft ball between the knees.")
    BALL
}
