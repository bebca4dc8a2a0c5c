package org.cuecard.render.view;

import java.util.List;
import org.cuecard.schema.Doc;

/** An exercise in a booklet. */
@Doc("An exercise in a booklet.")
public record ExerciseChapter(
        @Doc("The id to link to, unique in the booklet.") String chapterId,

        @Doc("The exercise. The headings of its text begin at level 4.")
        ExerciseView exercise,

        @Doc("The programmes that hold it, with their places in the booklet.")
        List<LinkView> chapterProgrammes) {
    public ExerciseChapter {
        chapterProgrammes = List.copyOf(chapterProgrammes);
    }
}
