package org.cuecard.model.figure;

import org.cuecard.schema.Doc;

/** A thing that an arm does. */
public enum ArmPreset {
    @Doc("Hangs loosely.")
    DOWN,
    @Doc("Reaches forward at the height of the shoulder.")
    FORWARD,
    @Doc("Rests its hand on the hip.")
    HIPS,
    @Doc("Meets the other hand in front of the chest.")
    CLASP,
    @Doc("Is crossed with the other before the chest.")
    CROSSED,
    @Doc("Is bent at the side, with a loose fist in front.")
    READY,
    @Doc("Reaches out to the side and a little forward, as at the end of a pull-apart.")
    APART,
    @Doc("Is pulled back beside the ribs, as at the end of a row.")
    ROW,
    @Doc("Is bent with the hand beside the chest, ready to press forward.")
    PRESS,
    @Doc("Is bent with the hand in front of the shoulder, ready to press up.")
    SHOULDERS,
    @Doc("Holds its upper arm at the side, with the forearm straight ahead.")
    ELBOWS_IN,
    @Doc("Reaches up.")
    OVERHEAD,
    @Doc("Reaches out to the side.")
    OUT,
    @Doc("Leans its hand against a wall in front.")
    WALL,
    @Doc("Rests its hand on the thigh.")
    THIGHS,
    @Doc("Lying: rests on the floor beside the body. Seated on the floor: the hand is beside the hip.")
    FLOOR_SIDES,
    @Doc("Lying on the side: supports the head. Lying on the front: the hands lie below the forehead.")
    HEAD_SUPPORT,
    @Doc("Lying on the side: rests its hand on the floor in front of the chest.")
    FLOOR_FRONT,
    @Doc("Hands and knees, or a plank: stands on its hand below the shoulder.")
    ON_HANDS,
    @Doc("Hands and knees, or a plank: lies on its forearm, the elbow below the shoulder.")
    ON_FOREARMS
}
