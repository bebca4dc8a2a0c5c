package org.cuecard.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cuecard.diagnostic.Checked;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.SnippetFormatter;
import org.cuecard.model.Catalog;
import org.cuecard.model.Exercise;
import org.cuecard.source.SourceFile;
import org.cuecard.source.SourceTree;
import org.cuecard.source.SourceTreeReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole guide, from its files to the catalog. */
class CatalogReaderTest {
    private static final ReadOptions OPTIONS = new ReadOptions(LocalDate.of(2026, 11, 1), false);

    @Test
    void a_guide_without_a_fault_is_read_whole_and_in_silence() {
        Checked<Catalog> read = GuideFixture.valid().read();
        assertThat(read.diagnostics()).isEmpty();
        Catalog catalog = read.get();
        assertThat(catalog.guide().title()).isEqualTo("Bands for runners");
        assertThat(catalog.exercises().keySet()).containsExactly("clamshell", "squat");
        assertThat(catalog.exercise("squat").orElseThrow().body().headings()).hasSize(1);
        assertThat(catalog.programmes().keySet()).containsExactly("begin");
        assertThat(catalog.pages().keySet()).containsExactly("about");
        assertThat(catalog.pages().values())
                .extracting(page -> page.body().text())
                .containsExactly("Who Some runners.");
        assertThat(catalog.assets()).containsOnlyKeys("exercises/images/squat.jpg");
    }

    @Test
    void the_guide_of_this_repository_has_no_problem() throws IOException {
        SourceTree tree = SourceTreeReader.read(Path.of(""), List.of("exercises", "site"));
        assertThat(new SnippetFormatter(false)
                        .format(CatalogReader.read(tree, OPTIONS).diagnostics()))
                .isEmpty();
    }

    @Test
    void a_guide_that_is_packed_says_what_it_says_unpacked_at_the_same_places() throws IOException {
        List<String> folders = List.of("exercises", "site");
        Catalog open = CatalogReader.read(SourceTreeReader.read(Path.of(""), folders), OPTIONS)
                .get();
        Catalog packed = CatalogReader.read(SourceTreeReader.read(Path.of(""), folders), OPTIONS.withUnpacked(0))
                .get();

        assertThat(packed.exercises().keySet()).isEqualTo(open.exercises().keySet());
        for (Exercise one : open.exerciseList()) {
            Exercise other = packed.exercise(one.id()).orElseThrow();
            assertThat(other.spec()).isEqualTo(one.spec());
            assertThat(other.body()).isEqualTo(one.body());
            assertThat(other.spec().summary().span())
                    .hasToString(one.spec().summary().span().toString());
            assertThat(other.specFile().text()).isEqualTo(one.specFile().text());
        }
    }

    @Test
    void a_problem_of_a_packed_guide_is_told_as_it_is_told_unpacked() {
        GuideFixture guide = GuideFixture.valid().replace("exercises/squat.yaml", "name: Squat", "name: Clamshell");
        SnippetFormatter plain = new SnippetFormatter(false);

        String open = plain.format(CatalogReader.read(guide.tree(), OPTIONS).diagnostics());
        String packed = plain.format(
                CatalogReader.read(guide.tree(), OPTIONS.withUnpacked(0)).diagnostics());

        assertThat(open).isNotEmpty();
        assertThat(packed).isEqualTo(open);
    }

    @Test
    void folders_below_the_first_are_for_the_authors_order_only() {
        Catalog catalog =
                GuideFixture.valid().exercise("hips/deep/lunge", "Lunge").read().get();
        assertThat(catalog.exercise("lunge")).hasValueSatisfying(lunge -> {
            assertThat(lunge.specFile().path()).isEqualTo("exercises/hips/deep/lunge.yaml");
            assertThat(lunge.bodyFile().path()).isEqualTo("exercises/hips/deep/lunge.md");
        });
    }

