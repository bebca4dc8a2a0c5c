package org.cuecard.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cuecard.schema.Doc;
import org.cuecard.schema.Range;
import org.cuecard.schema.Translate;
import org.cuecard.source.Located;

/** What stands between the two lines of three hyphens at the top of a page's Markdown file. */
@Doc("The head of a page: what stands between two lines of three hyphens at the top of its Markdown file.")
public record PageSpec(
        @Doc(value = "The page's title.", example = "Choosing a band") @Translate
        String title,

        @Doc(value = "What the page tells, in one plain line.") @Translate
        Located<String> summary,

        @Doc(value = "Where a link to it stands; nowhere but in other pages' text when left out.", example = "header")
        Optional<MenuPlace> menu,

        @Doc(value = "Its place among the pages of the same menu, smaller first; 100 when left out.", example = "10")
        @Range(min = 0, max = 1000)
        Optional<Integer> order,

        @Doc(value = "A short title for menus.", example = "Safety") @Translate
        Optional<String> menuTitle,

        @Doc("When it was looked over.") Optional<Review> reviewed,
        @Doc("What changed, newest first.") List<Change> changes,

        @Doc(
                value = "The day from which it is published, as YYYY-MM-DD; a build before that day checks it and"
                        + " leaves it out.",
                example = "2027-01-15")
        Optional<LocalDate> publishOn,

        @Doc(value = "Whether it is unfinished.", example = "true")
        Optional<Boolean> draft) {
    public PageSpec {
        changes = List.copyOf(changes);
    }
}
