package org.cuecard.render.view;

import org.cuecard.schema.Doc;

/** An exercise as a handout in the browser shows it: pieces of a sheet, for a script to fill in and to print. */
@Doc("An exercise as a handout in the browser shows it: pieces of a sheet, for a script to fill in and to print.")
public record HandoutItemPage(
        @Doc("The paper; its size of type decides which pieces there are.")
        PaperView paper,

        @Doc("The exercise.") ItemView handoutItem) {}
