package org.cuecard.figure;

/** What an author can say of a pose; each has a place in the file. */
enum Topic {
    STANCE("stance"),
    LEFT_FOOT("feet"),
    RIGHT_FOOT("feet"),
    WEIGHT("weight"),
    LEFT_KNEE("knees"),
    RIGHT_KNEE("knees"),
    LEFT_KNEE_OUT("knees-out"),
    RIGHT_KNEE_OUT("knees-out"),
    TOP_KNEE_LIFT("top-knee-lift"),
    HIP_LIFT("hip-lift"),
    LEAN("trunk lean"),
    TILT("trunk tilt"),
    TURN("trunk turn"),
    BACK("trunk flexion, side-bend and rotation"),
    HEAD("head"),
    LEFT_ARM("arms"),
    RIGHT_ARM("arms"),
    LEFT_LEG("left-leg"),
    RIGHT_LEG("right-leg"),
    LEGS("legs");

    private final String key;

    Topic(String key) {
        this.key = key;
    }

    /** What an author calls it. */
    String key() {
        return key;
    }

    static Topic foot(Side side) {
        return side == Side.LEFT ? LEFT_FOOT : RIGHT_FOOT;
    }

    static Topic knee(Side side) {
        return side == Side.LEFT ? LEFT_KNEE : RIGHT_KNEE;
    }

    static Topic kneeOut(Side side) {
        return side == Side.LEFT ? LEFT_KNEE_OUT : RIGHT_KNEE_OUT;
    }

    static Topic arm(Side side) {
        return side == Side.LEFT ? LEFT_ARM : RIGHT_ARM;
    }

    static Topic leg(Side side) {
        return side == Side.LEFT ? LEFT_LEG : RIGHT_LEG;
    }
}
