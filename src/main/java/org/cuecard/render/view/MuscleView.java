package org.cuecard.render.view;

import org.cuecard.schema.Doc;

/** A muscle that works. */
@Doc("A muscle that works.")
public record MuscleView(
        @Doc("Its number in the list.") int muscleNumber,
        @Doc("The plain name.") String muscleName,
        @Doc("The Latin name.") String latinName,
        @Doc("The address of its page.") String muscleUrl,

        @Doc("Whether it does the work; otherwise it helps.")
        boolean primary,

        @Doc("Its part, in words.") String roleText) {}
