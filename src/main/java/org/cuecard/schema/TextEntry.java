package org.cuecard.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.cuecard.source.Located;

/**
 * A text of a file of texts.
 *
 * @param key its key
 * @param text the text; empty when it has forms
 * @param forms its forms by the word that each is for, such as {@code one} and {@code other}, in the file's order; none
 *     for a text without forms
 */
public record TextEntry(
        Located<String> key, Optional<Located<String>> text, Map<Located<String>, Located<String>> forms) {
    public TextEntry {
        forms = Collections.unmodifiableMap(new LinkedHashMap<>(forms));
    }
}
