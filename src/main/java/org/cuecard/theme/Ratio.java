package org.cuecard.theme;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.cuecard.schema.Scalar;

/** A contrast ratio between 1 and 21, with up to two decimals. */
@Scalar(pattern = "^[0-9]{1,2}(\\.[0-9]{1,2})?$", decimal = true, form = "a ratio from 1 to 21, such as 4.5")
public record Ratio(BigDecimal value) {
    private static final Pattern WRITTEN = Pattern.compile("[0-9]{1,2}(\\.[0-9]{1,2})?");

    /**
     * Reads a ratio.
     *
     * @throws IllegalArgumentException when it is not written so, or outside 1 to 21
     */
    public static Ratio parse(String written) {
        if (WRITTEN.matcher(written).matches()) {
            BigDecimal value = new BigDecimal(written);
            if (value.compareTo(BigDecimal.ONE) >= 0 && value.compareTo(BigDecimal.valueOf(21)) <= 0) {
                return new Ratio(value);
            }
        }
        throw new IllegalArgumentException("\"" + written + "\" is not a contrast ratio from 1 to 21");
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
