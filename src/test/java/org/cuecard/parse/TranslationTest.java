package org.cuecard.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cuecard.diagnostic.Checked;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticLog;
import org.cuecard.model.Exercise;
import org.cuecard.source.SourceTree;
import org.junit.jupiter.api.Test;

/** Guides in several languages, from the harbour's guide of the tests with a few words of German. */
class TranslationTest {
    private static final Path HARBOUR = Path.of("src", "test", "resources", "sites", "harbour");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private final Map<String, String> files = harbour();

    private static Map<String, String> harbour() {
        Map<String, String> files = new TreeMap<>();
        for (String folder : List.of("exercises", "site")) {
            try (Stream<Path> found = Files.walk(HARBOUR.resolve(folder))) {
                for (Path file : found.filter(path -> path.toString().matches(".*\\.(yaml|md)"))
                        .toList()) {
                    files.put(HARBOUR.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
        files.compute("site/guide.yaml", (path, text) -> text + "\nlanguages: [de]\n");
        return files;
    }

    private Checked<List<Edition>> read() {
        return CatalogReader.editions(SourceTree.of(files), new ReadOptions(TODAY, false));
    }

    private Edition german() {
        return read().get().get(1);
    }

    private Exercise german(String id) {
        return german().catalog().exercise(id).orElseThrow();
    }

    /** What is told of the translations. */
    private List<Diagnostic> problems() {
        return read().diagnostics().stream()
                .filter(problem -> problem.span().file().path().contains(".de."))
                .toList();
    }

    private void problem(Code code, int line, String words) {
        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.span().line()).isEqualTo(line);
            assertThat(problem.message()).contains(words);
        });
    }

    @Test
    void a_translated_text_stands_in_its_language_and_the_rest_as_it_was() {
        files.put("exercises/wall-sit.de.yaml", "name: Wandsitz\nfaults:\n  - see: Knie vor den Zehen\n");
        Exercise original = read().get().get(0).catalog().exercise("wall-sit").orElseThrow();
        Exercise german = german("wall-sit");
        assertThat(german.spec().name()).isEqualTo("Wandsitz");
        assertThat(german.spec().faults().get(0).see()).isEqualTo("Knie vor den Zehen");
        assertThat(german.spec().faults().get(0).fix())
                .isEqualTo(original.spec().faults().get(0).fix());
        assertThat(original.spec().name()).isNotEqualTo("Wandsitz");
        assertThat(german().language()).isEqualTo("de");
        assertThat(problems()).isEmpty();
    }

    @Test
    void a_text_that_is_wrong_is_told_in_the_translation() {
        files.put("exercises/wall-sit.de.yaml", "summary: " + "Wort ".repeat(25) + "\n");
        problem(Code.LONG_SENTENCE, 1, "25 words");
    }

    @Test
    void a_body_that_is_not_translated_is_known_to_be_foreign() {
        files.put("exercises/wall-sit.de.md", "Lehnen Sie sich an.\n");
        Edition german = german();
        assertThat(german("wall-sit").body().text()).contains("Lehnen");
        var translation = german.catalog().translation().orElseThrow();
        assertThat(translation.original()).isEqualTo("en");
        assertThat(translation.isForeign(german("wall-sit").bodyFile())).isFalse();
        assertThat(translation.isForeign(german("side-step").bodyFile())).isTrue();
        assertThat(translation.texts())
                .contains(german("side-step").spec().summary().value())
                .noneMatch(text -> text.contains("Lehnen"));
    }

    @Test
    void what_is_no_text_for_readers_is_left_to_the_original() {
        files.put("exercises/wall-sit.de.yaml", "name: Wandsitz\nlevel: beginner\n");
        problem(Code.NOT_TRANSLATABLE, 2, "\"level\"");
    }

    @Test
    void an_entry_that_the_original_does_not_have_is_told() {
        files.put("exercises/wall-sit.de.yaml", "faults:\n" + "  - see: Ein Fehler\n".repeat(9));
        problem(Code.NOTHING_TO_TRANSLATE, 3, "the original has one entry");
    }

    @Test
    void an_entry_that_names_an_id_goes_to_the_original_s_of_that_id() {
        files.put("exercises/wall-sit.de.yaml", "credits:\n  - id: nobody\n    title: Niemand\n");
        problem(Code.NOTHING_TO_TRANSLATE, 2, "\"id\"");
    }

    @Test
    void a_field_of_no_name_is_told_with_the_one_that_was_meant() {
        files.put("exercises/wall-sit.de.yaml", "sumary: Anlehnen.\n");
        problem(Code.UNKNOWN_FIELD, 1, "sumary");
        assertThat(problems().get(0).hints()).anyMatch(hint -> hint.contains("summary"));
    }

    @Test
    void a_translation_of_nothing_is_told() {
        files.put("exercises/wall-sitt.de.yaml", "name: Wandsitz\n");
        problem(Code.NOTHING_TO_TRANSLATE, 1, "there is no exercises/wall-sitt.yaml");
    }

    @Test
    void a_translation_into_a_language_that_the_guide_does_not_list_is_told() {
        files.put("exercises/wall-sit.fr.yaml", "name: Chaise\n");
        assertThat(read().diagnostics()).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(Code.UNKNOWN_LANGUAGE);
            assertThat(problem.span().file().path()).isEqualTo("exercises/wall-sit.fr.yaml");
        });
    }

    @Test
    void a_text_is_fresh_until_its_original_changes() {
        files.put("exercises/wall-sit.de.yaml", "name: Wandsitz\nsummary: Lehnen Sie sich an.\n");
        assertThat(wallSit().in(Freshness.UNMARKED)).containsExactly("name", "summary");
        files.put("site/translated.de.yaml", TranslationMarks.accepted(german()));
        assertThat(wallSit().in(Freshness.FRESH)).containsExactly("name", "summary");
        assertThat(wallSit().in(Freshness.MISSING)).contains("faults.1.see");
        files.compute("exercises/wall-sit.yaml", (path, text) -> text.replaceFirst("(?m)^name: .*$", "name: Sitting"));
        assertThat(wallSit().in(Freshness.STALE)).containsExactly("name");
        assertThat(wallSit().in(Freshness.FRESH)).containsExactly("summary");
    }

    private TranslationMarks.State wallSit() {
        return TranslationMarks.states(german(), new DiagnosticLog()).stream()
                .filter(state -> state.file().equals("exercises/wall-sit.yaml"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_promise_in_a_translation_is_told_there_though_the_original_makes_none() {
        files.compute("site/guide.yaml", (path, text) -> text.replace("languages: [de]", "languages: [en-GB]"));
        files.put("exercises/heel-raise.en-GB.yaml", "summary: It heals every knee.\n");
        assertThat(read().diagnostics())
                .filteredOn(problem -> problem.code() == Code.CURE_WORD)
                .extracting(problem -> problem.span().file().path())
                .containsExactly("exercises/heel-raise.en-GB.yaml");
    }
}
