package org.cuecard.render.view;

import java.util.List;
import java.util.Optional;
import org.cuecard.schema.Doc;

/** The whole guide as a booklet to print. */
@Doc("The whole guide as a booklet to print.")
public record PrintBookletPage(
        @Doc("The guide.") SiteView site,
        @Doc("The head.") HeadView head,
        @Doc("The paper.") PaperView paper,
        @Doc("The margins.") RunningView running,

        @Doc("Where the guide stands on the web; absent when it has no base URL.")
        Optional<OnlineView> online,

        @Doc("The last day on which anything of the guide changed, in words.")
        Optional<String> editionDate,

        @Doc("A figure for the cover: that of the first exercise that has one.")
        Optional<SheetFigureView> coverFigure,

        @Doc("When to stop, for every exercise.") List<String> guideStopSigns,
        @Doc("What to see to before starting.") List<String> beforeYouStart,

        @Doc("The pages of text in the menu at the top, which come first.")
        List<TextChapter> frontTexts,

        @Doc("The exercises, by name.") List<ExerciseChapter> exerciseChapters,
        @Doc("The programmes, by name.") List<ProgrammeChapter> programmeChapters,
        @Doc("The other pages of text, which come last.") List<TextChapter> backTexts,
        @Doc("The index.") List<IndexGroup> bookIndex,

        @Doc("What exercises and programmes rest on, each source once.")
        List<CreditView> bookSources,

        @Doc("Who made the photographs, and their licences, each once.")
        List<String> bookPictureCredits) {
    public PrintBookletPage {
        guideStopSigns = List.copyOf(guideStopSigns);
        beforeYouStart = List.copyOf(beforeYouStart);
        frontTexts = List.copyOf(frontTexts);
        exerciseChapters = List.copyOf(exerciseChapters);
        programmeChapters = List.copyOf(programmeChapters);
        backTexts = List.copyOf(backTexts);
        bookIndex = List.copyOf(bookIndex);
        bookSources = List.copyOf(bookSources);
        bookPictureCredits = List.copyOf(bookPictureCredits);
    }
}
