package org.cuecard.model;

import java.util.Optional;
import org.cuecard.schema.Doc;
import org.cuecard.source.Located;

/** Who publishes a guide. */
@Doc("The person or organisation that publishes the guide.")
public record Organisation(
        @Doc(value = "The name.", example = "Harbour Lane Runners")
        String name,

        @Doc(value = "The web address.", example = "https://example.org/")
        Optional<Located<String>> url) {}
