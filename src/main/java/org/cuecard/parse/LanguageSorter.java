package org.cuecard.parse;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.diagnostic.Suggestion;
import org.cuecard.model.GuideSpec;
import org.cuecard.source.Located;
import org.cuecard.source.SourceFile;
import org.cuecard.source.SourceTree;

/** Takes the translations out of a guide's files: {@code clamshell.de.yaml} lies beside {@code clamshell.yaml}. */
final class LanguageSorter {
    private static final Pattern NAME = Pattern.compile("(.*/[^/.]+)\\.([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*+)\\.(yaml|md)");

    private final SourceTree tree;
    private final DiagnosticSink sink;
    private final SortedMap<String, SourceFile> originals;
    private final List<Located<String>> languages = new ArrayList<>();
    private final Map<String, Map<String, SourceFile>> found = new TreeMap<>();

    private LanguageSorter(SourceTree tree, DiagnosticSink sink) {
        this.tree = tree;
        this.sink = sink;
        this.originals = new TreeMap<>(tree.files());
    }

    /**
     * What was sorted.
     *
     * @param original the guide's files without any translation
     * @param translations one for each language that the guide lists, in its order
     */
    record Sorted(SourceTree original, List<TranslationFiles> translations) {
        Sorted {
            translations = List.copyOf(translations);
        }
    }

    static Sorted sort(SourceTree tree, Optional<GuideSpec> guide, DiagnosticSink sink) {
        LanguageSorter sorter = new LanguageSorter(tree, sink);
        guide.ifPresent(sorter::languages);
        for (SourceFile file : tree.files().values()) {
            if (file.path().startsWith("exercises/") || file.path().startsWith("site/")) {
                sorter.sort(file);
            }
        }
        return new Sorted(
                new SourceTree(sorter.originals, tree.assets(), tree.problems()),
                sorter.languages.stream().map(sorter::translations).toList());
    }

    /** The languages that can have a folder: the rest is told by {@link LanguageCheck}. */
    private void languages(GuideSpec guide) {
        for (Located<String> language : guide.languages()) {
            boolean known = language.value().equalsIgnoreCase(guide.language().value())
                    || languages.stream().anyMatch(other -> other.value().equalsIgnoreCase(language.value()));
            if (isTag(language.value()) && !known) {
                languages.add(language);
                found.put(language.value(), new TreeMap<>());
            }
        }
    }

    private TranslationFiles translations(Located<String> language) {
        return new TranslationFiles(
                language,
                found.getOrDefault(language.value(), Map.of()),
                tree.file(TranslationFiles.marksPath(language.value())));
    }

    private void sort(SourceFile file) {
        Matcher name = NAME.matcher(file.path());
        if (!name.matches()) {
            return;
        }
        String language = name.group(2);
        String original = name.group(1) + "." + name.group(3);
        Map<String, SourceFile> files = found.get(language);
        if (files == null) {
            stranger(file, language, original);
            return;
        }
        originals.remove(file.path());
        if (file.path().equals(TranslationFiles.marksPath(language))) {
            return;
        }
        if (tree.file(original).isPresent()) {
            files.put(original, file);
        } else {
            sink.report(Diagnostic.of(
                    Code.NOTHING_TO_TRANSLATE,
                    file.start(),
                    "there is no " + original + " that this could translate",
                    Suggestion.nearest(original, tree.files().keySet())
                            .map(near -> "did you mean a translation of " + near + "?")
                            .orElse("write the original first, or rename this file")));
        }
    }

    /** A file that looks like a translation, into a language that the guide does not have. */
    private void stranger(SourceFile file, String language, String original) {
        if (tree.file(original).isEmpty() || !isTag(language)) {
            return;
        }
        originals.remove(file.path());
        Set<String> known = found.keySet();
        sink.report(Diagnostic.of(
                Code.UNKNOWN_LANGUAGE,
                file.start(),
                "this translates " + original + " into \"" + language + "\", which is none of the guide's languages",
                known.isEmpty()
                        ? "add it to " + FileSorter.GUIDE + ": languages: [" + language + "]"
                        : Suggestion.nearest(language, known)
                                .map(near -> "did you mean \"" + near + "\"?")
                                .orElse("add it to languages in " + FileSorter.GUIDE)));
    }

    static boolean isTag(String tag) {
        try {
            return !new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
