package org.cuecard.render.view;

import java.util.Optional;
import org.cuecard.schema.Doc;
import org.cuecard.theme.Markup;

/** A page of text in a booklet. */
@Doc("A page of text in a booklet.")
public record TextChapter(
        @Doc("The id to link to, unique in the booklet.") String chapterId,
        @Doc("Its title.") String chapterTitle,
        @Doc("Its summary.") String chapterLead,
        @Doc("The text. Its headings begin at level 3.") Markup chapterText,
        @Doc("When it was looked over.") Optional<ReviewView> chapterReview) {}
