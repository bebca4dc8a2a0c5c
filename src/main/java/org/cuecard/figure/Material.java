package org.cuecard.figure;

/** What a spot of the figure is made of, which is what gives it its colour. */
@SuppressWarnings("EnumOrdinal") // a raster holds one in a byte
enum Material {
    NOTHING,
    SKIN,
    TOP,
    SHORTS,
    SCARF,
    SHOE,
    SOLE,
    HAIR,
    SOCK,
    BAND,
    BAND_INSIDE,
    SECOND_BAND,
    SECOND_BAND_INSIDE,
    POST,
    HANDLE,
    PROP,
    PROP_EDGE;

    private static final Material[] ALL = values();

    byte code() {
        return (byte) ordinal();
    }

    static Material of(byte code) {
        return ALL[code];
    }

    /** What a band shows on the face that lies against the limb. */
    Material inside() {
        return switch (this) {
            case BAND -> BAND_INSIDE;
            case SECOND_BAND -> SECOND_BAND_INSIDE;
            default -> this;
        };
    }
}
