package org.cuecard.figure;

import java.util.List;
import java.util.Locale;
import org.cuecard.model.figure.Clothes;
import org.cuecard.model.figure.HairColour;

/** The colours of one figure: its inks, with its own skin, hair and clothes, as the theme has them. */
record Paint(Palette palette, Look look, FigureColours colours) {
    /** In the drawing's own colours. */
    Paint(Palette palette, Look look) {
        this(palette, look, FigureColours.OWN);
    }

    /**
     * A colour on a white page, on a dark ground, on a sheet of paper, and in one ink.
     *
     * <p>On paper and in one ink, clothes stay lighter than 35 % grey and bands are darker than 50 %: so each survives
     * a copier.
     */
    record Shade(String light, String dark, String print, String oneInk) {
        /** A tint that a copier makes lighter than 20 % grey is as pale as any needs to be. */
        private static final double PALE = .2;

        /** A colour of skin, hair or cloth. On paper it is a tint: no darker than what one ink makes of it. */
        Shade(String light, String dark, String oneInk) {
            this(light, dark, tint(light, Math.max(PALE, darkness(oneInk))), oneInk);
        }

        /** A theme's colour in place of this one; in one ink nothing changes, so that a copier keeps pieces apart. */
        Shade with(String colour, Ink ink) {
            return switch (ink) {
                case SKIN, TOP, SHORTS, SCARF, HAIR -> new Shade(colour, colour, oneInk);
                case FLOOR -> new Shade(colour, dark, print, oneInk);
                default -> new Shade(colour, colour, deep(colour), oneInk);
            };
        }

        /** Bands and arrows are at least this dark on paper. */
        private static final double DEEP = .55;

        private static String deep(String colour) {
            double light = 1 - darkness(colour);
            double share = light > 0 ? Math.min(1, (1 - DEEP) / light) : 1;
            StringBuilder deep = new StringBuilder("#");
            for (int part : parts(colour)) {
                deep.append(String.format(Locale.ROOT, "%02x", (int) (share * part)));
            }
            return deep.toString();
        }

        private static String tint(String colour, double most) {
            double share = Math.min(1, most / darkness(colour));
            StringBuilder tint = new StringBuilder("#");
            for (int part : parts(colour)) {
                tint.append(String.format(Locale.ROOT, "%02x", Math.round(255 - share * (255 - part))));
            }
            return tint.toString();
        }

        /** How dark a black-and-white copier makes a colour, from 0 to 1 (the weights of Rec. 601). */
        static double darkness(String colour) {
            int[] parts = parts(colour);
            return 1 - (.299 * parts[0] + .587 * parts[1] + .114 * parts[2]) / 255;
        }

        private static int[] parts(String colour) {
            int digits = (colour.length() - 1) / 3;
            int[] parts = new int[3];
            for (int i = 0; i < 3; i++) {
                String part = colour.substring(1 + i * digits, 1 + (i + 1) * digits);
                parts[i] = Integer.parseInt(digits == 1 ? part + part : part, 16);
            }
            return parts;
        }

        String in(Palette palette) {
            return switch (palette) {
                case PAGE, COLOUR -> light;
                case DARK -> dark;
                case PRINT -> print;
                case ONE_INK -> oneInk;
            };
        }
    }

    private static final Shade DEEP_LINE = new Shade("#0a0706", "#060404", "#000");

    private static final List<Shade> SKINS = List.of(
            new Shade("#fbf1e8", "#f0dccb", "#fff"),
            new Shade("#f7dfcc", "#edd2bb", "#fff"),
            new Shade("#ebc3a0", "#e2b892", "#fff"),
            new Shade("#d6a378", "#cf9b70", "#fff"),
            new Shade("#b98259", "#b98259", "#ebebeb"),
            new Shade("#9a6745", "#a06d4a", "#dcdcdc"),
            new Shade("#80513a", "#8a5a41", "#cecece"));

    /** Who gives each piece its colour. */
    String colour(Ink ink) {
        Shade own = shade(ink);
        return colours.of(ink, look)
                .filter(colour -> !colour.equals(own.light()))
                .map(colour -> own.with(colour, ink))
                .orElse(own)
                .in(palette);
    }

    private Shade shade(Ink ink) {
        return switch (ink) {
            case SKIN -> SKINS.get(look.skin());
            case TOP -> top(look.clothes());
            case SHORTS, SCARF -> shorts(look.clothes());
            case HAIR -> hair(look.hairColour());
            case LINE -> hasDeepLine() ? DEEP_LINE : ink.shade();
            default -> ink.shade();
        };
    }

    /** Lines within a dark skin are black, or they would be lost on it. */
    private boolean hasDeepLine() {
        return look.skin() >= 5;
    }

    private static Shade top(Clothes clothes) {
        return switch (clothes) {
            case A -> Ink.TOP.shade();
            case B -> new Shade("#a57fb5", "#ac88bc", "#e2e2e2");
            case C -> new Shade("#d8b04f", "#dcb65a", "#f2f2f2");
        };
    }

    private static Shade shorts(Clothes clothes) {
        return switch (clothes) {
            case A -> Ink.SHORTS.shade();
            case B -> new Shade("#6d6d8c", "#6d6d8c", "#b4b4b4");
            case C -> new Shade("#5f837f", "#5f837f", "#a8a8a8");
        };
    }

    private static Shade hair(HairColour colour) {
        return switch (colour) {
            case BROWN -> Ink.HAIR.shade();
            case BLACK -> new Shade("#2a2628", "#3a3437", "#333");
            case FAIR -> new Shade("#d9b56c", "#dbb871", "#c9c9c9");
            case RED -> new Shade("#a8512f", "#b0593a", "#777");
            case GREY -> new Shade("#b4b7ba", "#bcc0c4", "#d0d0d0");
        };
    }

    /** The classes of a whole drawing, by which a page's style sheet gives this figure its own colours. */
    String rootClasses() {
        StringBuilder classes = new StringBuilder("fig");
        if (look.skin() > 0) {
            classes.append(" fig-skin-").append(look.skin());
        }
        if (look.clothes() != Look.USUAL.clothes()) {
            classes.append(" fig-clothes-").append(word(look.clothes()));
        }
        if (look.hairColour() != Look.USUAL.hairColour()) {
            classes.append(" fig-hair-").append(word(look.hairColour()));
        }
        return classes.toString();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
