package org.cuecard.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.schema.TextEntry;
import org.cuecard.schema.TextsReader;
import org.cuecard.source.Located;
import org.cuecard.source.SourceFile;
import org.cuecard.source.SourceTree;
import org.jspecify.annotations.Nullable;

/**
 * What a theme brings in place of what its parents have.
 *
 * @param theme the theme's name
 * @param parents what it extends, the nearest first
 * @param own whether it lies in the guide, and not in Cuecard
 * @param files templates and assets, by their path below the theme's folder
 * @param texts keys by the path of the file that holds them, such as {@code strings/en.yaml}
 * @param parameters names
 */
public record ThemeOverrides(
        String theme,
        List<String> parents,
        boolean own,
        List<Replacement> files,
        SortedMap<String, List<String>> texts,
        List<String> parameters) {
    /** The file of a theme that holds what {@link #marks} writes. */
    public static final String MARKS = "overrides.yaml";

    /** Twelve hexadecimal digits: among a theme's files no two will ever agree by chance. */
    private static final int DIGITS = 12;

    private static final String HEAD = """
            # What this theme's files were compared with: the beginning of a hash of each file that they take the place of.
            # Written by cuecard theme check --accept; not to be edited by hand.
            """;

    public ThemeOverrides {
        parents = List.copyOf(parents);
        files = List.copyOf(files);
        parameters = List.copyOf(parameters);
    }

    /** Whether the parent's file is the one that somebody compared the theme's with. */
    public enum State {
        SAME,
        CHANGED,
        /** Nobody has said so far. */
        UNMARKED
    }

    /**
     * A file in place of another one.
     *
     * @param path below the theme's folder
     * @param file the theme's file; absent where it is no text
     * @param parent the path of the file whose place it takes, with its theme's folder
     * @param mark of the parent's file as it is now
     */
    public record Replacement(String path, SourceFile file, String parent, String mark, State state) {}

    /**
     * Compares a theme with its parents.
     *
     * @param places as for {@link ThemeReader#read}
     * @param sink told of a theme that cannot be found, and of marks that cannot be read
     * @return empty when the theme or a parent of it cannot be had
     */
    public static Optional<ThemeOverrides> of(List<SourceTree> places, ThemeRequest request, DiagnosticSink sink) {
        return LayerFinder.find(places, request.theme(), request.engineVersion(), sink)
                .map(layers -> of(layers, sink));
    }

    private static ThemeOverrides of(List<Layer> layers, DiagnosticSink sink) {
        Layer theme = layers.get(0);
        List<Layer> parents = layers.subList(1, layers.size());
        return new ThemeOverrides(
                theme.name(),
                parents.stream().map(Layer::name).toList(),
                theme.place() == 0,
                files(theme, parents, sink),
                texts(theme, parents),
                theme.spec().parameters().keySet().stream()
                        .filter(name -> parents.stream()
                                .anyMatch(parent -> parent.spec().parameters().containsKey(name)))
                        .sorted()
                        .toList());
    }

    private static List<Replacement> files(Layer theme, List<Layer> parents, DiagnosticSink sink) {
        // What is wrong with files is the theme reader's to tell.
        Map<String, Hashed> own = published(MergedFiles.of(List.of(theme), unheard -> {}));
        Map<String, Hashed> replaced = published(MergedFiles.of(parents, unheard -> {}));
        Map<String, String> marks = new TreeMap<>();
        theme.file(MARKS)
                .map(file -> TextsReader.read(file, sink))
                .orElse(List.of())
                .forEach(entry ->
                        entry.text().ifPresent(mark -> marks.put(entry.key().value(), mark.value())));
        List<Replacement> files = new ArrayList<>();
        own.forEach((name, mine) -> {
            Hashed theirs = replaced.get(name);
            if (theirs != null) {
                String path = theme.below(mine.path());
                String mark = theirs.hash().substring(0, DIGITS);
                SourceFile file = theme.file(path).orElse(SourceFile.absent(mine.path()));
                files.add(new Replacement(path, file, theirs.path(), mark, state(marks.get(path), mark)));
            }
        });
        return files;
    }

    private static State state(@Nullable String marked, String now) {
        if (marked == null) {
            return State.UNMARKED;
        }
        return marked.equals(now) ? State.SAME : State.CHANGED;
    }

    /** A file by its path, and what it holds. */
    private record Hashed(String path, String hash) {}

    /** By what they are to a page: a stylesheet takes the place of the template of one. */
    private static SortedMap<String, Hashed> published(MergedFiles files) {
        SortedMap<String, Hashed> all = new TreeMap<>();
        files.templates().forEach((name, file) -> all.put("templates/" + name, new Hashed(file.path(), file.hash())));
        files.stylesheets().forEach((path, file) -> all.put("assets/" + path, new Hashed(file.path(), file.hash())));
        files.assets().forEach((path, asset) -> all.put("assets/" + path, new Hashed(asset.path(), asset.hash())));
        return all;
    }

    private static SortedMap<String, List<String>> texts(Layer theme, List<Layer> parents) {
        SortedMap<String, List<String>> texts = new TreeMap<>();
        for (SourceFile file : theme.files()) {
            String below = theme.below(file.path());
            if (StringsReader.isStrings(below)) {
                Set<String> keys = keys(file);
                Set<String> theirs = new TreeSet<>();
                parents.forEach(parent -> parent.file(below).ifPresent(other -> theirs.addAll(keys(other))));
                keys.retainAll(theirs);
                if (!keys.isEmpty()) {
                    texts.put(below, List.copyOf(keys));
                }
            }
        }
        return texts;
    }

    private static Set<String> keys(SourceFile file) {
        Set<String> keys = new TreeSet<>();
        TextsReader.read(file, unheard -> {}).stream()
                .map(TextEntry::key)
                .map(Located::value)
                .forEach(keys::add);
        return keys;
    }

    /** A warning for each file whose parent's file has changed. */
    public List<Diagnostic> changes() {
        return files.stream()
                .filter(file -> file.state() == State.CHANGED)
                .map(file -> Diagnostic.of(
                        Code.PARENT_CHANGED,
                        file.file().start(),
                        file.parent() + " has changed since this file was made in its place",
                        "take over what you want of it, then run cuecard theme check " + theme + " --accept"))
                .toList();
    }

    /** The text of {@link #MARKS} that says that each file fits what it takes the place of as it is now. */
    public String marks() {
        StringBuilder yaml = new StringBuilder(HEAD);
        files.forEach(file -> yaml.append('"')
                .append(file.path().replace("\\", "\\\\").replace("\"", "\\\""))
                .append("\": \"")
                .append(file.mark())
                .append("\"\n"));
        return yaml.toString();
    }
}
