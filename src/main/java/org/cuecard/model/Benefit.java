package org.cuecard.model;

import java.util.Optional;
import org.cuecard.schema.Doc;
import org.cuecard.schema.Translate;
import org.cuecard.source.Located;

/** What an exercise is good for, and how that is known. */
@Doc("What the exercise is good for. No promise of cure or prevention.")
public record Benefit(
        @Doc(value = "The benefit, in a plain sentence.") @Translate
        Located<String> text,

        @Doc(value = "How that is known: a study, or the experience of a coach.") @Translate
        Optional<String> evidence) {}
