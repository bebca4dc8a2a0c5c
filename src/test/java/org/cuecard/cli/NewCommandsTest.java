package org.cuecard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code new} leaves behind: drafts that pass every check at once, and nothing where something is in the way. */
class NewCommandsTest {
    @TempDir
    private Path temp = Path.of("");

    @BeforeEach
    void make_a_guide() {
        Run.in(temp, "init", ".");
    }

    @Test
    void a_new_exercise_is_a_draft_that_passes_every_check() {
        Run made = Run.in(temp, "new", "exercise", "legs/step-up");
        assertThat(made.code()).isZero();
        assertThat(made.out()).isEqualTo("""
                exercises/legs/step-up.md
                exercises/legs/step-up.yaml
                Now: write it, and look it over with cuecard check --drafts
                """);
        assertPasses();
        Run.in(temp, "build", "--no-pdf");
        assertThat(temp.resolve("public/exercises/step-up.html")).doesNotExist();
        Run.in(temp, "build", "--no-pdf", "--drafts");
        assertThat(temp.resolve("public/exercises/step-up.html")).content().contains("Step up");
    }

    @Test
    void a_new_programme_names_an_exercise_of_the_guide_and_passes_every_check() throws IOException {
        Run made = Run.in(temp, "new", "programme", "first-weeks", "--name", "The first \"weeks\"");
        assertThat(made.out()).startsWith("site/programmes/first-weeks.md\nsite/programmes/first-weeks.yaml\nNow: ");
        assertThat(Files.readString(temp.resolve("site/programmes/first-weeks.yaml")))
                .contains("- exercise: wall-sit", "name: \"The first \\\"weeks\\\"\"");
        assertPasses();
        Run.in(temp, "build", "--no-pdf", "--drafts");
        assertThat(temp.resolve("public/programmes/first-weeks.html"))
                .content()
                .contains("The first &quot;weeks&quot;");
    }

    @Test
    void a_programme_needs_an_exercise_to_name() throws IOException {
        Files.delete(temp.resolve("exercises/wall-sit.yaml"));
        Run made = Run.in(temp, "new", "programme", "first-weeks");
        assertThat(made.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(made.err()).contains("error[no-exercises]", "cuecard new exercise ID");
        assertThat(temp.resolve("site/programmes")).doesNotExist();
    }

    @Test
    void a_new_page_is_a_draft_that_passes_every_check_with_or_without_its_ending() {
        Run made = Run.in(temp, "new", "page", "about/team.md", "--name", "Who we are");
        assertThat(made.out()).startsWith("site/pages/about/team.md\nNow: ");
        assertPasses();
        Run.in(temp, "build", "--no-pdf", "--drafts");
        assertThat(temp.resolve("public/about/team.html")).content().contains("Who we are");
    }

    @ParameterizedTest
    @CsvSource({"cuecard", "clinic"})
    void a_new_theme_changes_nothing_until_it_is_written_on(String parent) throws IOException {
        Run made = Run.in(temp, "new", "theme", "harbour", "--extends", parent);
        assertThat(made.out()).isEqualTo("""
                themes/harbour/theme.yaml
                Now: write theme: harbour into site/guide.yaml
                """);
        Path guide = temp.resolve("site/guide.yaml");
        String written = Files.readString(guide);
        Files.writeString(guide, written.replace("theme: cuecard", "theme: " + parent));
        Run.in(temp, "build", "--no-pdf", "-o", "before");
        Files.writeString(guide, written.replace("theme: cuecard", "theme: harbour"));
        Run after = Run.in(temp, "build", "--no-pdf", "--strict", "-o", "after");
        assertThat(after.err()).isEmpty();
        assertThat(temp.resolve("after/exercises/wall-sit.html"))
                .hasSameTextualContentAs(temp.resolve("before/exercises/wall-sit.html"));
    }

    @Test
    void a_theme_to_extend_must_be_there() {
        Run made = Run.in(temp, "new", "theme", "harbour", "--extends", "clinc");
        assertThat(made.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(made.err()).contains("error[no-theme]", "did you mean \"clinic\"?");
        assertThat(temp.resolve("themes")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "exercise,  Step_Up,    an exercise,  exercises/Step_Up.yaml",
        "programme, Step_Up,    a programme,  site/programmes/Step_Up.yaml",
        "page,      us/Step_Up, a page,       site/pages/us/Step_Up.md",
        "theme,     Step_Up,    a theme,      themes/Step_Up/theme.yaml",
    })
    void a_bad_id_is_refused_in_the_words_of_check_with_the_nearest_good_one(
            String kind, String id, String noun, String file) throws IOException {
        long before = files();
        Run made = Run.in(temp, "new", kind, id);
        assertThat(made.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(made.err()).isEqualTo("""
                %s: error[bad-id] "Step_Up" cannot be the id of %s: an id holds only a–z, 0–9 and single hyphens
                   = take "step-up"
                   = nothing was written

                """.formatted(file, noun));
        assertThat(files()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "exercise,  wall-sit, exercises/wall-sit.yaml",
        "programme, weeks,    site/programmes/weeks.yaml",
        "page,      about,    site/pages/about.md",
        "theme,     harbour,  themes/harbour/theme.yaml",
    })
    void nothing_is_written_over(String kind, String id, String file) throws IOException {
        Run.in(temp, "new", kind, id);
        Files.writeString(temp.resolve(file), "mine");
        long before = files();
        Run made = Run.in(temp, "new", kind, id);
        assertThat(made.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(made.out()).isEmpty();
        assertThat(made.err())
                .startsWith(file + ": error[file-exists] this file is there already\n   = nothing was written");
        assertThat(temp.resolve(file)).hasContent("mine");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void a_body_without_its_spec_is_in_the_way_too() throws IOException {
        Files.writeString(temp.resolve("exercises/step-up.md"), "mine");
        Run made = Run.in(temp, "new", "exercise", "step-up");
        assertThat(made.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(made.err()).contains("exercises/step-up.md");
        assertThat(temp.resolve("exercises/step-up.yaml")).doesNotExist();
    }

    @Test
    void an_id_that_a_file_in_another_folder_has_is_taken() {
        Run made = Run.in(temp, "new", "exercise", "legs/wall-sit");
        assertThat(made.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(made.err()).contains("error[duplicate-id] \"wall-sit\" is already the id of exercises/wall-sit.md");
        assertThat(temp.resolve("exercises/legs")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"../out", "/out", "legs//out", "legs/../../out"})
    void no_path_leads_out_of_the_folder(String path) throws IOException {
        long before = files();
        assertThat(Run.in(temp, "new", "exercise", path).code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(Run.in(temp, "new", "page", path).code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void the_guide_may_lie_elsewhere_and_paths_lead_from_where_the_person_stands() {
        Run.in(temp, "init", "guide");
        Run made = Run.in(temp, "new", "page", "team", "--guide", "guide");
        assertThat(made.out()).isEqualTo("""
                guide/site/pages/team.md
                Now: write it, and look it over with cuecard check --drafts guide
                """);
        assertThat(Run.in(temp, "new", "page", "team", "--guide", "guide").err())
                .startsWith("guide/site/pages/team.md: error[file-exists]");
        assertThat(Run.in(temp, "new", "page", "team", "--guide", "exercises").err())
                .contains("there is no site/guide.yaml in exercises");
    }

    private void assertPasses() {
        Run check = Run.in(temp, "check", "--drafts", "--strict");
        assertThat(check.err()).isEmpty();
        assertThat(check.code()).isZero();
    }

    private long files() throws IOException {
        try (Stream<Path> all = Files.walk(temp)) {
            return all.count();
        }
    }
}
