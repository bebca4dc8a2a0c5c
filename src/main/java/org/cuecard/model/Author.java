package org.cuecard.model;

import java.util.Optional;
import org.cuecard.schema.Doc;
import org.cuecard.schema.Translate;
import org.cuecard.source.Located;

/** Who wrote something of a guide. */
@Doc("Somebody who writes for the guide; the page of an author lists that author's exercises.")
public record Author(
        @Doc(value = "The name.", example = "Mira Holt") String name,

        @Doc(value = "What the author is, in a few words.", example = "Running coach") @Translate
        Optional<String> role,

        @Doc(value = "About the author, in one or two plain sentences.") @Translate
        Optional<String> about,

        @Doc(value = "The author's own web address.", example = "https://example.org/mira")
        Optional<Located<String>> url) {}
