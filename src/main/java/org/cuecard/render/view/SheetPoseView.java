package org.cuecard.render.view;

import org.cuecard.schema.Doc;
import org.cuecard.theme.Markup;

/** A pose on a sheet of paper. */
@Doc("A pose on a sheet of paper.")
public record SheetPoseView(
        @Doc("The letter that names it: A, B and so on.") String sheetLetter,
        @Doc("A few words that stand below it.") String sheetLabel,

        @Doc("The drawing, in colours that a black-and-white copy keeps apart. Its font size sets its size.")
        Markup sheetDrawing) {}
