package org.cuecard.render.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cuecard.model.ExerciseSpec;
import org.cuecard.schema.Doc;

/** An exercise of the open data. */
@Doc("An exercise: where it is shown, and all that its spec says.")
public record OpenExercise(
        @Doc("Its id, which programmes and other exercises name.")
        String id,

        @Doc("The address of its page.") String url,

        @Doc("The last day on which it changed or was reviewed.")
        Optional<LocalDate> modified,

        @Doc("Its drawings, in the order of its poses.") List<OpenDrawing> drawings,
        @Doc("The address of the drawing that moves.") Optional<String> motion,
        @Doc("Its photographs, in the largest size.") List<OpenPhoto> photos,
        @Doc("The spec, in the form of the author's file.") ExerciseSpec spec,

        @Doc("What is told of it at length, as words without markup.")
        Optional<String> text) {
    public OpenExercise {
        drawings = List.copyOf(drawings);
        photos = List.copyOf(photos);
    }
}
