package org.cuecard.theme;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which form of a text goes with a whole number: the cardinal plural rules of Unicode CLDR 46 for whole numbers, for
 * the languages of Europe and the larger ones beyond. A language that is not listed has {@code one} for 1 and
 * {@code other}.
 */
final class PluralRules {
    static final String OTHER = "other";

    /** All categories that CLDR knows. */
    static final List<String> CATEGORIES = List.of("zero", "one", "two", "few", "many", OTHER);

    private static final Set<String> WITHOUT_FORMS =
            Set.of("ja", "zh", "ko", "vi", "th", "id", "ms", "my", "lo", "km", "yue");
    private static final Set<String> ONE_FROM_ZERO = Set.of("fr", "pt", "hi", "bn", "fa", "gu", "kn", "am", "zu");
    private static final Set<String> EAST_SLAVIC = Set.of("ru", "uk", "be");
    private static final Set<String> SOUTH_SLAVIC = Set.of("sr", "hr", "bs");
    private static final Set<String> CZECH = Set.of("cs", "sk");

    private PluralRules() {}

    /** @param language a BCP 47 tag; only its first part counts */
    static String category(String language, long count) {
        long n = Math.abs(count);
        String base = base(language);
        if (WITHOUT_FORMS.contains(base)) {
            return OTHER;
        }
        if (ONE_FROM_ZERO.contains(base)) {
            return n <= 1 ? "one" : OTHER;
        }
        if (EAST_SLAVIC.contains(base)) {
            return slavic(n, n % 10 == 1 && n % 100 != 11, "many");
        }
        if (SOUTH_SLAVIC.contains(base)) {
            return slavic(n, n % 10 == 1 && n % 100 != 11, OTHER);
        }
        if (CZECH.contains(base)) {
            return n == 1 ? "one" : n >= 2 && n <= 4 ? "few" : OTHER;
        }
        return switch (base) {
            case "pl" -> slavic(n, n == 1, "many");
            case "sl" -> slovene(n % 100);
            case "lt" -> lithuanian(n);
            case "lv" -> n % 10 == 0 || (n % 100 >= 11 && n % 100 <= 19) ? "zero" : n % 10 == 1 ? "one" : OTHER;
            case "ro" -> n == 1 ? "one" : n == 0 || (n % 100 >= 1 && n % 100 <= 19) ? "few" : OTHER;
            case "ar" -> arabic(n);
            case "he" -> n == 1 ? "one" : n == 2 ? "two" : OTHER;
            case "ga" -> irish(n);
            case "cy" -> welsh(n);
            default -> n == 1 ? "one" : OTHER;
        };
    }

    static String base(String language) {
        int hyphen = language.indexOf('-');
        return (hyphen < 0 ? language : language.substring(0, hyphen)).toLowerCase(Locale.ROOT);
    }

    private static String slavic(long n, boolean one, String rest) {
        if (one) {
            return "one";
        }
        long ten = n % 10;
        long hundred = n % 100;
        return ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14) ? "few" : rest;
    }

    private static String slovene(long hundred) {
        if (hundred == 1) {
            return "one";
        }
        return hundred == 2 ? "two" : hundred == 3 || hundred == 4 ? "few" : OTHER;
    }

    private static String lithuanian(long n) {
        boolean teen = n % 100 >= 11 && n % 100 <= 19;
        if (teen || n % 10 == 0) {
            return OTHER;
        }
        return n % 10 == 1 ? "one" : "few";
    }

    private static String arabic(long n) {
        if (n <= 2) {
            return n == 0 ? "zero" : n == 1 ? "one" : "two";
        }
        long hundred = n % 100;
        return hundred >= 3 && hundred <= 10 ? "few" : hundred >= 11 ? "many" : OTHER;
    }

    private static String irish(long n) {
        if (n == 1 || n == 2) {
            return n == 1 ? "one" : "two";
        }
        return n >= 3 && n <= 6 ? "few" : n >= 7 && n <= 10 ? "many" : OTHER;
    }

    private static String welsh(long n) {
        if (n <= 3) {
            return n == 0 ? "zero" : n == 1 ? "one" : n == 2 ? "two" : "few";
        }
        return n == 6 ? "many" : OTHER;
    }
}
