package org.cuecard.render;

import java.util.Optional;
import org.cuecard.render.view.ReviewView;
import org.cuecard.render.view.RunningView;
import org.cuecard.theme.Markup;

/** The lines in the margins of a sheet. */
final class RunningLines {
    private RunningLines() {}

    static RunningView of(String name, String guide, Optional<String> address, Optional<ReviewView> review) {
        String foot = name + "." + review.map(RunningLines::known).orElse("");
        return new RunningView(quoted(name), quoted(guide), quoted(address.orElse("")), quoted(foot));
    }

    private static String known(ReviewView review) {
        return " " + review.sheetText();
    }

    /**
     * A string of CSS for a style element. All but letters, digits and plain signs is written as a number, so that
     * nothing can end the string or the element.
     */
    static Markup quoted(String text) {
        StringBuilder css = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == ' ' || c == '.' || c == ',' || c == '-' || c == ':') {
                css.appendCodePoint(c);
            } else {
                css.append('\\').append(Integer.toHexString(c)).append(' ');
            }
        });
        return new Markup(css.append('"').toString());
    }
}
