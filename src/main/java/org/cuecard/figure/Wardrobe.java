package org.cuecard.figure;

/**
 * What the figure wears: which material shows at a place on a bone, in fractions of stature.
 *
 * @param leggings to above the ankle, instead of shorts
 */
record Wardrobe(boolean leggings) {
    private static final double SHIRT_HEM = -.022;
    private static final double SLEEVE_END = -.46 * .186;
    private static final double SHORTS_END = -.50 * .245;
    private static final double LEGGINGS_END = -.80 * .246;
    private static final double SOCK_TOP = -.90 * .246;
    private static final double SOLE_TOP = .0105;

    Material material(Part part, double x, double y, double z) {
        return switch (part) {
            case NOTHING -> Material.NOTHING;
            case TRUNK -> isInNeckline(x, y, z) ? Material.SKIN : y > SHIRT_HEM ? Material.TOP : Material.SHORTS;
            case HAIR -> HeadShape.isUnderHair(y, z) ? Material.HAIR : Material.NOTHING;
            case TIED_HAIR -> Material.HAIR;
            case LEFT_UPPER_ARM, RIGHT_UPPER_ARM -> y > SLEEVE_END ? Material.TOP : Material.SKIN;
            case LEFT_THIGH, RIGHT_THIGH -> leggings || y > SHORTS_END ? Material.SHORTS : Material.SKIN;
            case LEFT_SHANK, RIGHT_SHANK -> shank(y);
            case LEFT_FOOT, RIGHT_FOOT -> y < SOLE_TOP ? Material.SOLE : Material.SHOE;
            case POST -> Material.POST;
            case HANDLE -> Material.HANDLE;
            case FIRST_BAND, FIRST_STRAND -> Material.BAND;
            case SECOND_BAND, SECOND_STRAND -> Material.SECOND_BAND;
            default -> Material.SKIN;
        };
    }

    private Material shank(double y) {
        if (leggings) {
            return y > LEGGINGS_END ? Material.SHORTS : Material.SKIN;
        }
        return y < SOCK_TOP ? Material.SOCK : Material.SKIN;
    }

    /** A plane tilted down to the front, round the neck. */
    private static boolean isInNeckline(double x, double y, double z) {
        double out = Math.abs(x) / .047;
        return y > .2 && out < 1 && y > .2955 - z * .34 + .004 * out * out;
    }
}
