package org.cuecard.theme;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An opaque sRGB colour.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
record Colour(int red, int green, int blue) {
    private static final Pattern HEX = Pattern.compile("#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})");

    static Optional<Colour> parse(String text) {
        if (!HEX.matcher(text).matches()) {
            return Optional.empty();
        }
        String digits = text.substring(1).toLowerCase(Locale.ROOT);
        int width = digits.length() / 3;
        return Optional.of(new Colour(
                channel(digits.substring(0, width)),
                channel(digits.substring(width, 2 * width)),
                channel(digits.substring(2 * width))));
    }

    private static int channel(String digits) {
        return Integer.parseInt(digits.length() == 1 ? digits + digits : digits, 16);
    }

    /** Relative luminance, 0 (black) to 1 (white), as WCAG 2.2 defines it. */
    double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    /** Contrast ratio with another colour, 1 to 21, as WCAG 2.2 defines it. */
    double contrast(Colour other) {
        double one = luminance() + 0.05;
        double two = other.luminance() + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }
}
