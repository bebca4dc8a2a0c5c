package org.cuecard.figure;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The colours that a theme gives to people, bands and arrows, each {@code #rgb} or {@code #rrggbb}, by the name of its
 * parameter: {@code figure-skin-3}, {@code figure-top-b}, {@code figure-band}. Where it names none, the drawing's own
 * hold. Immutable.
 */
public record FigureColours(SortedMap<String, String> named) {
    /** The drawing's own. */
    public static final FigureColours OWN = new FigureColours(new TreeMap<>());

    private static final String PREFIX = "figure-";

    public FigureColours {
        named = Collections.unmodifiableSortedMap(new TreeMap<>(named));
    }

    /** Those of a theme's colour parameters that are for figures. */
    public static FigureColours of(Map<String, String> parameters) {
        SortedMap<String, String> named = new TreeMap<>();
        parameters.forEach((name, colour) -> {
            if (name.startsWith(PREFIX)) {
                named.put(name, colour);
            }
        });
        return new FigureColours(named);
    }

    Optional<String> of(Ink ink, Look look) {
        return Optional.ofNullable(named.get(parameter(ink, look)));
    }

    /** The parameter that colours a piece of a figure; there need be none of that name. */
    static String parameter(Ink ink, Look look) {
        String piece = ink == Ink.SCARF ? "shorts" : word(ink);
        String kind = switch (ink) {
            case SKIN -> look.skin() == 0 ? "" : "-" + look.skin();
            case TOP, SHORTS, SCARF -> "-" + word(look.clothes());
            case HAIR -> "-" + word(look.hairColour());
            default -> "";
        };
        return PREFIX + piece + kind;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
