package org.cuecard.model.figure;

import org.cuecard.schema.Doc;

/** What a body rests on. */
public enum Base {
    @Doc("On the feet.")
    STANDING,
    @Doc("On the left side.")
    SIDE_LYING_LEFT,
    @Doc("On the right side.")
    SIDE_LYING_RIGHT,
    @Doc("On the back, feet on the floor.")
    SUPINE,
    @Doc("On hands and knees.")
    QUADRUPED
}
