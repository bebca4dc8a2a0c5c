package org.cuecard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;

/** What {@code init} is told, asks for and leaves behind. */
class InitCommandTest {
    @TempDir
    private Path temp = Path.of("");

    /** Answers from a list, then leaves; remembers what was asked. */
    private static final class Scripted implements Person {
        private final Deque<String> answers;
        private final List<String> asked = new ArrayList<>();

        Scripted(String... answers) {
            this.answers = new ArrayDeque<>(List.of(answers));
        }

        @Override
        public Optional<String> ask(String question) {
            asked.add(question);
            return Optional.ofNullable(answers.poll());
        }
    }

    @ParameterizedTest
    @CsvSource({"en, letter, clinic, My guide", "de, a4, cuecard, Meine Übungen", "en-GB, a4, clinic, My guide"})
    void every_choice_makes_a_guide_that_builds_without_a_warning(
            String language, String paper, String theme, String title) throws IOException {
        Run init = Run.in(temp, "init", ".", "--language", language, "--paper", paper, "--theme", theme);
        assertThat(init.code()).isZero();
        assertThat(Files.readString(temp.resolve("site/guide.yaml")))
                .contains(
                        "title: \"" + title + "\"",
                        "\nlanguage: " + language + "\n",
                        "\npaper: " + paper + "\n",
                        "\ntheme: " + theme + "\n");
        Run build = Run.in(temp, "build", "--strict");
        assertThat(build.err()).isEmpty();
        assertThat(build.code()).isZero();
        assertThat(temp.resolve("public/index.html")).content().contains("lang=\"" + language + "\"", title);
    }

    @ParameterizedTest
    @CsvSource({"--language, nl, 'de, en'", "--paper, a5, 'a4, letter'", "--theme, plain, 'clinic, cuecard'"})
    void what_there_is_no_choice_of_is_refused_with_what_there_is(String option, String value, String choices) {
        Run init = Run.in(temp, "init", "guide", option, value);
        assertThat(init.code()).isEqualTo(ExitCode.USAGE);
        assertThat(init.err()).contains(choices, "\"" + value + "\"");
        assertThat(temp.resolve("guide")).doesNotExist();
    }

    @Test
    void a_person_is_asked_and_asked_again_after_a_slip() {
        Scripted person = new Scripted("de", " Rücken ", "a5", "letter", "");
        Run init = Run.in(temp, Optional.of(person), "init", ".");
        assertThat(init.code()).isZero();
        assertThat(person.asked)
                .containsExactly(
                        "Language [en]: ",
                        "Title [Meine Übungen]: ",
                        "Paper [a4]: ",
                        "Paper [a4]: ",
                        "Theme [cuecard]: ");
        assertThat(init.out()).startsWith("the paper is one of a4, letter, and not \"a5\"\n");
        assertThat(temp.resolve("site/guide.yaml"))
                .content()
                .contains("title: \"Rücken\"", "language: de", "paper: letter", "theme: cuecard");
    }

    @Test
    void a_person_who_leaves_gets_the_defaults_and_one_who_gave_an_option_is_asked_nothing() {
        Run left = Run.in(temp, Optional.of(new Scripted()), "init", "left");
        assertThat(left.code()).isZero();
        assertThat(temp.resolve("left/site/guide.yaml")).content().contains("title: \"My guide\"", "paper: a4");
        Scripted person = new Scripted("de");
        assertThat(Run.in(temp, Optional.of(person), "init", "given", "--title", "Legs")
                        .code())
                .isZero();
        assertThat(person.asked).isEmpty();
    }

    @Test
    void it_writes_over_nothing() throws IOException {
        Files.createDirectories(temp.resolve("site"));
        Files.writeString(temp.resolve("site/guide.yaml"), "mine");
        Run init = Run.in(temp, "init", ".");
        assertThat(init.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(init.err()).contains("site/guide.yaml is there already; nothing was written");
        assertThat(temp.resolve("site/guide.yaml")).hasContent("mine");
        assertThat(temp.resolve("exercises")).doesNotExist();
        assertThat(temp.resolve(".vscode")).doesNotExist();
    }

    @Test
    void the_editor_s_settings_give_each_file_the_schema_that_cuecard_prints_for_it() throws IOException {
        Run.in(temp, "init", ".");
        Run.in(temp, "new", "programme", "first-weeks");
        Run.in(temp, "new", "theme", "harbour");
        Map<String, Map<String, Object>> settings =
                new Yaml().load(Files.readString(temp.resolve(".vscode/settings.json")));
        Map<String, Object> schemas = Objects.requireNonNull(settings.get("yaml.schemas"));
        Map<String, String> files = Map.of(
                "exercise", "exercises/wall-sit.yaml",
                "programme", "site/programmes/first-weeks.yaml",
                "guide", "site/guide.yaml",
                "vocabulary", "site/vocabulary.yaml",
                "theme", "themes/harbour/theme.yaml");
        assertThat(schemas).hasSameSizeAs(files);
        files.forEach((kind, file) -> {
            String schema = "./.vscode/cuecard/" + kind + ".schema.json";
            assertThat(temp.resolve(schema))
                    .content()
                    .isEqualTo(Run.in(temp, "schema", kind).out());
            Object globs = Objects.requireNonNull(schemas.get(schema));
            assertThat(isMatched(file, globs)).as("%s by %s", file, globs).isTrue();
            String translation = file.replace(".yaml", ".de.yaml");
            assertThat(isMatched(translation, globs))
                    .as("%s by %s", translation, globs)
                    .isFalse();
        });
        assertThat(temp.resolve(".vscode/cuecard/exercise.schema.json"))
                .content()
                .contains("\"quadriceps\"");
    }

    /** As an editor does: by the globs without a mark of exclusion, and by none with it. */
    private static boolean isMatched(String file, Object globs) {
        List<String> all = globs instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of((String) globs);
        return all.stream().filter(glob -> !glob.startsWith("!")).anyMatch(glob -> matches(glob, file))
                && all.stream()
                        .filter(glob -> glob.startsWith("!"))
                        .noneMatch(glob -> matches(glob.substring(1), file));
    }

    private static boolean matches(String glob, String file) {
        return FileSystems.getDefault()
                .getPathMatcher("glob:" + glob.replace("/**/", "/{,**/}"))
                .matches(Path.of("/" + file));
    }

    @Test
    void the_workflow_checks_before_it_builds_and_publishes_from_main_only() throws IOException {
        Run.in(temp, "init", ".");
        Map<String, Map<String, Map<String, Object>>> workflow =
                new Yaml().load(Files.readString(temp.resolve(".github/workflows/guide.yml")));
        Map<String, Map<String, Object>> jobs = Objects.requireNonNull(workflow.get("jobs"));
        assertThat(String.valueOf(jobs.get("build")))
                .containsSubsequence(
                        "sha256sum --check",
                        "cuecard check --strict",
                        "cuecard build --strict",
                        "upload-pages-artifact");
        assertThat(jobs.get("deploy")).containsEntry("if", "github.ref == 'refs/heads/main'");
        assertThat(jobs.get("deploy")).containsEntry("needs", "build");
    }
}
