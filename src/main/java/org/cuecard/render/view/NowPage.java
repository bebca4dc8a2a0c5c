package org.cuecard.render.view;

import java.util.List;
import java.util.Optional;
import org.cuecard.schema.Doc;

/** The page that goes along with somebody who does an exercise or a programme. */
@Doc("The page that goes along with somebody who does an exercise or a programme, one step at a time.")
public record NowPage(
        @Doc("The guide.") SiteView site,
        @Doc("The head.") HeadView head,

        @Doc("The name of the exercise or of the programme.")
        String nowName,

        @Doc("The page that it was made from.") LinkView original,

        @Doc("When to do the programme, where it has no fixed days.")
        Optional<String> nowWhen,

        @Doc("What to do first, in a programme.") List<NumberedText> nowWarmUp,

        @Doc("The exercises, in order; one alone for an exercise.")
        List<NowExerciseView> nowExercises,

        @Doc("Whether it is a programme.") boolean several,
        @Doc("When to stop.") List<String> nowStopSigns) {
    public NowPage {
        nowWarmUp = List.copyOf(nowWarmUp);
        nowExercises = List.copyOf(nowExercises);
        nowStopSigns = List.copyOf(nowStopSigns);
    }
}
