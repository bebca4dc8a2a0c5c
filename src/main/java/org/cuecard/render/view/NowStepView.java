package org.cuecard.render.view;

import java.util.Optional;
import org.cuecard.schema.Doc;

/** One action on the page that goes along with its reader. */
@Doc("One action on the page that goes along with its reader.")
public record NowStepView(
        @Doc("Its number, from 1.") int nowNumber,

        @Doc("When in a set it is done: before, each or after.")
        String nowWhenKey,

        @Doc("Two to four words.") Optional<String> nowWords,
        @Doc("What to do.") String nowAction,
        @Doc("Words to think of.") Optional<String> nowCue,

        @Doc("The drawing of its pose, as a file.") Optional<DrawingView> nowFigure,

        @Doc("The photograph that shows it, where no drawing does.")
        Optional<PictureView> nowPicture) {}
