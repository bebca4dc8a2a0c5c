package org.cuecard.render.view;

import org.cuecard.schema.Doc;

/** A numbered sentence. */
@Doc("A numbered sentence.")
public record NumberedText(
        @Doc("Its number.") int number,
        @Doc("The sentence.") String sentence) {}
