package org.cuecard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A theme, {@code child}, that extends another of the same guide, {@code parent}, which extends cuecard. */
class ThemeCommandsTest {
    @TempDir
    private Path temp = Path.of("");

    @BeforeEach
    void make_two_themes() throws IOException {
        Run.in(temp, "init", ".", "--theme", "cuecard");
        Run.in(temp, "new", "theme", "parent");
        Run.in(temp, "new", "theme", "child", "--extends", "parent");
        write("themes/parent/templates/mark.mustache", "<b>parent</b>\n");
        write("themes/parent/assets/logo.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>\n");
        write("themes/child/templates/mark.mustache", "<b>child</b>\n");
        write("themes/child/templates/own-styles.mustache", "<link rel=\"stylesheet\" href=\"{{asset.own.css}}\">\n");
        write("themes/child/assets/own.css", "p { margin: 0 }\n");
        write("themes/child/assets/logo.svg", "<svg xmlns='http://www.w3.org/2000/svg' id='c'/>\n");
        write("themes/child/strings/en.yaml", "watch-for: Take care\n");
        write(
                "themes/child/theme.yaml",
                Files.readString(temp.resolve("themes/child/theme.yaml"))
                        + "parameters:\n  link: {default: '#7a1f5c'}\n  wide: {type: flag, doc: Own.}\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "diff"})
    void what_a_theme_overrides_is_listed_and_what_it_adds_is_not(String command) {
        Run run = Run.in(temp, "theme", command, "child");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("""
                child extends parent, then cuecard, and brings in its place:
                  asset      assets/logo.svg                unmarked  themes/parent/assets/logo.svg
                  template   templates/mark.mustache        unmarked  themes/parent/templates/mark.mustache
                  template   templates/own-styles.mustache  unmarked  themes/cuecard/templates/own-styles.mustache
                  text       strings/en.yaml: watch-for
                  parameter  link
                unmarked: compare the two files, then run cuecard theme check child --accept
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "diff"})
    void a_parent_s_file_that_changes_after_it_was_accepted_is_told_with_its_name(String command) throws IOException {
        Run accepted = Run.in(temp, "theme", command, "child", "--accept");
        assertThat(accepted.out())
                .contains("same      themes/parent/templates/mark.mustache")
                .doesNotContain("unmarked");
        assertThat(Run.in(temp, "theme", "check", "child", "--strict").code()).isZero();

        write("themes/parent/templates/mark.mustache", "<b>parent, anew</b>\n");
        Run check = Run.in(temp, "theme", "check", "child");
        assertThat(check.err())
                .startsWith("themes/child/templates/mark.mustache:1:1: warning[parent-changed]"
                        + " themes/parent/templates/mark.mustache has changed");
        assertThat(check.out()).endsWith("0 errors, 1 warning\n");
        assertThat(check.code()).isZero();
        assertThat(Run.in(temp, "theme", "check", "child", "--strict").code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(Run.in(temp, "theme", "diff", "child").out())
                .contains(
                        "changed   themes/parent/templates/mark.mustache",
                        "same      themes/parent/assets/logo.svg",
                        "same      themes/cuecard/templates/own-styles.mustache");

        Run.in(temp, "theme", command, "child", "--accept");
        assertThat(Run.in(temp, "theme", "check", "child").err()).isEmpty();
    }

    @Test
    void the_marks_are_a_file_of_the_theme_that_no_build_minds() throws IOException {
        Run.in(temp, "theme", "check", "child", "--accept");
        assertThat(Files.readString(temp.resolve("themes/child/overrides.yaml")))
                .containsPattern("\n\"templates/mark\\.mustache\": \"[0-9a-f]{12}\"\n")
                .doesNotContain("own.css");
        write(
                "site/guide.yaml",
                Files.readString(temp.resolve("site/guide.yaml")).replace("theme: cuecard", "theme: child"));
        Run build = Run.in(temp, "check", "--strict");
        assertThat(build.err()).isEmpty();
        assertThat(build.code()).isZero();
    }

    @Test
    void the_guide_s_theme_is_looked_at_when_none_is_named() throws IOException {
        write(
                "site/guide.yaml",
                Files.readString(temp.resolve("site/guide.yaml")).replace("theme: cuecard", "theme: child"));
        assertThat(Run.in(temp, "theme", "diff").out()).startsWith("child extends parent");
        Files.delete(temp.resolve("site/guide.yaml"));
        Run run = Run.in(temp, "theme", "diff");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("which theme?");
        assertThat(Run.in(temp, "theme", "check", "child").code()).isZero();
    }

    @Test
    void a_theme_is_held_against_the_contract_though_no_guide_uses_it() throws IOException {
        write("themes/child/templates/mark.mustache", "{{site.guideTitel}}\n");
        assertThat(Run.in(temp, "check").code()).isZero();
        Run run = Run.in(temp, "theme", "check", "child");
        assertThat(run.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(run.err())
                .startsWith("themes/child/templates/mark.mustache:1:8: error[unknown-name]")
                .contains("did you mean \"guideTitle\"?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "diff"})
    void a_theme_that_is_not_there_is_told_with_the_nearest_one(String command) {
        Run run = Run.in(temp, "theme", command, "chld");
        assertThat(run.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(run.err()).startsWith("themes/chld: error[no-theme]").contains("did you mean \"child\"?");
    }

    @Test
    void cuecard_s_own_themes_can_be_looked_at_and_have_nothing_to_accept() {
        assertThat(Run.in(temp, "theme", "check", "clinic", "--strict").out())
                .startsWith("clinic extends cuecard, and brings in its place:")
                .endsWith("No problem found\n");
        assertThat(Run.in(temp, "theme", "diff", "cuecard").out()).isEqualTo("cuecard extends no other theme\n");
        Run accept = Run.in(temp, "theme", "check", "clinic", "--accept");
        assertThat(accept.code()).isEqualTo(ExitCode.USAGE);
        assertThat(accept.err()).contains("comes with Cuecard");
        assertThat(temp.resolve("themes/clinic")).doesNotExist();
    }

    @Test
    void a_theme_that_takes_the_place_of_no_file_has_nothing_to_mark() {
        Run.in(temp, "new", "theme", "bare");
        Run run = Run.in(temp, "theme", "check", "bare", "--accept");
        assertThat(run.out()).isEqualTo("bare extends cuecard, and brings nothing in its place\nNo problem found\n");
        assertThat(temp.resolve("themes/bare/overrides.yaml")).doesNotExist();
    }

    private void write(String path, String text) throws IOException {
        Path file = temp.resolve(path);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }
}
