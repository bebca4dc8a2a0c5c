package org.cuecard.render;

import java.util.Locale;
import java.util.Map;

/**
 * What languages call themselves, as their speakers write it in running text (Unicode CLDR 46). They are here and not
 * taken from the JDK: its locale data differ from one version to the next, and the same guide must give the same bytes
 * on each.
 */
final class LanguageNames {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("ar", "العربية"),
            Map.entry("bg", "български"),
            Map.entry("bs", "bosanski"),
            Map.entry("ca", "català"),
            Map.entry("cs", "čeština"),
            Map.entry("cy", "Cymraeg"),
            Map.entry("da", "dansk"),
            Map.entry("de", "Deutsch"),
            Map.entry("el", "Ελληνικά"),
            Map.entry("en", "English"),
            Map.entry("es", "español"),
            Map.entry("et", "eesti"),
            Map.entry("eu", "euskara"),
            Map.entry("fa", "فارسی"),
            Map.entry("fi", "suomi"),
            Map.entry("fr", "français"),
            Map.entry("ga", "Gaeilge"),
            Map.entry("gl", "galego"),
            Map.entry("he", "עברית"),
            Map.entry("hi", "हिन्दी"),
            Map.entry("hr", "hrvatski"),
            Map.entry("hu", "magyar"),
            Map.entry("id", "Indonesia"),
            Map.entry("is", "íslenska"),
            Map.entry("it", "italiano"),
            Map.entry("ja", "日本語"),
            Map.entry("ko", "한국어"),
            Map.entry("lt", "lietuvių"),
            Map.entry("lv", "latviešu"),
            Map.entry("mt", "Malti"),
            Map.entry("nb", "norsk bokmål"),
            Map.entry("nl", "Nederlands"),
            Map.entry("nn", "norsk nynorsk"),
            Map.entry("no", "norsk"),
            Map.entry("pl", "polski"),
            Map.entry("pt", "português"),
            Map.entry("rm", "rumantsch"),
            Map.entry("ro", "română"),
            Map.entry("ru", "русский"),
            Map.entry("sk", "slovenčina"),
            Map.entry("sl", "slovenščina"),
            Map.entry("sq", "shqip"),
            Map.entry("sr", "српски"),
            Map.entry("sv", "svenska"),
            Map.entry("tr", "Türkçe"),
            Map.entry("uk", "українська"),
            Map.entry("ur", "اردو"),
            Map.entry("vi", "Tiếng Việt"),
            Map.entry("yi", "ייִדיש"),
            Map.entry("zh", "中文"));

    private LanguageNames() {}

    /** The name, with what else the tag says behind it; the tag itself for a language that is not listed. */
    static String of(String tag) {
        int hyphen = tag.indexOf('-');
        String name = NAMES.get((hyphen < 0 ? tag : tag.substring(0, hyphen)).toLowerCase(Locale.ROOT));
        if (name == null) {
            return tag;
        }
        return hyphen < 0 ? name : name + " (" + tag.substring(hyphen + 1) + ")";
    }
}
