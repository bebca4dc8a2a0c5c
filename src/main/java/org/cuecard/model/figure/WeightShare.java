package org.cuecard.model.figure;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.cuecard.schema.Scalar;

/**
 * How the legs share the body's weight.
 *
 * @param right the right leg's share, from 0 to 1
 */
@Scalar(
        pattern = "^(both|left|right|0|1|0?\\.[0-9]{1,2}|1\\.00?)$",
        decimal = true,
        form = "both, left, right, or the right leg's share from 0 to 1 such as 0.4")
public record WeightShare(double right) {
    /** As much on each leg. */
    public static final WeightShare BOTH = new WeightShare(.5);

    private static final Pattern SHARE = Pattern.compile("0|1|0?\\.[0-9]{1,2}|1\\.00?");

    /** Reads {@code both}, {@code left}, {@code right} or {@code 0.4}. */
    public static WeightShare parse(String text) {
        return switch (text) {
            case "both" -> BOTH;
            case "left" -> new WeightShare(0);
            case "right" -> new WeightShare(1);
            default -> new WeightShare(share(text));
        };
    }

    private static double share(String text) {
        if (!SHARE.matcher(text).matches()) {
            throw new IllegalArgumentException("\"" + text
                    + "\" is neither both, left or right, nor the right leg's share from 0 to 1 such as 0.4");
        }
        return Double.parseDouble(text);
    }

    /** As an author would write it. */
    @Override
    public String toString() {
        return BigDecimal.valueOf(right).stripTrailingZeros().toPlainString();
    }
}
