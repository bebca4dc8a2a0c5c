package org.cuecard.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.diagnostic.Suggestion;
import org.cuecard.source.SourceFile;
import org.cuecard.source.SourcePath;
import org.cuecard.source.SourceSpan;

/**
 * Joins specs (.yaml) and bodies (.md) of the same name in the same folder. Folders below the first are for the
 * author's order only: an id is the file's name, so that moving a file breaks no address.
 */
final class PairFinder {
    private final String kind;
    private final Set<String> unreadable;
    private final DiagnosticSink sink;
    private final Map<String, SourceFile> specs = new TreeMap<>();
    private final Map<String, SourceFile> bodies = new TreeMap<>();
    private final Set<String> expected = new TreeSet<>();

    /**
     * @param kind with its article: "an exercise"
     * @param unreadable paths of files that exist and could not be read; they are not missing
     */
    PairFinder(String kind, Set<String> unreadable, DiagnosticSink sink) {
        this.kind = kind;
        this.unreadable = unreadable;
        this.sink = sink;
    }

    void add(SourceFile file) {
        (FileSorter.ending(file).equals("md") ? bodies : specs).put(stem(file), file);
    }

    /** A file whose ending is wrong: reported already, and not missing. */
    void expect(SourceFile file) {
        expected.add(stem(file));
    }

    List<SpecPair> pairs() {
        TreeSet<String> stems = new TreeSet<>(specs.keySet());
        stems.addAll(bodies.keySet());
        Map<String, SpecPair> byId = new TreeMap<>();
        List<SpecPair> pairs = new ArrayList<>();
        for (String stem : stems) {
            SpecPair pair = new SpecPair(
                    SourcePath.name(stem), Optional.ofNullable(specs.get(stem)), Optional.ofNullable(bodies.get(stem)));
            missing(stem, pair);
            if (!Slug.isId(pair.id())) {
                sink.report(badId(pair.id(), pair.file().start(), kind));
                continue;
            }
            SpecPair first = byId.putIfAbsent(pair.id(), pair);
            if (first != null) {
                duplicate(pair, first);
            } else {
                pairs.add(pair);
            }
        }
        return pairs;
    }

    private void missing(String stem, SpecPair pair) {
        if (expected.contains(stem)) {
            return;
        }
        if (pair.body().isEmpty() && !unreadable.contains(stem + ".md")) {
            report(Code.MISSING_BODY, stem, pair.file(), "this spec has no body", ".md", bodies, specs);
        }
        if (pair.spec().isEmpty() && !unreadable.contains(stem + ".yaml")) {
            report(Code.MISSING_SPEC, stem, pair.file(), "this body has no spec", ".yaml", specs, bodies);
        }
    }

    private void report(
            Code code,
            String stem,
            SourceFile file,
            String what,
            String ending,
            Map<String, SourceFile> there,
            Map<String, SourceFile> here) {
        String folder = SourcePath.folder(stem);
        List<String> lonely = there.keySet().stream()
                .filter(other -> SourcePath.folder(other).equals(folder) && !here.containsKey(other))
                .map(SourcePath::name)
                .toList();
        String name = SourcePath.name(stem);
        String hint = Suggestion.nearest(name, lonely)
                .map(other -> "\"" + other + ending + "\" lies beside it: are the two meant to have one name?")
                .orElse("write " + stem + ending + " beside it");
        sink.report(Diagnostic.of(code, file.start(), what + ": there is no " + stem + ending, hint));
    }

    private void duplicate(SpecPair pair, SpecPair first) {
        sink.report(Diagnostic.of(
                Code.DUPLICATE_ID,
                pair.file().start(),
                "\"" + pair.id() + "\" is already the id of " + first.file().path(),
                "an id is the file's name, whatever the folder: rename one of the two"));
    }

    static Diagnostic badId(String name, SourceSpan span, String kind) {
        return NewId.refused(name, span, kind, "rename it to");
    }

    private static String stem(SourceFile file) {
        String path = file.path();
        return path.substring(0, path.lastIndexOf('.'));
    }
}
