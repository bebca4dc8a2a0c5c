package org.cuecard.render.view;

import java.util.List;
import java.util.Optional;
import org.cuecard.schema.Doc;
import org.cuecard.theme.Markup;

/** A page of text, such as the safety page. */
@Doc("A page of text, such as the safety page.")
public record TextPage(
        @Doc("The guide.") SiteView site,
        @Doc("The head.") HeadView head,
        @Doc("The title.") String heading,
        @Doc("What the page tells, in one line.") String lead,

        @Doc("The sections of the page; empty for a short one.")
        List<ContentsEntry> contents,

        @Doc("The text.") Markup text,
        @Doc("When it was looked over.") Optional<ReviewView> review) {
    public TextPage {
        contents = List.copyOf(contents);
    }
}
