package org.cuecard.fire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cuecard.build.BuildRequest;
import org.cuecard.build.BuildResult;
import org.cuecard.build.Progress;
import org.cuecard.build.SiteBuilder;
import org.cuecard.render.Phrases;
import org.cuecard.source.ContentHash;
import org.cuecard.source.Memory;

/** A guide without figures and PDFs, in a theme of few files: built in a moment, and so a hundred times. */
public final class SmallGuide {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final Path HARBOUR = Path.of("src/test/resources/sites/harbour");

    private SmallGuide() {}

    /**
     * Writes the guide.
     *
     * @param word stands on every page, so that two guides with two words share none
     * @param exercises how many there are; a second guide with fewer has pages that must go
     */
    public static Path write(Path folder, String word, int exercises) throws IOException {
        put(folder, "site/guide.yaml", guide(word));
        put(
                folder,
                "site/pages/safety.md",
                "---\ntitle: Safety\nsummary: Keep safe.\n---\n\nGeneral *" + word + "*.\n");
        for (int number = 1; number <= exercises; number++) {
            put(folder, "exercises/move-" + number + ".yaml", exercise(word, number));
            put(folder, "exercises/move-" + number + ".md", "Stand *still*, " + word + ".\n");
        }
        put(folder, "site/vocabulary.yaml", Files.readString(HARBOUR.resolve("site/vocabulary.yaml")));
        copy(HARBOUR.resolve("themes/plain"), folder.resolve("themes/plain"));
        put(folder, "themes/plain/strings/en.yaml", Phrases.english());
        return folder;
    }

    private static String guide(String word) {
        return """
                title: Guide of the %1$s
                summary: Movements with a %1$s.
                language: en
                theme: plain
                publisher:
                  name: The %1$s club
                  url: https://walkers.example/
                stop-signs:
                  - Sharp pain
                safety:
                  - General information only.
                before-you-start:
                  - Clear the floor.
                credit: Written for tests.
                zip: false
                """.formatted(word);
    }

    private static String exercise(String word, int number) {
        return """
                name: Move %2$d of the %1$s
                summary: Sit against a wall & wait.
                muscles:
                  primary: [quadriceps]
                equipment: [wall]
                sides: both
                steps:
                  - do: Slide down the wall.
                dosage:
                  doses:
                    - sets: 2-3
                      reps: 10-120
                      source: club
                faults:
                  - see: Knees hurt
                    why: You sit too low.
                    fix: Sit higher.
                credits:
                  - id: club
                    title: What the club does
                """.formatted(word, number);
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    static void put(Path folder, String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    static BuildRequest request(Path guide, Path output) {
        return new BuildRequest(guide, output, Optional.empty(), false, false, false, TODAY);
    }

    /** Builds without remembering anything, as a first build does. */
    static BuildResult build(Path guide, Path output) throws IOException {
        return SiteBuilder.forVersion("0.1.0").remembering(Memory.NONE).build(request(guide, output), Progress.SILENT);
    }

    /** Every file of a folder, hidden ones too, and the hash of what it holds. */
    static SortedMap<String, String> hashes(Path folder) throws IOException {
        SortedMap<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                found.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        ContentHash.begin().with(Files.readAllBytes(file)).hex());
            }
        }
        return found;
    }

    /** The names of what lies beside a site, its own too. */
    static List<String> beside(Path site) throws IOException {
        try (Stream<Path> files = Files.list(Objects.requireNonNull(site.getParent()))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
