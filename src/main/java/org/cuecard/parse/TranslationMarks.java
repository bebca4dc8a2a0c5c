package org.cuecard.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.schema.TextEntry;
import org.cuecard.schema.TextsReader;
import org.cuecard.schema.TranslatedText;
import org.cuecard.source.Located;
import org.cuecard.source.SourceFile;

/**
 * What the texts of a translation were made from: for each text the beginning of a hash of its original, in
 * {@code site/translated.LANG.yaml}. A program writes it when somebody has looked the translation over, and tells from
 * it which originals have changed since.
 */
public final class TranslationMarks {
    /** Twelve hexadecimal digits: among a guide's texts no two will ever agree by chance. */
    private static final int DIGITS = 12;

    private static final String HEAD = """
            # What the translation was made from: the beginning of a hash of each original.
            # Written by cuecard check --translations --accept; not to be edited by hand.
            """;

    private TranslationMarks() {}

    /**
     * The texts of one file, sorted.
     *
     * @param file the path of the original
     * @param texts the paths of texts in it, by their freshness
     */
    public record State(String file, Map<Freshness, List<String>> texts) {
        public State {
            Map<Freshness, List<String>> copy = new TreeMap<>();
            texts.forEach((freshness, paths) -> copy.put(freshness, List.copyOf(paths)));
            texts = Collections.unmodifiableMap(copy);
        }

        /** The texts that stand so. */
        public List<String> in(Freshness freshness) {
            return texts.getOrDefault(freshness, List.of());
        }
    }

    /** How each file of an edition stands, in the order of their paths. */
    public static List<State> states(Edition edition, DiagnosticSink sink) {
        Map<String, Map<String, String>> marks = new HashMap<>();
        edition.marks()
                .ifPresent(file -> TextsReader.read(file, sink)
                        .forEach(entry -> marks.put(entry.key().value(), texts(entry))));
        Map<String, State> states = new TreeMap<>();
        for (TranslatedFile file : edition.files()) {
            Map<String, String> known = marks.getOrDefault(file.original().path(), Map.of());
            Map<Freshness, List<String>> sorted = new TreeMap<>();
            for (TranslatedText text : file.texts()) {
                sorted.computeIfAbsent(freshness(text, known), unused -> new ArrayList<>())
                        .add(text.path());
            }
            if (!sorted.isEmpty()) {
                states.put(file.original().path(), new State(file.original().path(), sorted));
            }
        }
        return List.copyOf(states.values());
    }

    private static Map<String, String> texts(TextEntry entry) {
        Map<String, String> texts = new HashMap<>();
        entry.forms().forEach((Located<String> path, Located<String> mark) -> texts.put(path.value(), mark.value()));
        return texts;
    }

    private static Freshness freshness(TranslatedText text, Map<String, String> known) {
        if (!text.translated()) {
            return Freshness.MISSING;
        }
        String mark = known.get(text.path());
        if (mark == null) {
            return Freshness.UNMARKED;
        }
        return mark.equals(mark(text.original())) ? Freshness.FRESH : Freshness.STALE;
    }

    /** The path of the file that holds the marks of a language. */
    public static String path(Edition edition) {
        return TranslationFiles.marksPath(edition.language());
    }

    /** The file that says that everything that is translated now was made from what the originals say now. */
    public static String accepted(Edition edition) {
        StringBuilder yaml = new StringBuilder(HEAD);
        Map<String, TranslatedFile> files = new TreeMap<>();
        edition.files().forEach(file -> files.put(file.original().path(), file));
        files.forEach((path, file) -> {
            List<TranslatedText> translated =
                    file.texts().stream().filter(TranslatedText::translated).toList();
            if (!translated.isEmpty()) {
                yaml.append(quoted(path)).append(":\n");
                translated.forEach(text -> yaml.append("  ")
                        .append(quoted(text.path()))
                        .append(": \"")
                        .append(mark(text.original()))
                        .append("\"\n"));
            }
        });
        return yaml.toString();
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String mark(String text) {
        return SourceFile.of("", text).hash().substring(0, DIGITS);
    }
}
