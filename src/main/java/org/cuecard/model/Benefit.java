package org.cuecard.model;

import java.util.Optional;
import org.cuecard.schema.Doc;
import org.cuecard.source.Located;

/** What an exercise is good for, and how that is known. */
@Doc("What the exercise is good for. No promise of cure or prevention.")
public record Benefit(
        @Doc(value = "The benefit, in a plain sentence.") Located<String> text,

        @Doc(value = "How that is known: a study, or the experience of a coach.")
        Optional<String> evidence) {}
