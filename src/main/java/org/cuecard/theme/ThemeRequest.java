package org.cuecard.theme;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cuecard.source.Located;

/**
 * What a guide asks of a theme.
 *
 * @param theme the theme's name, which is its folder's
 * @param language a BCP 47 tag; texts are taken from {@code strings/} of this tag, then of its first part
 * @param parameters what the guide sets, by parameter
 * @param accent a colour in place of those that the theme names as its accent
 * @param rightToLeft whether the language is written from right to left: stylesheets that ask for it are turned round
 * @param engineVersion the version of this program, such as {@code 0.1.0}; what follows a hyphen does not count
 */
public record ThemeRequest(
        Located<String> theme,
        Located<String> language,
        SortedMap<String, Located<String>> parameters,
        Optional<Located<String>> accent,
        boolean rightToLeft,
        String engineVersion) {
    public ThemeRequest {
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    }

    public static ThemeRequest of(
            Located<String> theme,
            Located<String> language,
            Map<String, Located<String>> parameters,
            String engineVersion) {
        return new ThemeRequest(theme, language, new TreeMap<>(parameters), Optional.empty(), false, engineVersion);
    }

    /** The same with an accent. */
    public ThemeRequest withAccent(Optional<Located<String>> colour) {
        return new ThemeRequest(theme, language, parameters, colour, rightToLeft, engineVersion);
    }

    /** The same for a language that is written from right to left, or not. */
    public ThemeRequest withRightToLeft(boolean isRightToLeft) {
        return new ThemeRequest(theme, language, parameters, accent, isRightToLeft, engineVersion);
    }
}
