package org.cuecard.schema;

import java.util.List;
import java.util.Optional;

/**
 * What an original and its translation say together.
 *
 * @param value the record, in the other language as far as it is translated; empty when none could be made, and then an
 *     error was reported
 * @param texts every text for readers that the original has, in its order
 */
public record Translated<T>(Optional<T> value, List<TranslatedText> texts) {
    public Translated {
        texts = List.copyOf(texts);
    }
}
