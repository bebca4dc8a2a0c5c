package org.cuecard.render.view;

import java.util.List;
import java.util.Optional;
import org.cuecard.schema.Doc;

/** The printed card of an exercise. */
@Doc("The printed card of an exercise.")
public record PrintExercisePage(
        @Doc("The guide.") SiteView site,
        @Doc("The head.") HeadView head,
        @Doc("The paper.") PaperView paper,
        @Doc("The margins.") RunningView running,
        @Doc("The exercise.") ExerciseView exercise,

        @Doc("Where it stands on the web; absent when the guide has no base URL.")
        Optional<OnlineView> online,

        @Doc("What to see to before starting.") List<String> beforeYouStart) {
    public PrintExercisePage {
        beforeYouStart = List.copyOf(beforeYouStart);
    }
}
