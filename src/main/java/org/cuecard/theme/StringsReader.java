package org.cuecard.theme;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.schema.TextEntry;
import org.cuecard.schema.TextsReader;
import org.cuecard.source.Located;
import org.cuecard.source.SourceFile;
import org.cuecard.source.SourceSpan;

/**
 * Lays the texts of a theme over those of its parents, key by key. The files of all languages are checked; only the
 * guide's language must be whole.
 */
final class StringsReader {
    private static final String FOLDER = "strings/";
    private static final String ENDING = ".yaml";

    private final List<Layer> layers;
    private final DeclaredTexts declared;
    private final DiagnosticSink sink;
    /** By language tag in lower case, then by key. */
    private final SortedMap<String, SortedMap<String, Phrase>> languages = new TreeMap<>();

    private StringsReader(List<Layer> layers, DeclaredTexts declared, DiagnosticSink sink) {
        this.layers = layers;
        this.declared = declared;
        this.sink = sink;
    }

    /**
     * Reads them.
     *
     * @param all whether the texts of other languages are checked too
     */
    static Strings read(
            List<Layer> layers, DeclaredTexts declared, Located<String> language, boolean all, DiagnosticSink sink) {
        StringsReader reader = new StringsReader(layers, declared, sink);
        Set<String> tags = tags(language);
        layers.forEach(layer -> reader.files(layer, tag -> all || tags.contains(tag)));
        return new Strings(language.value(), reader.merged(language));
    }

    /** Whether a file of a theme, by its path below the theme's folder, holds texts. */
    static boolean isStrings(String below) {
        return below.startsWith(FOLDER)
                && below.endsWith(ENDING)
                && below.indexOf('/', FOLDER.length()) < 0
                && below.length() > FOLDER.length() + ENDING.length();
    }

    /** The guide's language, then the one that it is a kind of. */
    private static Set<String> tags(Located<String> language) {
        Set<String> tags = new LinkedHashSet<>();
        tags.add(language.value().toLowerCase(Locale.ROOT));
        tags.add(PluralRules.base(language.value()));
        return tags;
    }

    private void files(Layer layer, Predicate<String> wanted) {
        PhraseReader phrases = new PhraseReader(declared, sink);
        for (SourceFile file : layer.files()) {
            String below = layer.below(file.path());
            if (!isStrings(below)) {
                continue;
            }
            String tag = below.substring(FOLDER.length(), below.length() - ENDING.length())
                    .toLowerCase(Locale.ROOT);
            SortedMap<String, Phrase> known = languages.computeIfAbsent(tag, unused -> new TreeMap<>());
            if (!wanted.test(tag)) {
                continue;
            }
            for (TextEntry entry : TextsReader.read(file, sink)) {
                // The child's layer comes first, and what it says stays.
                phrases.read(entry)
                        .ifPresent(phrase -> known.putIfAbsent(entry.key().value(), phrase));
            }
        }
    }

    private SortedMap<String, Phrase> merged(Located<String> language) {
        Set<String> tags = tags(language);
        tags.retainAll(languages.keySet());
        SortedMap<String, Phrase> merged = new TreeMap<>();
        if (tags.isEmpty()) {
            noSuchLanguage(language);
            return merged;
        }
        for (String tag : tags) {
            languages.getOrDefault(tag, new TreeMap<>()).forEach((key, phrase) -> merged.putIfAbsent(key, phrase));
        }
        String file = layers.get(0).folder() + FOLDER + tags.iterator().next() + ENDING;
        for (String key : declared.keys().keySet()) {
            if (!merged.containsKey(key)) {
                missing(declared.keys().get(key), file);
            }
        }
        return merged;
    }

    private void noSuchLanguage(Located<String> language) {
        String known = String.join(", ", languages.keySet());
        sink.report(Diagnostic.of(
                Code.MISSING_STRING,
                language.span(),
                "the theme \"" + layers.get(0).name() + "\" has no texts in \"" + language.value() + "\"",
                known.isEmpty() ? "it has none at all" : "it has them in " + known,
                "they belong in " + layers.get(0).folder() + FOLDER + language.value() + ENDING));
    }

    private void missing(StringKey key, String file) {
        Optional<SourceSpan> place = declared.place(key.key());
        sink.report(Diagnostic.of(
                Code.MISSING_STRING,
                place.orElse(layers.get(0).yaml().start()),
                place.isPresent()
                        ? "there is no text for \"" + key.key() + "\""
                        : "there is no text for \"" + key.key() + "\", which Cuecard itself needs",
                "add \"" + key + "\" to " + file));
    }
}
