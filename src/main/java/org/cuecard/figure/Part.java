package org.cuecard.figure;

/** What a triangle belongs to. Lines between parts depend on it. Each side's parts stand together, left first. */
@SuppressWarnings("EnumOrdinal") // a raster holds one in a byte
enum Part {
    NOTHING,
    TRUNK,
    NECK,
    HEAD,
    HAIR,
    NOSE,
    LEFT_EAR,
    RIGHT_EAR,
    TIED_HAIR,
    LEFT_UPPER_ARM,
    RIGHT_UPPER_ARM,
    LEFT_FOREARM,
    RIGHT_FOREARM,
    LEFT_HAND,
    RIGHT_HAND,
    LEFT_INDEX,
    RIGHT_INDEX,
    LEFT_MIDDLE,
    RIGHT_MIDDLE,
    LEFT_RING,
    RIGHT_RING,
    LEFT_LITTLE,
    RIGHT_LITTLE,
    LEFT_THUMB,
    RIGHT_THUMB,
    LEFT_THIGH,
    RIGHT_THIGH,
    LEFT_SHANK,
    RIGHT_SHANK,
    LEFT_FOOT,
    RIGHT_FOOT,
    POST,
    HANDLE,
    /** Something that is no part of the body: a chair, a step, a ball. */
    PROP,
    FIRST_BAND,
    SECOND_BAND,
    FIRST_STRAND,
    SECOND_STRAND;

    private static final Part[] ALL = values();

    static Part of(byte code) {
        return ALL[code];
    }

    byte code() {
        return (byte) ordinal();
    }

    /** The same part of a side, from the left one. */
    Part on(Side side) {
        return side == Side.LEFT ? this : ALL[ordinal() + 1];
    }

    boolean isBand() {
        return ordinal() >= FIRST_BAND.ordinal();
    }

    /** Whether it is a band whose two faces look the same. */
    boolean isStrand() {
        return this == FIRST_STRAND || this == SECOND_STRAND;
    }

    /** Whether it belongs to the body itself. */
    boolean isOfBody() {
        return this != NOTHING && this != PROP && this != POST && this != HANDLE && !isBand();
    }

    boolean isOfHead() {
        return between(HEAD, TIED_HAIR);
    }

    boolean isOfFace() {
        return this == NOSE || this == LEFT_EAR || this == RIGHT_EAR;
    }

    boolean isOfHand() {
        return between(LEFT_HAND, RIGHT_THUMB);
    }

    boolean isFinger() {
        return between(LEFT_INDEX, RIGHT_THUMB);
    }

    /** The part whose lines this one shares: the neck runs into the trunk, the hand's back into the forearm. */
    Part group() {
        return switch (this) {
            case NECK -> TRUNK;
            case LEFT_HAND -> LEFT_FOREARM;
            case RIGHT_HAND -> RIGHT_FOREARM;
            default -> this;
        };
    }

    /** Whether two parts run into each other at a shoulder or an elbow. */
    boolean blendsInto(Part other) {
        Part first = ordinal() < other.ordinal() ? this : other;
        Part second = first == this ? other : this;
        return switch (first) {
            case TRUNK -> second == LEFT_UPPER_ARM || second == RIGHT_UPPER_ARM;
            case LEFT_UPPER_ARM -> second == LEFT_FOREARM;
            case RIGHT_UPPER_ARM -> second == RIGHT_FOREARM;
            default -> false;
        };
    }

    private boolean between(Part first, Part last) {
        return ordinal() >= first.ordinal() && ordinal() <= last.ordinal();
    }
}
