package org.cuecard.render.view;

import java.util.List;
import java.util.Optional;
import org.cuecard.schema.Doc;

/** An exercise on the page that goes along with its reader. */
@Doc("An exercise on the page that goes along with its reader.")
public record NowExerciseView(
        @Doc("Its name.") String nowTitle,
        @Doc("Which it is, of how many; in a programme.") Optional<String> nowPlace,
        @Doc("The dose.") DoseView nowDose,
        @Doc("How left and right share the work, in words.") String nowSides,
        @Doc("The tempo, in words.") Optional<String> nowTempo,

        @Doc("From which week it belongs to the programme, in words; absent for the first.")
        Optional<String> nowFrom,

        @Doc("A word on doing it in the programme.") Optional<String> nowNote,
        @Doc("What the page counts.") PaceView pace,
        @Doc("How to get ready, numbered from 1.") List<NumberedText> nowSetup,
        @Doc("The movement, numbered from 1.") List<NowStepView> nowSteps) {
    public NowExerciseView {
        nowSetup = List.copyOf(nowSetup);
        nowSteps = List.copyOf(nowSteps);
    }
}
