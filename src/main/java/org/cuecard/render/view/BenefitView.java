package org.cuecard.render.view;

import java.util.Optional;
import org.cuecard.schema.Doc;

/** What an exercise is good for. */
@Doc("What an exercise is good for.")
public record BenefitView(
        @Doc("The benefit.") String benefit,
        @Doc("How that is known.") Optional<String> evidence) {}
