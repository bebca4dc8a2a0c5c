package org.cuecard.image;

/**
 * How a stored picture is to be turned before it is looked at: the eight values of EXIF's Orientation (CIPA DC-008,
 * 4.6.5). Cameras store what the sensor saw, and tell in this way how they were held.
 *
 * @param swapped whether rows become columns; done first
 * @param flippedX whether left and right are then exchanged
 * @param flippedY whether top and bottom are then exchanged
 */
record Orientation(boolean swapped, boolean flippedX, boolean flippedY) {
    static final Orientation UPRIGHT = new Orientation(false, false, false);

    private static final int TAG = 0x0112;
    private static final int INTEL = 0x4949;
    private static final int MOTOROLA = 0x4D4D;

    /** From EXIF's number; what is none of the eight is upright. */
    static Orientation of(int number) {
        return switch (number) {
            case 2 -> new Orientation(false, true, false);
            case 3 -> new Orientation(false, true, true);
            case 4 -> new Orientation(false, false, true);
            case 5 -> new Orientation(true, false, false);
            case 6 -> new Orientation(true, true, false);
            case 7 -> new Orientation(true, true, true);
            case 8 -> new Orientation(true, false, true);
            default -> UPRIGHT;
        };
    }

    /**
     * From a block of EXIF, which has the form of a TIFF file. Damage there does not make a picture unusable, so
     * whatever cannot be read means upright.
     */
    static Orientation ofExif(ByteSource tiff) {
        try {
            int start = tiff.at();
            int order = tiff.u16();
            if (order != INTEL && order != MOTOROLA) {
                return UPRIGHT;
            }
            boolean little = order == INTEL;
            u16(tiff, little);
            int directory = little ? Integer.reverseBytes(tiff.i32()) : tiff.i32();
            tiff.seek(start + directory);
            int entries = u16(tiff, little);
            for (int i = 0; i < entries; i++) {
                int tag = u16(tiff, little);
                tiff.u16();
                tiff.i32();
                int value = u16(tiff, little);
                tiff.u16();
                if (tag == TAG) {
                    return of(value);
                }
            }
            return UPRIGHT;
        } catch (BadPictureException e) {
            return UPRIGHT;
        }
    }

    /** The value of an entry is read as 16 bits, which is what an orientation has; its type and count are passed by. */
    private static int u16(ByteSource tiff, boolean little) throws BadPictureException {
        int value = tiff.u16();
        return little ? ((value & 0xFF) << 8) | (value >> 8) : value;
    }
}
