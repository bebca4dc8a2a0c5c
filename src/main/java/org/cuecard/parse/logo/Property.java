package org.cuecard.parse.logo;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a shape looks: the properties that are taken over, and those that are nothing to a logo. */
final class Property {
    /** Reads a value; gives it back short, or nothing where it is not one. */
    @FunctionalInterface
    interface Rule {
        Optional<String> read(String value);
    }

    /** By name, in no order that shows. Paints that name a gradient are read before they come here. */
    static final Map<String, Rule> RULES = Map.ofEntries(
            Map.entry("fill", Property::paint),
            Map.entry("stroke", Property::paint),
            Map.entry("color", SvgValues::colour),
            Map.entry("stop-color", SvgValues::colour),
            Map.entry("opacity", SvgValues::share),
            Map.entry("fill-opacity", SvgValues::share),
            Map.entry("stroke-opacity", SvgValues::share),
            Map.entry("stop-opacity", SvgValues::share),
            Map.entry("fill-rule", oneOf("nonzero", "evenodd")),
            Map.entry("stroke-linecap", oneOf("butt", "round", "square")),
            Map.entry("stroke-linejoin", oneOf("miter", "round", "bevel")),
            Map.entry("stroke-width", value -> SvgValues.lengthOfAtLeast(0, value)),
            Map.entry("stroke-miterlimit", value -> SvgValues.lengthOfAtLeast(1, value)),
            Map.entry("stroke-dashoffset", SvgValues::length),
            Map.entry("stroke-dasharray", Property::dashes),
            Map.entry("display", oneOf("inline", "block", "none")),
            Map.entry("visibility", oneOf("visible", "hidden", "collapse")));

    /** What would change a shape in a way that cannot be taken over, by the value that leaves it as it is. */
    static final Map<String, Set<String>> HARMLESS = Map.ofEntries(
            Map.entry("filter", Set.of("none")),
            Map.entry("mask", Set.of("none")),
            Map.entry("clip-path", Set.of("none")),
            Map.entry("marker", Set.of("none")),
            Map.entry("marker-start", Set.of("none")),
            Map.entry("marker-mid", Set.of("none")),
            Map.entry("marker-end", Set.of("none")),
            Map.entry("vector-effect", Set.of("none")),
            Map.entry("mix-blend-mode", Set.of("normal")),
            Map.entry("isolation", Set.of("auto", "isolate")),
            Map.entry("paint-order", Set.of("normal", "fill", "fill stroke markers", "fill markers stroke")));

    /** What says nothing of a shape: an editor writes them all the same. */
    private static final List<String> OF_TEXT = List.of(
            "font",
            "text-",
            "-inkscape-",
            "line-height",
            "letter-spacing",
            "word-spacing",
            "writing-mode",
            "direction",
            "white-space",
            "block-progression",
            "baseline-shift",
            "dominant-baseline",
            "alignment-baseline",
            "unicode-bidi",
            "glyph-orientation",
            "image-rendering",
            "color-rendering",
            "shape-rendering",
            "color-interpolation",
            "solid-",
            "shape-",
            "inline-size",
            "enable-background",
            "overflow",
            "clip-rule",
            "pointer-events",
            "cursor",
            "-webkit-",
            "-moz-",
            "user-select");

    private static final Pattern PLAIN = Pattern.compile("[^(){}<>@\\\\]*");

    private Property() {}

    /** Whether a property can be left out without a word. */
    static boolean isNothingToShapes(String name, String value) {
        return PLAIN.matcher(value).matches() && OF_TEXT.stream().anyMatch(name::startsWith);
    }

    private static Rule oneOf(String... words) {
        return value -> Stream.of(words)
                .filter(value.strip().toLowerCase(Locale.ROOT)::equals)
                .findFirst();
    }

    private static Optional<String> paint(String value) {
        String word = value.strip().toLowerCase(Locale.ROOT);
        return word.equals("none") || word.equals("transparent") ? Optional.of("none") : SvgValues.colour(value);
    }

    /** Lengths of dashes and gaps. A row of nothing but zeros is a line without gaps. */
    private static Optional<String> dashes(String value) {
        if (value.strip().equals("none")) {
            return Optional.of("none");
        }
        StringBuilder out = new StringBuilder();
        double sum = 0;
        for (String part : value.strip().split("\\s*,\\s*|\\s+", -1)) {
            Optional<String> length = SvgValues.lengthOfAtLeast(0, part);
            if (length.isEmpty()) {
                return Optional.empty();
            }
            sum += Double.parseDouble(length.get());
            out.append(out.length() == 0 ? "" : " ").append(length.get());
        }
        return Optional.of(sum > 0 ? out.toString() : "none");
    }
}
