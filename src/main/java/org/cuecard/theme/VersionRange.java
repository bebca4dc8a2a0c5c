package org.cuecard.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cuecard.schema.Scalar;

/**
 * Versions of Cuecard, as bounds that must all hold: {@code >=0.1 <2}.
 *
 * @param written as its author wrote it
 * @param bounds one or more
 */
@Scalar(
        pattern = "^(>=|>|<=|<|=)[0-9]+(\\.[0-9]+)*( (>=|>|<=|<|=)[0-9]+(\\.[0-9]+)*)*$",
        form = "bounds such as >=0.1 <2")
public record VersionRange(String written, List<Bound> bounds) {
    private static final Pattern BOUND = Pattern.compile("(>=|>|<=|<|=)([0-9]{1,6}(?:\\.[0-9]{1,6})*+)");

    /** One bound: how a version must compare with another. */
    public record Bound(String sign, String version) {
        boolean holds(String other) {
            int order = compare(other, version);
            return switch (sign) {
                case ">=" -> order >= 0;
                case ">" -> order > 0;
                case "<=" -> order <= 0;
                case "<" -> order < 0;
                default -> order == 0;
            };
        }
    }

    public VersionRange {
        bounds = List.copyOf(bounds);
    }

    /**
     * Reads bounds.
     *
     * @throws IllegalArgumentException when it is not written so
     */
    public static VersionRange parse(String written) {
        List<Bound> bounds = new ArrayList<>();
        for (String word : written.strip().split(" +", -1)) {
            Matcher matcher = BOUND.matcher(word);
            if (!matcher.matches()) {
                throw new IllegalArgumentException("\"" + word + "\" is not a bound such as >=0.1");
            }
            bounds.add(new Bound(matcher.group(1), matcher.group(2)));
        }
        return new VersionRange(written.strip(), bounds);
    }

    /** @param version numbers with dots; what follows a hyphen or a plus sign does not count */
    boolean holds(String version) {
        String numbers = version.split("[-+]", 2)[0];
        return bounds.stream().allMatch(bound -> bound.holds(numbers));
    }

    private static int compare(String one, String two) {
        String[] a = one.split("\\.", -1);
        String[] b = two.split("\\.", -1);
        for (int i = 0; i < Math.max(a.length, b.length); i++) {
            int order = Integer.compare(i < a.length ? number(a[i]) : 0, i < b.length ? number(b[i]) : 0);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int number(String digits) {
        return digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : 0;
    }

    @Override
    public String toString() {
        return written;
    }
}
