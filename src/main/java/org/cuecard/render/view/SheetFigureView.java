package org.cuecard.render.view;

import java.util.List;
import org.cuecard.schema.Doc;

/** The figure of an exercise on a sheet of paper. */
@Doc("The figure of an exercise on a sheet of paper.")
public record SheetFigureView(
        @Doc("upright, where an em is the height of its drawings, or lying, where it is the width of the widest.")
        String figureShape,

        @Doc("How many poses it has.") int poseCount,
        @Doc("Its poses, in order.") List<SheetPoseView> sheetPoses) {
    public SheetFigureView {
        sheetPoses = List.copyOf(sheetPoses);
    }
}
