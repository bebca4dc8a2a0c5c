package org.cuecard.render;

import java.util.List;
import org.cuecard.image.Rendition;
import org.cuecard.theme.Markup;

/** A coach's logo, safe to show on a page and to print. Its size on paper is the page's to decide. */
public sealed interface Logo {
    /** How many times as wide as high it is. */
    double ratio();

    /**
     * A drawing for the page itself.
     *
     * @param pieces an {@code svg} element with a name for those who do not see it and without a size; a prefix of its
     *     ids goes between the pieces
     */
    record Drawing(List<String> pieces, double ratio) implements Logo {
        public Drawing {
            pieces = List.copyOf(pieces);
        }

        /**
         * The element.
         *
         * @param prefix begins every id in it; another one each time that it stands on one page
         */
        public Markup markup(String prefix) {
            return new Markup(String.join(prefix, pieces));
        }
    }

    /**
     * A file for the page to show.
     *
     * @param picture without anything that is not the picture
     * @param text what somebody is told who does not see it
     */
    record Picture(Rendition picture, String text) implements Logo {
        @Override
        public double ratio() {
            return (double) picture.width() / picture.height();
        }
    }
}
