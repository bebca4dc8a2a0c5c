package org.cuecard.model;

import java.util.List;
import java.util.Optional;
import org.cuecard.schema.Doc;
import org.cuecard.schema.Translate;

/** A term of the vocabulary other than a muscle. */
@Doc("A term of the vocabulary.")
public record Term(
        @Doc(value = "The plain name.", example = "Loop band") @Translate
        String name,

        @Doc(value = "What it means, in one plain sentence.") @Translate
        Optional<String> about,

        @Doc("Other words by which readers and other people's data know it.") @Translate(whole = true)
        List<String> aliases) {
    public Term {
        aliases = List.copyOf(aliases);
    }
}
