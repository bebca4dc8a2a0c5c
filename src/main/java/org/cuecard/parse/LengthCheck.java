package org.cuecard.parse;

import java.util.List;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.model.Exercise;
import org.cuecard.model.Programme;
import org.cuecard.model.ProgrammeItem;
import org.cuecard.model.Step;

/** Few steps and few exercises: people do what they can keep in mind. */
final class LengthCheck implements PartCheck {
    private static final int STEPS = 6;
    private static final int EXERCISES = 5;

    @Override
    public void exercise(Exercise exercise, DiagnosticSink sink) {
        List<Step> steps = exercise.spec().steps();
        if (steps.size() > STEPS) {
            sink.report(Diagnostic.of(
                    Code.MANY_STEPS,
                    steps.get(STEPS).action().span(),
                    "this exercise has " + steps.size() + " steps",
                    "keep it to " + STEPS + ": move what comes before the movement to setup:, and asides to cues"));
        }
    }

    @Override
    public void programme(Programme programme, DiagnosticSink sink) {
        List<ProgrammeItem> items = programme.spec().exercises();
        if (items.size() > EXERCISES) {
            sink.report(Diagnostic.of(
                    Code.MANY_EXERCISES,
                    items.get(EXERCISES).exercise().span(),
                    "this programme has " + items.size() + " exercises",
                    "keep it to " + EXERCISES + ", or share them out between two programmes"));
        }
    }
}
