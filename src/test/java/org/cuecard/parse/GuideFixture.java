package org.cuecard.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cuecard.diagnostic.Checked;
import org.cuecard.diagnostic.SnippetFormatter;
import org.cuecard.model.Catalog;
import org.cuecard.source.ReadProblem;
import org.cuecard.source.SourceAsset;
import org.cuecard.source.SourceFile;
import org.cuecard.source.SourceTree;

/** A small guide without a fault, to be given one fault at a time. */
final class GuideFixture {
    private final SortedMap<String, String> files = new TreeMap<>();
    private final SortedMap<String, SourceAsset> assets = new TreeMap<>();
    private final List<ReadProblem> problems = new ArrayList<>();
    private boolean drafts;

    private GuideFixture() {
        put("site/guide.yaml", """
                title: Bands for runners
                summary: Four exercises with a band.
                language: en
                theme: cuecard
                publisher:
                  name: Harbour Lane Runners
                  url: https://example.org/
                start-with: begin
                stop-signs: [Sharp pain]
                safety: [This is not a diagnosis or a treatment.]
                credit: Facts drawn from an article.
                """);
        put("site/vocabulary.yaml", """
                muscles:
                  gluteus-medius: {name: Outer hip, latin: gluteus medius}
                  quadriceps: {name: Front of the thigh, latin: quadriceps femoris}
                equipment:
                  band: {name: Loop band}
                levels:
                  beginner: {name: Beginner}
                band-strengths: [lightest, light, medium, strong, strongest]
                """);
        exercise("squat", "Squat");
        exercise("clamshell", "Clamshell");
        put("site/programmes/begin.yaml", """
                name: Begin here
                summary: Two exercises.
                minutes: 10
                exercises:
                  - exercise: squat
                  - exercise: clamshell
                credits:
                  - {id: parren, title: Strength training for runners}
                """);
        put("site/programmes/begin.md", "Take your time.\n");
        put("site/pages/about.md", """
                ---
                title: About
                summary: Who made this.
                ---
                ## Who

                Some runners.
                """);
        asset("exercises/images/squat.jpg");
    }

    static GuideFixture valid() {
        return new GuideFixture();
    }

    GuideFixture exercise(String id, String name) {
        put("exercises/" + id + ".yaml", """
                name: %s
                summary: Sit back and stand up.
                muscles:
                  primary: [quadriceps]
                equipment: [band]
                sides: both
                steps:
                  - do: Sit back.
                dosage:
                  doses:
                    - reps: 10-15
                      source: parren
                faults:
                  - {see: Knees fall in, why: The legs tire, fix: Press out}
                credits:
                  - {id: parren, title: Strength training for runners}
                """.formatted(name));
        return put("exercises/" + id + ".md", "## How it feels\n\nLike sitting.\n");
    }

    GuideFixture put(String path, String text) {
        files.put(path, text);
        return this;
    }

    GuideFixture add(String path, String text) {
        return put(path, files.getOrDefault(path, "") + text);
    }

    GuideFixture replace(String path, String from, String to) {
        String text = files.getOrDefault(path, "");
        if (!text.contains(from)) {
            throw new IllegalArgumentException(path + " has no " + from);
        }
        return put(path, text.replace(from, to));
    }

    GuideFixture remove(String path) {
        files.remove(path);
        return this;
    }

    GuideFixture asset(String path) {
        assets.put(path, new SourceAsset(path, 3, () -> new byte[] {1, 2, 3}));
        return this;
    }

    GuideFixture problem(ReadProblem.Kind kind, String path, String detail) {
        problems.add(new ReadProblem(kind, SourceFile.absent(path).start(), detail));
        return this;
    }

    GuideFixture drafts() {
        drafts = true;
        return this;
    }

    SourceTree tree() {
        return new SourceTree(SourceTree.of(files).files(), assets, problems);
    }

    Checked<Catalog> read() {
        return CatalogReader.read(tree(), new ReadOptions(LocalDate.of(2026, 11, 1), drafts));
    }

    /** What a person reads. */
    String told() {
        return new SnippetFormatter(false).format(read().diagnostics()).replaceFirst("\n$", "");
    }
}
