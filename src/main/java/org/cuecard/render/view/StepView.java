package org.cuecard.render.view;

import java.util.Optional;
import org.cuecard.schema.Doc;
import org.cuecard.theme.Markup;

/** One action. */
@Doc("One action.")
public record StepView(
        @Doc("Its number, from 1.") int stepNumber,

        @Doc("Its number on a printed sheet, which counts on from the set-up.")
        int sheetNumber,

        @Doc("Two to four words.") Optional<String> stepTitle,
        @Doc("What to do.") String action,
        @Doc("Words to think of.") Optional<String> cue,
        @Doc("When to breathe.") Optional<String> breathing,

        @Doc("The drawing of its pose, coloured by the page's stylesheet.")
        Optional<Markup> stepFigure,

        @Doc("The letter of its pose on a sheet.") Optional<String> poseLetter,
        @Doc("The photograph that shows it.") Optional<PictureView> stepPicture) {}
