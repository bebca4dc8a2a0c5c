package org.cuecard.model.figure;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.cuecard.schema.Scalar;

/** A factor near 1. */
@Scalar(
        pattern = "^(0\\.[7-9][0-9]?|1(\\.[0-3][0-9]?)?)$",
        decimal = true,
        form = "a factor from 0.7 to 1.39 such as 1.05")
public record Factor(double value) {
    private static final Pattern FORM = Pattern.compile("0\\.[7-9][0-9]?|1(\\.[0-3][0-9]?)?");

    /** Reads {@code 1.05}. */
    public static Factor parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is not a factor from 0.7 to 1.39 such as 1.05");
        }
        return new Factor(Double.parseDouble(text));
    }

    /** As an author would write it. */
    @Override
    public String toString() {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