    @Test
    void other_files_of_the_guide_are_assets_and_a_readme_is_nothing() {
        Checked<Catalog> read = GuideFixture.valid()
                .put("exercises/README.md", "# For contributors\n")
                .put("site/assets/README.md", "# For contributors\n")
                .put("site/assets/plan.yaml", "anything: [goes\n")
                .asset("site/pages/images/map.png")
                .asset("themes/own/logo.svg")
                .read();
        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.get().assets())
                .containsOnlyKeys("exercises/images/squat.jpg", "site/assets/plan.yaml", "site/pages/images/map.png");
        assertThat(read.get().assets().values())
                .filteredOn(asset -> asset.path().endsWith(".yaml"))
                .allSatisfy(asset -> assertThat(asset.bytes())
                        .asString(StandardCharsets.UTF_8)
                        .isEqualTo("anything: [goes\n"));
    }

    @Test
    void the_manual_has_no_problem() throws IOException {
        SourceTree tree = SourceTreeReader.read(Path.of("src/manual"), List.of("exercises", "site"));
        assertThat(new SnippetFormatter(false)
                        .format(CatalogReader.read(tree, OPTIONS).diagnostics()))
                .isEmpty();
    }

    @Test
    void a_book_of_pages_needs_no_vocabulary_and_no_exercises() {
        Map<String, String> files = new LinkedHashMap<>();
        GuideFixture.valid().tree().files().forEach((path, file) -> files.put(path, file.text()));
        files.keySet()
                .removeIf(path -> path.startsWith("exercises/")
                        || path.startsWith("site/programmes/")
                        || path.equals("site/vocabulary.yaml"));
        files.computeIfPresent("site/guide.yaml", (path, text) -> text.replace("start-with: begin\n", ""));
        Checked<Catalog> read = CatalogReader.read(SourceTree.of(files), OPTIONS);
        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.get().exercises()).isEmpty();
    }

    @Test
    void a_draft_is_left_out_problems_and_all() {
        GuideFixture guide = GuideFixture.valid()
                .put("exercises/lunge.yaml", "draft: true # not yet\nnam: Lunge\n")
                .put("exercises/lunge.md", "# <b>Raw</b>\n")
                .put("site/pages/soon.md", "---\ntitle: Soon\ndraft: true\n---\n# Soon\n");
        assertThat(guide.told()).isEmpty();
        assertThat(guide.read().get().exercises()).doesNotContainKey("lunge");
        assertThat(guide.read().get().pages()).doesNotContainKey("soon");
        assertThat(guide.drafts().read().diagnostics())
                .extracting(Diagnostic::code)
                .contains(Code.UNKNOWN_FIELD, Code.MISSING_FIELD, Code.RAW_HTML, Code.HEADING_LEVEL);
    }

    @Test
    void what_is_published_later_is_checked_today_and_left_out() {
        LocalDate tomorrow = OPTIONS.now().plusDays(1);
        GuideFixture guide = GuideFixture.valid()
                .exercise("lunge", "Lunge")
                .add("exercises/lunge.yaml", "publish-on: " + tomorrow + "\n")
                .put(
                        "site/pages/soon.md",
                        "---\ntitle: Soon\nsummary: Later.\npublish-on: " + tomorrow + "\n---\nText.\n");
        assertThat(guide.told()).isEmpty();
        assertThat(guide.read().get().exercises()).doesNotContainKey("lunge");
        assertThat(guide.read().get().pages()).doesNotContainKey("soon");
        assertThat(guide.add("exercises/lunge.yaml", "nam: Lunge\n").read().diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(Code.UNKNOWN_FIELD);
        assertThat(guide.drafts().read().diagnostics()).isNotEmpty();
    }

    @Test
    void what_was_to_be_published_by_today_is_there() {
        GuideFixture guide = GuideFixture.valid()
                .exercise("lunge", "Lunge")
                .add("exercises/lunge.yaml", "publish-on: " + OPTIONS.now() + "\n");
        assertThat(guide.read().get().exercises()).containsKey("lunge");
    }

    @Test
    void drafts_are_read_when_they_are_asked_for() {
        GuideFixture guide =
                GuideFixture.valid().exercise("lunge", "Lunge").add("exercises/lunge.yaml", "draft: true\n");
        assertThat(guide.read().get().exercises()).doesNotContainKey("lunge");
        assertThat(guide.drafts().read().get().exercises()).containsKey("lunge");
    }

    @Test
    void problems_of_all_files_are_told_in_one_run_in_the_order_of_their_places() {
        List<Diagnostic> told = GuideFixture.valid()
                .replace("site/vocabulary.yaml", "muscles:", "muscels:")
                .replace("exercises/squat.yaml", "source: parren", "source: nobody")
                .add("exercises/clamshell.md", "\n![](a.png)\n")
                .add("site/pages/about.md", "\n<b>x</b>\n")
                .read()
                .diagnostics();
        assertThat(told).isSortedAccordingTo(Diagnostic.BY_PLACE);
        assertThat(told)
                .extracting(d -> d.span().file().path())
                .contains(
                        "exercises/clamshell.md",
                        "exercises/squat.yaml",
                        "site/pages/about.md",
                        "site/vocabulary.yaml");
    }

    @Test
    void an_exercise_with_an_error_of_its_own_is_not_called_missing_elsewhere() {
        assertThat(GuideFixture.valid()
                        .replace("exercises/squat.yaml", "name: Squat\n", "")
                        .read()
                        .diagnostics())
                .extracting(Diagnostic::code)
                .containsOnly(Code.MISSING_FIELD);
    }

    @Test
    void line_ends_and_byte_order_marks_make_no_difference() {
        SourceTree tree = GuideFixture.valid()
                .add("exercises/squat.md", "\n- a\n- b\n\n```\nx\n```\n\n[z](javascript:x)\n")
                .tree();
        String expected = show(tree);
        for (String lineEnd : List.of("\r\n", "\r")) {
            Map<String, String> files = new LinkedHashMap<>();
            tree.files()
                    .forEach((path, file) ->
                            files.put(path, "\uFEFF" + file.text().replace("\n", lineEnd)));
            assertThat(show(new SourceTree(SourceTree.of(files).files(), tree.assets(), List.of())))
                    .isEqualTo(expected);
        }
    }

    @Test
    void reading_twice_tells_the_same_whatever_the_order_of_threads() {
        GuideFixture guide = GuideFixture.valid();
        for (int i = 0; i < 200; i++) {
            guide.exercise("exercise-" + i, "Exercise " + i % 150).add("exercises/exercise-" + i + ".md", "<b>x</b>\n");
        }
        SourceTree tree = guide.tree();
        assertThat(show(tree)).isEqualTo(show(tree)).contains("raw-html", "duplicate-name");
    }

    @Test
    void bytes_that_are_not_utf_8_are_told_by_line_and_column(@TempDir Path folder) throws IOException {
        write(folder);
        Files.write(folder.resolve("exercises/squat.md"), "Sit\nb\u00E4ck".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(told(folder)).isEqualTo("""
                exercises/squat.md:2:2: error[not-utf-8] this is not UTF-8 text
                  2 | b�ck
                    |  ^
                    = save the file as UTF-8: most editors offer it under "save with encoding"

                """);
    }

    @Test
    void links_out_of_the_guide_and_round_in_circles_are_told_and_not_followed(@TempDir Path temp) throws IOException {
        Path outside = Files.createDirectories(temp.resolve("outside"));
        Files.writeString(outside.resolve("secret.md"), "secret");
        Path folder = Files.createDirectories(temp.resolve("guide"));
        write(folder);
        Files.createSymbolicLink(folder.resolve("exercises/out"), outside);
        Files.createSymbolicLink(folder.resolve("exercises/secret.md"), outside.resolve("secret.md"));
        Files.createSymbolicLink(folder.resolve("exercises/loop"), folder.resolve("exercises"));
        assertThat(CatalogReader.read(SourceTreeReader.read(folder, List.of("exercises", "site")), OPTIONS)
                        .diagnostics())
                .extracting(d -> d.code() + " " + d.span().file().path())
                .containsExactly(
                        "FOLDER_LOOP exercises/loop", "LINK_OUTSIDE exercises/out", "LINK_OUTSIDE exercises/secret.md");
    }

    @Test
    void a_body_of_fifty_megabytes_is_refused_without_being_read(@TempDir Path folder) throws IOException {
        write(folder);
        byte[] megabyte = "word ".repeat(200_000).getBytes(StandardCharsets.UTF_8);
        try (var out = Files.newOutputStream(folder.resolve("exercises/squat.md"))) {
            for (int i = 0; i < 50; i++) {
                out.write(megabyte);
            }
        }
        assertThat(told(folder)).isEqualTo("""
                exercises/squat.md: error[too-large] this file is too large to be a text: 48828 KiB, where 1024 KiB are allowed
                   = keep long texts in several pages, and data in site/assets/

                """);
    }

    private static void write(Path folder) throws IOException {
        for (SourceFile file : GuideFixture.valid().tree().files().values()) {
            Path path = folder.resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.text());
        }
    }

    private static String told(Path folder) throws IOException {
        return new SnippetFormatter(false)
                .format(CatalogReader.read(SourceTreeReader.read(folder, List.of("exercises", "site")), OPTIONS)
                        .diagnostics());
    }

    private static String show(SourceTree tree) {
        Checked<Catalog> read = CatalogReader.read(tree, OPTIONS);
        StringBuilder out = new StringBuilder(new SnippetFormatter(false).format(read.diagnostics()));
        read.get()
                .exercises()
                .values()
                .forEach(exercise -> out.append(exercise.spec()).append(exercise.body()));
        read.get().pages().values().forEach(page -> out.append(page.spec()).append(page.body()));
        return out.toString();
    }
}
