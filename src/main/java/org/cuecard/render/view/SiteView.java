package org.cuecard.render.view;

import java.util.List;
import java.util.Optional;
import org.cuecard.schema.Doc;

/** What is the same on every page of the guide. */
@Doc("What is the same on every page of the guide.")
public record SiteView(
        @Doc("The title of the guide.") String guideTitle,
        @Doc("What the guide is.") String guideSummary,
        @Doc("The language of the page, as a BCP 47 tag.") String language,
        @Doc("ltr or rtl.") String direction,
        @Doc("The address of the home page.") String homeUrl,
        @Doc("Who publishes the guide.") String publisherName,
        @Doc("The web address of the publisher.") Optional<String> publisherUrl,
        @Doc("The links at the top.") List<LinkView> menu,
        @Doc("The links at the foot.") List<LinkView> footerLinks,

        @Doc("The address of the page on which a coach makes a handout, where there are exercises.")
        Optional<String> handoutUrl,

        @Doc("The safety text, a sentence an entry.") List<String> safety,
        @Doc("The credit line.") String creditLine,

        @Doc("The address of the safety page, where there is one.")
        Optional<String> safetyUrl) {
    public SiteView {
        menu = List.copyOf(menu);
        footerLinks = List.copyOf(footerLinks);
        safety = List.copyOf(safety);
    }
}
