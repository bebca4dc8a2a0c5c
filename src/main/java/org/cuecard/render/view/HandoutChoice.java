package org.cuecard.render.view;

import java.util.Optional;
import org.cuecard.schema.Doc;

/** An exercise or a programme that a handout can be made of. */
@Doc("An exercise or a programme that a handout can be made of.")
public record HandoutChoice(
        @Doc("Its id.") String choiceId,
        @Doc("Its name.") String choiceName,

        @Doc("The address of its page to print, for a browser without scripts.")
        String choiceSheet,

        @Doc("The address of its data.") String choiceData,

        @Doc("The pose that stands for it, where it has a figure.")
        Optional<DrawingView> choiceDrawing,

        @Doc("The photograph that stands for it, where it has no figure.")
        Optional<PictureView> choicePicture) {}
