package org.cuecard.render.view;

import java.util.List;
import java.util.Optional;
import org.cuecard.schema.Doc;
import org.cuecard.theme.Markup;

/** A list of exercises or programmes: all of them, or those of one muscle, kind of equipment, level or pattern. */
@Doc("A list of exercises or programmes: all of them, or those of one muscle, kind of equipment, level or pattern.")
public record IndexPage(
        @Doc("The guide.") SiteView site,
        @Doc("The head.") HeadView head,
        @Doc("The title.") String heading,
        @Doc("A line below the title.") Optional<String> lead,
        @Doc("The list that this one belongs to.") Optional<LinkView> parent,

        @Doc("On a muscle's page: where it is, on a body from the front and from behind.")
        Optional<Markup> muscleMap,

        @Doc("The links to related lists, by kind; on the exercise index.")
        List<GroupView> groups,

        @Doc("The search and the filters; on the exercise index.")
        Optional<FinderView> finder,

        @Doc("The entries of this page.") List<CardView> cards,
        @Doc("The way to the rest of a long list.") Optional<PagerView> pager) {
    public IndexPage {
        groups = List.copyOf(groups);
        cards = List.copyOf(cards);
    }
}
