package org.cuecard.render.view;

import org.cuecard.schema.Doc;

/** A programme in a booklet. */
@Doc("A programme in a booklet.")
public record ProgrammeChapter(
        @Doc("The id to link to, unique in the booklet.") String chapterId,

        @Doc("The programme. The headings of its text begin at level 4.")
        ProgrammeView programme) {}
