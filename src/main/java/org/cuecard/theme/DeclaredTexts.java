package org.cuecard.theme;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cuecard.source.Located;
import org.cuecard.source.SourceSpan;

/** The texts that a theme must have: the contract's, and those that it and its parents declare for their templates. */
final class DeclaredTexts {
    private final SortedMap<String, StringKey> keys = new TreeMap<>();
    private final SortedMap<String, SourceSpan> places = new TreeMap<>();

    /** Where the contract and a theme declare the same key, the contract's placeholders count. */
    DeclaredTexts(Collection<String> contract, List<Layer> layers) {
        for (String written : contract) {
            StringKey key = StringKey.parse(written);
            keys.put(key.key(), key);
        }
        for (Layer layer : layers) {
            for (Located<StringKey> declared : layer.spec().strings()) {
                keys.putIfAbsent(declared.value().key(), declared.value());
                places.putIfAbsent(declared.value().key(), declared.span());
            }
        }
    }

    SortedMap<String, StringKey> keys() {
        return Collections.unmodifiableSortedMap(keys);
    }

    Optional<StringKey> find(String key) {
        return Optional.ofNullable(keys.get(key));
    }

    /** Where a theme declares a text; empty for one of the contract's own. */
    Optional<SourceSpan> place(String key) {
        return Optional.ofNullable(places.get(key));
    }
}
