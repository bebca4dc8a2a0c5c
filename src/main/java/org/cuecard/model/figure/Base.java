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
    @Doc("On the front.")
    PRONE,
    @Doc("On hands and knees.")
    QUADRUPED,
    @Doc("On hands and toes, or on forearms and toes, the body in one line; on the knees when they are bent.")
    PLANK,
    @Doc("On the left forearm or hand and the left foot, or on the left knee when the knees are bent.")
    SIDE_PLANK_LEFT,
    @Doc("On the right forearm or hand and the right foot, or on the right knee when the knees are bent.")
    SIDE_PLANK_RIGHT,
    @Doc("On both knees.")
    KNEELING,
    @Doc("On the left knee, the right foot in front.")
    HALF_KNEELING_LEFT,
    @Doc("On the right knee, the left foot in front.")
    HALF_KNEELING_RIGHT,
    @Doc("On the floor, legs forward.")
    SEATED,
    @Doc("On a chair, feet on the floor.")
    SEATED_ON_CHAIR
}
