package org.cuecard.build;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.cuecard.model.Paper;
import org.cuecard.theme.BundledThemes;

/**
 * What a new guide begins with.
 *
 * @param title the guide's title
 * @param language a BCP 47 tag whose first part is one of {@link #LANGUAGES}
 * @param paper one of {@link #papers()}
 * @param theme one of {@link #themes()}
 */
public record GuideStart(String title, String language, String paper, String theme) {
    /** The languages that there is a first exercise in, and that every theme here has texts in. */
    public static final List<String> LANGUAGES = List.of("de", "en");

    /** In English, on A4, with the theme cuecard. */
    public static final GuideStart DEFAULT = new GuideStart(title("en"), "en", "a4", "cuecard");

    /** A title to write over. */
    public static String title(String language) {
        return words(language).equals("de") ? "Meine Übungen" : "My guide";
    }

    /** The papers that a guide can offer first. */
    public static List<String> papers() {
        return Arrays.stream(Paper.values())
                .map(paper -> paper.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /**
     * The themes that come with Cuecard.
     *
     * @throws IOException when the program's own jar cannot be read
     */
    public static List<String> themes() throws IOException {
        return List.copyOf(NewContent.themes(BundledThemes.read()));
    }

    GuideStart withTitle(String other) {
        return new GuideStart(other, language, paper, theme);
    }

    /** The language of the texts that it begins with. */
    String words() {
        return words(language);
    }

    private static String words(String tag) {
        return tag.split("-", -1)[0];
    }
}
