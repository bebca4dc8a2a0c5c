package org.cuecard.render.view;

import java.util.Optional;
import org.cuecard.schema.Doc;

/** An easier or a harder form. */
@Doc("An easier or a harder form.")
public record VariationView(
        @Doc("What to change.") Optional<String> changeText,
        @Doc("The name of the exercise that it leads to.") Optional<String> otherExercise,
        @Doc("The address of that exercise.") Optional<String> otherUrl,
        @Doc("The drawing of its pose.") Optional<DrawingView> variationFigure) {}
