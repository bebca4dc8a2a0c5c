package org.cuecard.render.view;

import java.util.List;
import java.util.Optional;
import org.cuecard.schema.Doc;
import org.cuecard.theme.Markup;

/** What stands in the head of a page, for browsers and for other machines. */
@Doc("What stands in the head of a page, for browsers and for other machines.")
public record HeadView(
        @Doc("The title for the browser: the page and the guide.")
        String fullTitle,

        @Doc("What the page tells, in one line.") String description,

        @Doc("The absolute address of the page, where the guide has a base URL.")
        Optional<String> canonicalUrl,

        @Doc("The page in each language of the guide and for all others; none without a base URL.")
        List<AlternateView> alternates,

        @Doc("website or article.") String openGraphType,

        @Doc("The picture for links to the page, where the guide has a base URL and the page a figure.")
        Optional<CardPictureView> cardPicture,

        @Doc("The address of the feed of changes.") Optional<String> feedUrl,

        @Doc("The address of the whole guide as open data, on the home page and on the list of exercises.")
        Optional<String> dataUrl,

        @Doc("The day of the last change, as YYYY-MM-DD.") Optional<String> modified,
        @Doc("Whether search engines should list the page.") boolean indexed,

        @Doc("The page as schema.org data: a JSON text that is safe inside a script element.")
        Optional<Markup> jsonLd) {
    public HeadView {
        alternates = List.copyOf(alternates);
    }
}
