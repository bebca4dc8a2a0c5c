package org.cuecard.plan;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The order of names: without regard to case and accents. A collator would be better in some languages, but its rules
 * differ from one Java to the next, and the same guide must give the same site.
 */
public final class NameOrder {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private NameOrder() {}

    /** Whether a name is of ASCII alone, which no form of Unicode changes. */
    static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** What stands for a name when names are compared. */
    public static String fold(String name) {
        if (isPlain(name)) {
            return name.toLowerCase(Locale.ROOT);
        }
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
        return MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
