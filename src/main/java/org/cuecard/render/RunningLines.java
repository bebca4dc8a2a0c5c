package org.cuecard.render;

import java.util.Optional;
import org.cuecard.model.TypeSize;
import org.cuecard.render.view.ReviewView;
import org.cuecard.render.view.RunningView;
import org.cuecard.theme.Markup;

/** The lines in the margins of a sheet. */
final class RunningLines {
    private RunningLines() {}

    /**
     * The lines of a sheet.
     *
     * @param beside what stands opposite the name: the guide's title, or the day of a handout
     */
    static RunningView of(
            String name, String beside, Optional<String> address, Optional<ReviewView> review, TypeSize type) {
        String foot = name + "." + review.map(RunningLines::known).orElse("");
        return new RunningView(quoted(name), quoted(beside), quoted(address.orElse("")), quoted(foot), font(type));
    }

    /** Never below 12 points; in large print 16, for these lines are not what one reads while moving. */
    private static Markup font(TypeSize type) {
        return new Markup(
                switch (type) {
                    case NORMAL -> "font-size: 12pt; line-height: 14pt";
                    case MEDIUM -> "font-size: 14pt; line-height: 16pt";
                    case LARGE -> "font-size: 16pt; line-height: 19pt";
                });
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
