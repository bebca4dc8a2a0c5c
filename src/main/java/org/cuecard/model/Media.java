package org.cuecard.model;

import java.util.Optional;
import org.cuecard.schema.Doc;
import org.cuecard.schema.Translate;
import org.cuecard.source.Located;

/** A photograph that belongs to an exercise. */
@Doc("A photograph, as JPEG or PNG.")
public record Media(
        @Doc(value = "Path of the file, relative to the spec.", example = "images/clamshell-open.jpg")
        Located<String> file,

        @Doc(value = "What the picture shows, for readers who cannot see it.") @Translate
        Located<String> alt,

        @Doc(value = "Who made it.", example = "\"Photo: R. Okafor\"")
        Optional<String> credit,

        @Doc(value = "The licence that it is used under.", example = "CC BY 4.0")
        Optional<String> licence) {}
