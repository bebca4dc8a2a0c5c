package org.cuecard.render.view;

import java.util.Optional;
import org.cuecard.schema.Doc;

/** One exercise of a programme. */
@Doc("One exercise of a programme.")
public record ItemView(
        @Doc("Its place, from 1.") int itemNumber,
        @Doc("The exercise.") ExerciseView itemExercise,
        @Doc("The address of its page.") String itemUrl,
        @Doc("The dose in this programme.") DoseView itemDose,

        @Doc("How left and right share the work here, in words.")
        String itemSides,

        @Doc("From which week, in words; absent for the first.")
        Optional<String> fromWeekText,

        @Doc("A word on it.") Optional<String> itemNote,

        @Doc("Where it stands on the web; on a sheet on which each exercise has a page of its own, with a base URL.")
        Optional<OnlineView> itemOnline) {}
