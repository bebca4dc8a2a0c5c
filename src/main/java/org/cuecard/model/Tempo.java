package org.cuecard.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cuecard.schema.Scalar;

/** The speed of one repetition, in whole seconds: lowering, pause at the bottom, rising, pause at the top. */
@Scalar(pattern = "^[0-9]{1,2}-[0-9]{1,2}-[0-9]{1,2}-[0-9]{1,2}$", form = "four counts of seconds such as 3-1-1-0")
public record Tempo(int down, int bottom, int up, int top) {
    private static final Pattern FORM = Pattern.compile("([0-9]{1,2})-([0-9]{1,2})-([0-9]{1,2})-([0-9]{1,2})");

    public Tempo {
        if (down + bottom + up + top == 0) {
            throw new IllegalArgumentException("a tempo of 0-0-0-0 leaves no time to move");
        }
    }

    public static Tempo parse(String text) {
        Matcher m = FORM.matcher(text.strip());
        if (!m.matches()) {
            throw new IllegalArgumentException("\"" + text
                    + "\" is not a tempo; it takes four counts of seconds: down, pause, up, pause, such as 3-1-1-0");
        }
        return new Tempo(
                Integer.parseInt(m.group(1)),
                Integer.parseInt(m.group(2)),
                Integer.parseInt(m.group(3)),
                Integer.parseInt(m.group(4)));
    }

    /** Seconds that one repetition takes. */
    public int seconds() {
        return down + bottom + up + top;
    }

    @Override
    public String toString() {
        return down + "-" + bottom + "-" + up + "-" + top;
    }
}
