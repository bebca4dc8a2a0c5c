package org.cuecard.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cuecard.schema.Scalar;

/** A whole number or a range of them, such as 8–12 repetitions; both ends belong to it. The unit is its field's. */
@Scalar(
        pattern = "^[0-9]{1,6}( ?[-\u2013] ?[0-9]{1,6})?$",
        number = true,
        form = "a whole number, or a range such as 8-12")
public record IntRange(int low, int high) {
    private static final Pattern FORM = Pattern.compile("([0-9]{1,6})(?: ?[-\u2013] ?([0-9]{1,6}))?");

    public IntRange {
        if (low > high) {
            throw new IllegalArgumentException("a range runs from the smaller number to the larger, and " + low + "–"
                    + high + " runs down; write " + high + "-" + low);
        }
    }

    public static IntRange of(int both) {
        return new IntRange(both, both);
    }

    /** Reads {@code 12}, {@code 8-12} or {@code 8–12}. */
    public static IntRange parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is neither a whole number nor a range such as 8-12");
        }
        int low = Integer.parseInt(matcher.group(1));
        return new IntRange(low, matcher.group(2) == null ? low : Integer.parseInt(matcher.group(2)));
    }

    public boolean isSingle() {
        return low == high;
    }

    /** As an author would write it. */
    @Override
    public String toString() {
        return isSingle() ? Integer.toString(low) : low + "-" + high;
    }
}
