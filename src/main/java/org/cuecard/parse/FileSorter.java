package org.cuecard.parse;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.source.ReadProblem;
import org.cuecard.source.SourceAsset;
import org.cuecard.source.SourceFile;
import org.cuecard.source.SourcePath;
import org.cuecard.source.SourceTree;

/** Tells by its path what each file of a guide is for, and reports the files that can be for nothing. */
final class FileSorter {
    static final String GUIDE = "site/guide.yaml";
    static final String VOCABULARY = "site/vocabulary.yaml";
    private static final String EXERCISES = "exercises/";
    private static final String PROGRAMMES = "site/programmes/";
    static final String PAGES = "site/pages/";
    private static final String ASSETS = "site/assets/";

    private final SourceTree tree;
    private final DiagnosticSink sink;
    private final Set<String> unreadable;
    private final List<SourceFile> pages = new ArrayList<>();
    private final SortedMap<String, SourceAsset> assets = new TreeMap<>();

    FileSorter(SourceTree tree, DiagnosticSink sink) {
        this.tree = tree;
        this.sink = sink;
        this.unreadable = tree.problems().stream()
                .map(ReadProblem::where)
                .map(where -> where.file().path())
                .collect(Collectors.toUnmodifiableSet());
    }

    SortedFiles sort() {
        PairFinder exercises = new PairFinder("an exercise", unreadable, sink);
        PairFinder programmes = new PairFinder("a programme", unreadable, sink);
        for (SourceFile file : tree.files().values()) {
            String path = file.path();
            if (SourcePath.name(path).equals("README.md")) {
                continue; // for those who browse the repository, not for the site
            }
            if (path.startsWith(ASSETS)) {
                asset(file);
            } else if (path.startsWith(EXERCISES)) {
                spec(file, exercises);
            } else if (path.startsWith(PROGRAMMES)) {
                spec(file, programmes);
            } else if (path.startsWith(PAGES)) {
                page(file);
            } else if (path.startsWith("site/")) {
                site(file);
            }
        }
        for (SourceAsset asset : tree.assets().values()) {
            if (asset.path().startsWith(EXERCISES) || asset.path().startsWith("site/")) {
                assets.put(asset.path(), asset);
            }
        }
        SortedFiles sorted = new SortedFiles(
                tree.file(GUIDE), tree.file(VOCABULARY), exercises.pairs(), programmes.pairs(), pages, assets);
        checkWhole(sorted);
        return sorted;
    }

    /** Without the guide's own file this may be any folder, and what else it lacks is of no interest. */
    private void checkWhole(SortedFiles sorted) {
        if (sorted.guide().isEmpty()) {
            if (!unreadable.contains(GUIDE)) {
                sink.report(Diagnostic.of(
                        Code.NO_GUIDE,
                        SourceFile.absent(GUIDE).start(),
                        "this folder is not a guide: it has no " + GUIDE,
                        "name the folder of a guide, or write that file: it holds the title and the publisher"));
            }
            return;
        }
        if (sorted.isBook()) {
            return;
        }
        if (sorted.vocabulary().isEmpty() && !unreadable.contains(VOCABULARY)) {
            sink.report(Diagnostic.of(
                    Code.NO_VOCABULARY,
                    SourceFile.absent(VOCABULARY).start(),
                    "there is no " + VOCABULARY,
                    "write it: it lists the muscles, equipment and levels that specs may name"));
        }
        if (sorted.exercises().isEmpty()) {
            sink.report(Diagnostic.of(
                    Code.NO_EXERCISES,
                    SourceFile.absent("exercises").start(),
                    "there is no exercise in exercises/",
                    "write one: a spec such as exercises/squat.yaml, and its text in exercises/squat.md"));
        }
    }

    private void spec(SourceFile file, PairFinder pairs) {
        if (!isText(file)) {
            asset(file);
        } else if (rightEnding(file)) {
            pairs.add(file);
        } else {
            pairs.expect(file);
        }
    }

    private void page(SourceFile file) {
        if (!isText(file)) {
            asset(file);
        } else if (rightEnding(file)) {
            if (ending(file).equals("yaml")) {
                unread(
                        file,
                        "pages are Markdown files: put these fields at the top of a .md file, between two lines of"
                                + " three hyphens");
            } else {
                pages.add(file);
                pageId(file);
            }
        }
    }

    private void pageId(SourceFile file) {
        String path = file.path().substring(PAGES.length(), file.path().length() - ".md".length());
        for (String part : path.split("/", -1)) {
            if (!Slug.isId(part)) {
                sink.report(PairFinder.badId(part, file.start(), "a page"));
            }
        }
    }

    private void site(SourceFile file) {
        if (file.path().equals(GUIDE) || file.path().equals(VOCABULARY)) {
            return;
        }
        if (!isText(file)) {
            asset(file);
        } else if (rightEnding(file)) {
            unread(
                    file,
                    "pages belong in site/pages/, programmes in site/programmes/, exercises in exercises/, and"
                            + " files to be published as they are in site/assets/");
        }
    }

    /** YAML and Markdown must end in .yaml and .md to the letter, so that one guide is one site on every system. */
    private boolean rightEnding(SourceFile file) {
        String ending = ending(file);
        if (ending.equals("yaml") || ending.equals("md")) {
            return true;
        }
        String name = SourcePath.name(file.path());
        String right = ending.toLowerCase(Locale.ROOT).equals("md") ? "md" : "yaml";
        sink.report(Diagnostic.of(
                Code.UNREAD_FILE,
                file.start(),
                "this file ends in ." + ending + ", and Cuecard reads ." + right,
                "rename it to \"" + name.substring(0, name.length() - ending.length()) + right + "\""));
        return false;
    }

    private void unread(SourceFile file, String hint) {
        sink.report(Diagnostic.of(
                Code.UNREAD_FILE, file.start(), "Cuecard reads no " + ending(file) + " file of this name here", hint));
    }

    private void asset(SourceFile file) {
        byte[] bytes = file.text().getBytes(StandardCharsets.UTF_8);
        assets.put(file.path(), new SourceAsset(file.path(), bytes.length, bytes::clone));
    }

    private static boolean isText(SourceFile file) {
        return Set.of("yaml", "yml", "md").contains(ending(file).toLowerCase(Locale.ROOT));
    }

    static String ending(SourceFile file) {
        String name = SourcePath.name(file.path());
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
