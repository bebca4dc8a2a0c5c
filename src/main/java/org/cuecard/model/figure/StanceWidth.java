package org.cuecard.model.figure;

import java.util.regex.Pattern;
import org.cuecard.schema.Scalar;

/** The distance between the middles of the feet, in centimetres on a body of 170 cm. */
@Scalar(
        pattern = "^(narrow|hip|shoulder|wide|[0-9]{1,3})$",
        number = true,
        form = "narrow, hip, shoulder, wide, or a whole number of centimetres")
public record StanceWidth(int centimetres) {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

    /** Reads a word, or a number of centimetres. */
    public static StanceWidth parse(String text) {
        return new StanceWidth(
                switch (text) {
                    case "narrow" -> 10;
                    case "hip" -> 20;
                    case "shoulder" -> 36;
                    case "wide" -> 48;
                    default -> number(text);
                });
    }

    private static int number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is neither narrow, hip, shoulder or wide, nor a whole number of centimetres");
        }
        return Integer.parseInt(text);
    }

    /** As an author would write it. */
    @Override
    public String toString() {
        return Integer.toString(centimetres);
    }
}
