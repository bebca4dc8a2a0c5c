package org.cuecard.figure;

import java.util.List;
import org.cuecard.model.figure.Hair;
import org.cuecard.model.figure.Outfit;
import org.cuecard.model.figure.Top;

/**
 * What the figure wears: how its clothes hang, and which material shows at a place on a bone, in fractions of stature.
 */
record Wardrobe(Outfit outfit, Top top, Hair hair) {
    static Wardrobe of(Look look) {
        return new Wardrobe(look.outfit(), look.top(), look.hair());
    }

    /** Height of the shirt's hem above the hip joints: above the fold of a bent hip, or a squat would crumple it. */
    static final double SHIRT_HEM = .022;

    private static final double SLEEVE_END = .46;
    private static final double SHORTS_END = .52;
    private static final double LEGGINGS_END = .80;
    private static final double TROUSERS_END = .93;
    private static final double LONG_SLEEVE_END = .95;
    private static final double SOCK_TOP = -.90 * .246;
    private static final double SOLE_TOP = .0105;

    Cloth thigh() {
        return switch (outfit) {
            case SHORTS -> Cloth.of(.0045, .0095, SHORTS_END);
            case LEGGINGS -> Cloth.NONE;
            case TROUSERS -> new Cloth(.0040, .0060, 1.01, .0380, List.of());
        };
    }

    Cloth shank() {
        return outfit == Outfit.TROUSERS ? new Cloth(.0060, .0060, TROUSERS_END, .0330, List.of()) : Cloth.NONE;
    }

    Cloth upperArm() {
        return switch (top) {
            case T_SHIRT -> Cloth.of(.0030, .0075, SLEEVE_END);
            case LONG_SLEEVES -> Cloth.of(.0030, .0040, 1.01);
            case TANK -> Cloth.NONE;
        };
    }

    Cloth forearm() {
        return top == Top.LONG_SLEEVES ? Cloth.of(.0040, .0035, LONG_SLEEVE_END) : Cloth.NONE;
    }

    Material material(Part part, double x, double y, double z) {
        return switch (part) {
            case NOTHING -> Material.NOTHING;
            case TRUNK -> trunk(x, y, z);
            case HAIR -> onHead(x, y, z);
            case TIED_HAIR -> hair == Hair.HEADSCARF ? Material.SCARF : Material.HAIR;
            case LEFT_UPPER_ARM, RIGHT_UPPER_ARM -> worn(Material.TOP, upperArm(), LimbShape.UPPER_ARM, y);
            case LEFT_FOREARM, RIGHT_FOREARM -> worn(Material.TOP, forearm(), LimbShape.FOREARM, y);
            case LEFT_THIGH, RIGHT_THIGH ->
                outfit == Outfit.LEGGINGS ? Material.SHORTS : worn(Material.SHORTS, thigh(), LimbShape.THIGH, y);
            case LEFT_SHANK, RIGHT_SHANK -> shank(y);
            case LEFT_FOOT, RIGHT_FOOT -> y < SOLE_TOP ? Material.SOLE : Material.SHOE;
            case POST -> Material.POST;
            case HANDLE -> Material.HANDLE;
            // A block says on each face whether it lies in the light.
            case PROP -> y > 0 ? Material.PROP : Material.PROP_EDGE;
            case FIRST_BAND, FIRST_STRAND -> Material.BAND;
            case SECOND_BAND, SECOND_STRAND -> Material.SECOND_BAND;
            default -> Material.SKIN;
        };
    }

    private Material trunk(double x, double y, double z) {
        boolean bare = isInNeckline(x, y, z) || (top == Top.TANK && isInArmhole(x, y));
        return bare ? Material.SKIN : y > SHIRT_HEM ? Material.TOP : Material.SHORTS;
    }

    private Material onHead(double x, double y, double z) {
        if (hair == Hair.HEADSCARF) {
            return HeadShape.isInScarf(x, y, z) ? Material.SCARF : Material.NOTHING;
        }
        boolean under = hair == Hair.SHORT ? HeadShape.isUnderShortHair(x, y, z) : HeadShape.isUnderHair(y, z);
        return under ? Material.HAIR : Material.NOTHING;
    }

    private static Material worn(Material material, Cloth cloth, LimbShape limb, double y) {
        boolean covered = cloth.end() > 1 || -y * Stature.HEIGHT < cloth.end() * limb.length();
        return covered && cloth.end() > 0 ? material : Material.SKIN;
    }

    private Material shank(double y) {
        if (outfit == Outfit.LEGGINGS) {
            return -y * Stature.HEIGHT < LEGGINGS_END * LimbShape.SHANK.length() ? Material.SHORTS : Material.SKIN;
        }
        if (outfit == Outfit.TROUSERS && worn(Material.SHORTS, shank(), LimbShape.SHANK, y) == Material.SHORTS) {
            return Material.SHORTS;
        }
        return y < SOCK_TOP ? Material.SOCK : Material.SKIN;
    }

    /** A plane tilted down to the front, round the neck; a tank top's lies lower. */
    private boolean isInNeckline(double x, double y, double z) {
        double out = Math.abs(x) / (top == Top.TANK ? .056 : .047);
        double height = top == Top.TANK ? .2835 : .2955;
        return y > .2 && out < 1 && y > height - z * .34 + .004 * out * out;
    }

    private static boolean isInArmhole(double x, double y) {
        return y > .225 && Math.abs(x) > .083 - (y - .225) * .28;
    }
}
