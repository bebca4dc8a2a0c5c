package org.cuecard.model;

import java.util.Optional;
import org.cuecard.schema.Doc;
import org.cuecard.schema.Translate;
import org.cuecard.source.Located;

/** Who publishes a guide. */
@Doc("The person or organisation that publishes the guide.")
public record Organisation(
        @Doc(value = "The name.", example = "Harbour Lane Runners")
        String name,

        @Doc(value = "The web address.", example = "https://example.org/")
        Optional<Located<String>> url,

        @Doc(
                value = "Who that is, in one or two plain sentences; the home page shows them.",
                example = "A running club by the sea.")
        @Translate
        Optional<Located<String>> about,

        @Doc(value = "The page of the guide that tells more about it, by its path below site/pages.", example = "about")
        Optional<Located<String>> page) {}
