package org.cuecard.model;

import java.util.Optional;
import org.cuecard.schema.Doc;
import org.cuecard.schema.Translate;
import org.cuecard.source.Located;

/** Who or what the content rests on. */
@Doc("A source that the content rests on.")
public record Credit(
        @Doc(value = "A short id, by which a dose names its source.", example = "parren")
        Located<String> id,

        @Doc(value = "The title of the work.", example = "Strength training for runners") @Translate
        String title,

        @Doc(value = "Who wrote it.", example = "Alex Parren")
        Optional<String> author,

        @Doc(value = "Where it was published, with the year where it is known.", example = "Meglio, date unknown")
        @Translate
        Optional<String> source,

        @Doc(value = "Its address.", example = "https://example.org/article")
        Optional<Located<String>> url,

        @Doc(value = "Its licence, or \"unknown\".", example = "unknown") @Translate
        Optional<String> licence,

        @Doc(value = "What was taken from it and what was changed.", example = "Facts taken; wording ours.") @Translate
        Optional<String> changed) {}
