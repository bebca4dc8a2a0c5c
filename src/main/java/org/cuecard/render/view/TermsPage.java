package org.cuecard.render.view;

import java.util.List;
import java.util.Optional;
import org.cuecard.schema.Doc;

/** The list of all muscles, kinds of equipment, levels or patterns in use. */
@Doc("The list of all muscles, kinds of equipment, levels or patterns in use.")
public record TermsPage(
        @Doc("The guide.") SiteView site,
        @Doc("The head.") HeadView head,
        @Doc("The title.") String heading,
        @Doc("The terms.") List<CountedLink> terms,
        @Doc("The way to the rest of a long list.") Optional<PagerView> pager) {
    public TermsPage {
        terms = List.copyOf(terms);
    }
}
