package org.cuecard.parse.logo;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Goes through a value of SVG from its start, number by number. */
final class SvgScanner {
    /** The largest number, whatever its unit; a logo is some hundred units wide. */
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000);

    /** What is nearer to nothing than this is nothing. */
    private static final BigDecimal SMALLEST = new BigDecimal("0.000001");

    private static final int LONGEST = 40;
    private static final MathContext DIGITS = new MathContext(9);
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?:[0-9]++(?:\\.[0-9]*+)?|\\.[0-9]++)(?:[eE][+-]?[0-9]++)?");

    private final String text;
    private final Matcher numbers;
    private int at;

    SvgScanner(String text) {
        this.text = text;
        this.numbers = NUMBER.matcher(text);
    }

    boolean atEnd() {
        return at == text.length();
    }

    /** The character that comes next; a NUL at the end. */
    char peek() {
        return atEnd() ? '\0' : text.charAt(at);
    }

    char next() {
        return text.charAt(at++);
    }

    /** Passes white space. */
    void space() {
        while (!atEnd() && " \t\n\f".indexOf(peek()) >= 0) {
            at++;
        }
    }

    /** Passes white space with at most one comma in it. */
    void separator() {
        space();
        if (peek() == ',') {
            at++;
            space();
        }
    }

    /** A flag of an arc: one digit, which may touch the next number. */
    Optional<String> flag() {
        return peek() == '0' || peek() == '1' ? Optional.of(String.valueOf(next())) : Optional.empty();
    }

    /** A number, short; empty when none stands here, or one that is too large. */
    Optional<String> number() {
        numbers.region(at, text.length());
        if (!numbers.lookingAt() || numbers.end() - at > LONGEST) {
            return Optional.empty();
        }
        String found = numbers.group();
        int exponent = Math.max(found.indexOf('e'), found.indexOf('E'));
        if (exponent >= 0 && found.length() - exponent > 4) {
            return Optional.empty();
        }
        at = numbers.end();
        BigDecimal value = new BigDecimal(found);
        return value.abs().compareTo(LARGEST) > 0 ? Optional.empty() : Optional.of(shown(value));
    }

    /** Whatever is left. */
    String rest() {
        return text.substring(at);
    }

    /** A number as it is written out. */
    static String shown(BigDecimal value) {
        return value.abs().compareTo(SMALLEST) < 0
                ? "0"
                : value.round(DIGITS).stripTrailingZeros().toPlainString();
    }
}
