package org.cuecard.parse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cuecard.model.RawHtml;
import org.cuecard.model.Vocabulary;
import org.cuecard.source.SourceAsset;
import org.cuecard.source.SourceFile;

/**
 * Exercises, programmes and pages that were read before: one whose files are the very objects that they were, under the
 * same rules, is not read again. For whoever reads a guide again and again. Safe for use by several threads.
 */
public final class PartShelf {
    private final Map<Key, Kept> parts = new ConcurrentHashMap<>();
    /** By language, so that rules that are the same are one object. */
    private final Map<String, Rules> rules = new ConcurrentHashMap<>();

    /** Which part, in which language of the guide; "" is its own. */
    private record Key(String language, String kind, String id) {}

    private record Kept(Rules rules, List<SourceFile> files, Outcome<?> outcome) {
        @SuppressWarnings("ReferenceEquality") // equal rules are one object, and a file that changed is another one
        boolean isOf(Rules otherRules, List<SourceFile> others) {
            if (rules != otherRules || files.size() != others.size()) {
                return false;
            }
            for (int i = 0; i < files.size(); i++) {
                if (files.get(i) != others.get(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * All that a part is read with but its files.
     *
     * @param language the guide's own
     * @param spoken the language of this reading; "" where the guide does not say one
     * @param pictures the paths of what a body may show, in their order
     */
    record Rules(
            ReadOptions options,
            String language,
            String spoken,
            RawHtml rawHtml,
            Optional<Vocabulary> vocabulary,
            List<String> pictures) {
        static Rules of(
                ReadOptions options,
                String language,
                String spoken,
                RawHtml rawHtml,
                Optional<Vocabulary> vocabulary,
                SortedMap<String, SourceAsset> assets) {
            return new Rules(options, language, spoken, rawHtml, vocabulary, List.copyOf(assets.keySet()));
        }
    }

    /** One language's part of the shelf, under the rules of this reading. */
    final class Row {
        private final String language;
        private final Rules rules;

        private Row(String language, Rules rules) {
            this.language = language;
            this.rules = rules;
        }

        /**
         * What came of a part before, or what comes of it now.
         *
         * @param type of the part
         * @param files all that it is read from
         */
        @SuppressWarnings("unchecked") // a kind of part has one type
        <T> Outcome<T> read(Class<T> type, String id, Stream<SourceFile> files, Supplier<Outcome<T>> reader) {
            Key key = new Key(language, type.getSimpleName(), id);
            List<SourceFile> all = files.toList();
            Kept kept = parts.get(key);
            if (kept != null && kept.isOf(rules, all)) {
                return (Outcome<T>) kept.outcome;
            }
            Outcome<T> outcome = reader.get();
            parts.put(key, new Kept(rules, all, outcome));
            return outcome;
        }

        /** Forgets the parts of a type that are no longer there. */
        void retain(Class<?> type, Ids ids) {
            parts.keySet()
                    .removeIf(key -> key.language.equals(language)
                            && key.kind.equals(type.getSimpleName())
                            && !ids.known().contains(key.id)
                            && !ids.drafts().contains(key.id));
        }
    }

    /** The row of one language, in which nothing is kept of other rules. */
    Row row(Optional<TranslationFiles> translation, Rules now) {
        String language = translation.map(files -> files.language().value()).orElse("");
        return new Row(language, rules.merge(language, now, (before, same) -> before.equals(same) ? before : same));
    }
}
