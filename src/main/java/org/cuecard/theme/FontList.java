package org.cuecard.theme;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Font families, as an author lists them and as CSS does. */
final class FontList {
    private static final Pattern FAMILY = Pattern.compile("[\\p{L}\\p{N}]([\\p{L}\\p{N} _-]*[\\p{L}\\p{N}])?");

    /** The generic families of CSS Fonts 4, which must not be quoted. */
    private static final Set<String> GENERIC = Set.of(
            "serif",
            "sans-serif",
            "monospace",
            "cursive",
            "fantasy",
            "system-ui",
            "ui-serif",
            "ui-sans-serif",
            "ui-monospace",
            "ui-rounded",
            "math");

    private FontList() {}

    static boolean isSound(String list) {
        return families(list).stream().allMatch(family -> FAMILY.matcher(family).matches());
    }

    static String css(String list) {
        return String.join(
                ", ",
                families(list).stream()
                        .map(family -> GENERIC.contains(family) ? family : "\"" + family + "\"")
                        .toList());
    }

    private static List<String> families(String list) {
        return Arrays.stream(list.split(",", -1))
                .map(String::strip)
                .map(FontList::unquoted)
                .toList();
    }

    private static String unquoted(String family) {
        boolean quoted = family.length() > 1
                && (family.startsWith("\"") || family.startsWith("'"))
                && family.endsWith(family.substring(0, 1));
        return quoted ? family.substring(1, family.length() - 1) : family;
    }
}
