package org.cuecard.model;

import java.util.Locale;
import java.util.Set;

/** Which way a language is written. */
public final class WritingDirection {
    /** Languages that are mostly written from right to left (CLDR, characterOrder), where no script is named. */
    private static final Set<String> RTL_LANGUAGES = Set.of(
            "ar", "arc", "ckb", "dv", "fa", "he", "ks", "lrc", "mzn", "pnb", "ps", "sd", "syr", "ug", "ur", "yi");

    private static final Set<String> RTL_SCRIPTS =
            Set.of("Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

    private WritingDirection() {}

    /**
     * Whether it is written from right to left.
     *
     * @param language a BCP 47 tag
     */
    public static boolean isRightToLeft(String language) {
        Locale locale = Locale.forLanguageTag(language);
        return locale.getScript().isEmpty()
                ? RTL_LANGUAGES.contains(language.split("-", -1)[0].toLowerCase(Locale.ROOT))
                : RTL_SCRIPTS.contains(locale.getScript());
    }

    /** The value of the attribute {@code dir}: {@code rtl} or {@code ltr}. */
    public static String of(String language) {
        return isRightToLeft(language) ? "rtl" : "ltr";
    }
}
