package org.cuecard.render;

import java.util.Optional;
import org.cuecard.plan.UrlPath;

/** Where a page shows itself what has a page of its own elsewhere, as a booklet shows a whole guide. */
interface Places {
    /** A page that shows nothing but what it is about. */
    Places ELSEWHERE = new Places() {
        @Override
        public Optional<String> of(UrlPath page, String anchor) {
            return Optional.empty();
        }

        @Override
        public String body(String html) {
            return html;
        }
    };

    /**
     * The address to write for another page.
     *
     * @param anchor a place on that page; the empty text for its top
     * @return empty for a page that is linked as usual
     */
    Optional<String> of(UrlPath page, String anchor);

    /** A body, whose addresses are filled in, as it is to stand on this page. */
    String body(String html);
}
