package org.cuecard.pdf;

import java.util.Map;

/** Reads numbers and letters as SVG packs them, such as {@code M1-2.5.5}. */
final class SvgNumbers {
    /** More digits than these add nothing to a {@code double} on paper. */
    private static final int DIGITS = 15;

    private static final double[] TENS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private static final double INCH = 96;

    /** Absolute units in CSS pixels. */
    private static final Map<String, Double> UNITS =
            Map.of("px", 1.0, "in", INCH, "cm", INCH / 2.54, "mm", INCH / 25.4, "pt", INCH / 72, "pc", INCH / 6);

    private final String text;
    private int at;

    SvgNumbers(String text) {
        this.text = text;
    }

    /** One number alone, without a unit. */
    static double only(String text) throws NotPlainException {
        SvgNumbers numbers = new SvgNumbers(text);
        double value = numbers.next();
        numbers.end();
        return value;
    }

    /** A length in CSS pixels; its unit is absolute (CSS Values 4, 6.2), or left out for pixels. */
    static double length(String text) throws NotPlainException {
        String trimmed = text.trim();
        for (Map.Entry<String, Double> unit : UNITS.entrySet()) {
            if (trimmed.endsWith(unit.getKey())) {
                return only(trimmed.substring(
                                0, trimmed.length() - unit.getKey().length()))
                        * unit.getValue();
            }
        }
        return only(trimmed);
    }

    void end() throws NotPlainException {
        if (hasMore()) {
            throw new NotPlainException("more than a number: " + text);
        }
    }

    boolean hasMore() {
        while (at < text.length() && isGap(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == ',' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    boolean startsNumber() {
        char c = hasMore() ? peek() : '\0';
        return isDigit(c) || c == '-' || c == '+' || c == '.';
    }

    /** The next character that is no gap. */
    char letter() throws NotPlainException {
        if (!hasMore()) {
            throw new NotPlainException("the end of " + text);
        }
        return text.charAt(at++);
    }

    /** A flag of an arc, which needs no gap behind it. */
    boolean flag() throws NotPlainException {
        char c = letter();
        if (c != '0' && c != '1') {
            throw new NotPlainException("a flag " + c);
        }
        return c == '1';
    }

    double next() throws NotPlainException {
        boolean negative = startsNumber() && peek() == '-';
        if (peek() == '-' || peek() == '+') {
            at++;
        }
        long digits = 0;
        int kept = 0;
        int fraction = 0;
        int seen = 0;
        for (boolean point = false; isDigit(peek()) || (peek() == '.' && !point); at++) {
            if (peek() == '.') {
                point = true;
                continue;
            }
            seen++;
            if (kept < DIGITS) {
                digits = digits * 10 + (peek() - '0');
                kept += digits > 0 ? 1 : 0;
                fraction += point ? 1 : 0;
            } else if (!point) {
                throw new NotPlainException("a number of many digits");
            }
        }
        if (seen == 0 || fraction > DIGITS || peek() == 'e' || peek() == 'E') {
            throw new NotPlainException("no plain number in " + text);
        }
        double value = digits / TENS[fraction];
        return negative ? -value : value;
    }
}
