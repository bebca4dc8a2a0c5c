package org.cuecard.render.view;

import java.util.List;
import java.util.Optional;
import org.cuecard.schema.Doc;

/** The home page. */
@Doc("The home page.")
public record HomePage(
        @Doc("The guide.") SiteView site,
        @Doc("The head.") HeadView head,
        @Doc("Why one should read on.") Optional<String> welcome,
        @Doc("The programme to begin with.") Optional<CardView> startWith,
        @Doc("The exercises: all, or the first of many.") List<CardView> exerciseCards,
        @Doc("How many exercises there are.") int exerciseCount,

        @Doc("Whether there are more exercises than are shown here.")
        boolean moreExercises,

        @Doc("The address of the exercise index, where there are exercises.")
        Optional<String> exercisesUrl,

        @Doc("The programmes.") List<CardView> programmeCards,

        @Doc("The address of the programme index, where there are programmes.")
        Optional<String> programmesUrl,

        @Doc("The pages of text in the menu at the top.") List<CardView> pageCards,

        @Doc("The whole guide as a booklet, the first paper first; empty for a guide that is none.")
        List<PrintView> prints,

        @Doc("The whole site as a zip; none where the guide does not want one, and none inside the zip.")
        Optional<DownloadView> download,

        @Doc("When to stop, for every exercise.") List<String> stopSigns,
        @Doc("What to see to before starting.") List<String> beforeYouStart) {
    public HomePage {
        exerciseCards = List.copyOf(exerciseCards);
        programmeCards = List.copyOf(programmeCards);
        pageCards = List.copyOf(pageCards);
        prints = List.copyOf(prints);
        stopSigns = List.copyOf(stopSigns);
        beforeYouStart = List.copyOf(beforeYouStart);
    }
}
