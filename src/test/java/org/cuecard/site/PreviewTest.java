package org.cuecard.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.cuecard.build.BuildRequest;
import org.cuecard.build.BuildResult;
import org.cuecard.build.Preview;
import org.cuecard.build.PreviewSite;
import org.cuecard.build.Progress;
import org.cuecard.build.SiteBuilder;
import org.cuecard.render.Phrases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a preview shows is what a build writes, through any number of edits, good and bad. */
class PreviewTest {
    private static final int EDITS = 200;

    private final SiteBuilder builder = TestGuide.builder();

    @TempDir
    private Path temp = Path.of("");

    private Path guide = Path.of("");

    @BeforeEach
    void copy() throws IOException {
        guide = temp.resolve("harbour");
        Path original = TestGuide.SITES.resolve("harbour");
        for (String file : TestGuide.files(original)) {
            if (!file.startsWith("expected/")) {
                Path target = guide.resolve(file);
                Files.createDirectories(target.getParent());
                Files.copy(original.resolve(file), target);
            }
        }
        Path strings = guide.resolve("themes/plain/strings/en.yaml");
        Files.createDirectories(strings.getParent());
        Files.writeString(strings, Phrases.english());
    }

    @Test
    void it_equals_the_build_byte_for_byte_through_hundreds_of_random_edits() throws IOException {
        Random random = new Random(20261130);
        List<Path> files = new ArrayList<>();
        for (String file : TestGuide.files(guide)) {
            if (file.matches("(exercises|site)/.*\\.(yaml|md)|themes/.*\\.mustache")) {
                files.add(guide.resolve(file));
            }
        }
        int whole = 0;
        int broken = 0;
        for (int i = 0; i < EDITS; i++) {
            Path file = files.get(random.nextInt(files.size()));
            String before = Files.readString(file);
            Files.writeString(file, edited(before, random));
            if (equalsBuild(i + ": " + guide.relativize(file))) {
                whole++;
            } else {
                broken++;
                Files.writeString(file, before);
            }
        }
        assertThat(whole).isGreaterThan(EDITS / 10);
        assertThat(broken).isGreaterThan(EDITS / 10);
    }

    /** A line less, a line twice, or a word more in a line. */
    private static String edited(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int at = random.nextInt(lines.size());
        switch (random.nextInt(3)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, lines.get(at));
            default -> lines.set(at, lines.get(at) + " again");
        }
        return String.join("\n", lines) + "\n";
    }

    /** Whether there is a site; if so, that it is the same, file by file, and if not, that the same is told. */
    private boolean equalsBuild(String edit) throws IOException {
        BuildRequest request = new BuildRequest(
                guide, temp.resolve("public"), Optional.empty(), false, false, false, BundledSite.TODAY);
        Preview preview = builder.preview(request);
        BuildResult build = builder.build(request, Progress.SILENT);
        assertThat(preview.site().isPresent())
                .as(edit)
                .isEqualTo(build.written().isPresent());
        assertThat(preview.result().reports())
                .as(edit)
                .hasToString(build.reports().toString());
        if (preview.site().isEmpty()) {
            return false;
        }
        PreviewSite site = preview.site().get();
        for (String path : site.paths()) {
            assertThat(site.file(path).orElseThrow())
                    .as("%s, %s", edit, path)
                    .isEqualTo(Files.readAllBytes(temp.resolve("public").resolve(path)));
        }
        assertThat(TestGuide.files(temp.resolve("public")))
                .as(edit)
                .containsAll(site.paths())
                .filteredOn(path -> !site.paths().contains(path))
                .allMatch(path -> path.equals(".cuecard-manifest") || site.isWorker(path));
        return true;
    }

    /** Each stage keeps what it made of what did not change; a builder that keeps nothing yet tells the truth. */
    @Test
    void what_is_kept_of_a_guide_in_two_languages_shows_in_nothing() throws IOException {
        Path bands = temp.resolve("bands");
        TestGuide.copyBundled(bands);
        BuildRequest request = new BuildRequest(
                bands, temp.resolve("public"), Optional.empty(), false, false, false, BundledSite.TODAY);
        String[][] edits = {
            {"exercises/clamshell.yaml", "name: Clamshell", "name: Oyster"},
            {"exercises/clamshell.de.yaml", "name:", "level: novice\nname:"},
            {"site/vocabulary.yaml", "gluteus-medius:", "gluteus-medius-x:"},
            {"site/vocabulary.de.yaml", "gluteus-medius:", "gluteus-medius-x:"},
            {"exercises/banded-squat.md", "\n", "\nIt cures pain. ![No](nowhere.jpg)\n"},
            {"exercises/banded-squat.de.md", "\n", "\nNeu. [Weg](exercise:nowhere)\n"},
            {"exercises/monster-walk.yaml", "name:", "draft: true\nname:"},
            {"site/guide.yaml", "languages:", "raw-html: allow\nlanguages:"},
            {"site/guide.yaml", "language: en", "language: fr"},
            {"site/programmes/four-weeks.yaml", "clamshell", "clamshel"},
            {"site/pages/safety.md", "title:", "titel:"},
        };
        for (String[] edit : edits) {
            Path file = bands.resolve(edit[0]);
            String before = Files.readString(file);
            String after = before.replaceFirst("(?m)" + edit[1], edit[2]);
            assertThat(after).as("%s in %s", edit[1], edit[0]).isNotEqualTo(before);
            Files.writeString(file, after);
            isAsIfNew(request, String.join(" ", edit));
            Files.writeString(file, before);
            isAsIfNew(request, "back: " + edit[0]);
        }
        Files.move(bands.resolve("exercises/clamshell.yaml"), bands.resolve("exercises/oyster.yaml"));
        isAsIfNew(request, "a file with another name");
        Files.delete(bands.resolve("site/guide.yaml"));
        isAsIfNew(request, "no guide");
    }

    private void isAsIfNew(BuildRequest request, String edit) throws IOException {
        Preview kept = builder.preview(request);
        Preview anew = TestGuide.builder().preview(request);
        assertThat(kept.result().reports())
                .as(edit)
                .hasToString(anew.result().reports().toString());
        assertThat(kept.site().map(PreviewSite::paths))
                .as(edit)
                .isEqualTo(anew.site().map(PreviewSite::paths));
        for (String path : List.of("exercises/clamshell.html", "de/exercises/banded-squat.html", "exercises.json")) {
            assertThat(kept.site().flatMap(site -> site.file(path)).map(String::new))
                    .as("%s, %s", edit, path)
                    .isEqualTo(anew.site().flatMap(site -> site.file(path)).map(String::new));
        }
    }

    @Test
    void there_is_no_site_while_a_guide_has_to_be_mended() throws IOException {
        Path spec = guide.resolve("site/guide.yaml");
        Files.writeString(spec, "title: [\n");
        assertThat(equalsBuild("broken")).isFalse();
    }
}
