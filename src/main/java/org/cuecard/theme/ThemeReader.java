package org.cuecard.theme;

import java.util.List;
import org.cuecard.diagnostic.Checked;
import org.cuecard.source.SourceTree;

/** Makes a theme out of the files of its folder and of its parents' folders. */
public final class ThemeReader {
    private ThemeReader() {}

    /**
     * Reads and checks a theme.
     *
     * @param places where themes may lie, the nearest first: the guide's own files (those below {@code themes/} are
     *     looked at, and {@code site/assets/} for what a parameter of type file names), then {@link BundledThemes}. A
     *     theme that extends its own name extends the one of a later place
     * @return the theme, with warnings; or every error that was found in it
     */
    @SuppressWarnings("DoNotCallSuggester")
    public static Checked<Theme> read(List<SourceTree> places, ThemeContract contract, ThemeRequest request) {
        throw new UnsupportedOperationException(places + " " + contract + " " + request);
    }
}
