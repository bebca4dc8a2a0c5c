package org.cuecard.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Finding a theme, and laying it over its parents. */
final class ThemeLayersTest {
    private static final String CHILD = """
            name: Child
            description: Builds on plain.
            engine: ">=0.1"
            extends: plain
            """;

    private static Sample child() {
        return new Sample().theme("child").text("themes/child/theme.yaml", CHILD);
    }

    @Test
    void a_theme_that_nobody_has_is_told_with_the_nearest_one() {
        assertThat(new Sample().theme("plian").told()).isEqualTo("""
                site/guide.yaml:1:8: error[no-theme] there is no theme "plian"
                  1 | theme: plian
                    |        ^~~~~
                    = did you mean "plain"?""");
    }

    @Test
    void a_parent_that_nobody_has_is_told_where_it_is_named() {
        Sample sample = child().text("themes/child/theme.yaml", CHILD.replace("extends: plain", "extends: plane"));
        assertThat(sample.told())
                .startsWith("themes/child/theme.yaml:4:10: error[no-theme] there is no theme \"plane\"\n");
    }

    @Test
    void a_theme_that_extends_itself_through_its_parents_is_told() {
        Sample sample = child().yaml("extends: child\n");
        assertThat(sample.told()).isEqualTo("""
                themes/plain/theme.yaml:7:10: error[theme-cycle] the theme "child" extends itself: child → plain → child
                  7 | extends: child
                    |          ^~~~~""");
    }

    @Test
    void a_child_has_all_that_its_parent_has() {
        assertThat(child().sound().render("page", Sample.PAGE, "")).isEqualTo("<h1>Clam &lt;shell&gt;</h1>\n");
    }

    @Test
    void a_child_overrides_one_partial_and_one_text() {
        Sample sample = child().page("{{>head}} {{>foot}} {{t.title}} {{t.home}}")
                .partial("head", "parent's head")
                .partial("foot", "parent's foot")
                .text("themes/child/templates/foot.mustache", "child's foot")
                .text("themes/child/strings/en.yaml", "title: Better drills\n");
        assertThat(sample.sound().render("page", Sample.PAGE, ""))
                .isEqualTo("parent's head child's foot Better drills Home");
    }

    @Test
    void a_child_overrides_a_stylesheet_and_the_default_of_a_parameter() {
        Sample sample = child().page("{{param.accent}}")
                .asset("themes/plain/assets/a.css", "parent{}")
                .asset("themes/plain/assets/b.css", "parent{}")
                .asset("themes/child/assets/b.css", "child{}")
                .text("themes/child/theme.yaml", CHILD + "parameters:\n  accent: {default: \"#123456\"}\n");
        Theme theme = sample.sound();
        assertThat(theme.render("page", Sample.PAGE, "")).isEqualTo("#123456");
        assertThat(Sample.css(theme, "a.css")).isEqualTo("parent{}");
        assertThat(Sample.css(theme, "b.css")).isEqualTo("child{}");
    }

    @Test
    void a_guides_theme_can_extend_the_bundled_theme_of_its_own_name() {
        Sample sample = new Sample()
                .bundled("themes/plain/theme.yaml", CHILD.replace("extends: plain\n", ""))
                .bundled("themes/plain/templates/foot.mustache", "bundled foot")
                .yaml("extends: plain\n")
                .page("{{>foot}}");
        assertThat(sample.render()).isEqualTo("bundled foot");
        assertThat(new Sample().yaml("extends: plain\n").told())
                .contains("error[no-theme] there is no other theme \"plain\" for this one to extend");
    }

    @Test
    void a_theme_for_another_version_is_told() {
        assertThat(new Sample().engine("2.0.0").told()).isEqualTo("""
                themes/plain/theme.yaml:3:9: error[theme-engine] the theme fits Cuecard >=0.1 <2, and this is 2.0.0
                  3 | engine: ">=0.1 <2"
                    |         ^~~~~~~~~~""");
        assertThat(new Sample().engine("1.9.9-beta.1").read().hasErrors()).isFalse();
        assertThat(new Sample().engine("0.0.9").read().hasErrors()).isTrue();
    }

    @Test
    void theme_yaml_is_read_like_any_spec() {
        assertThat(new Sample().yaml("parametres: {}\n").told())
                .contains("error[unknown-field]", "did you mean \"parameters\"?");
        assertThat(new Sample()
                        .yaml("contrast: [{text: accent, ground: \"#fff\", ratio: 40}]\n")
                        .told())
                .contains("error[bad-value]", "is not a contrast ratio from 1 to 21");
    }

    @Test
    void files_that_nothing_asks_for_are_told() {
        Sample sample = new Sample()
                .text("themes/plain/templates/old.mustache", "x")
                .text("themes/plain/strings/en.yml", "a: b")
                .text("themes/plain/README.md", "# Plain")
                .asset("themes/plain/LICENSE", "text")
                .asset("themes/plain/style.css", "a{}");
        assertThat(sample.told()).isEqualTo("""
                themes/plain/strings/en.yml:1:1: warning[unused-file] nothing asks for this file
                  1 | a: b
                    | ^
                    = templates are templates/NAME.mustache, texts strings/LANGUAGE.yaml, all else belongs in assets/

                themes/plain/style.css: warning[unused-file] nothing asks for this file
                   = templates are templates/NAME.mustache, texts strings/LANGUAGE.yaml, all else belongs in assets/

                themes/plain/templates/old.mustache:1:1: warning[unused-file] no template includes the partial "old", and no page is made with it
                  1 | x
                    | ^""");
    }

    @Test
    void the_reference_names_every_field_parameter_and_text() {
        assertThat(ThemeReference.ofContract(Sample.CONTRACT)).startsWith("""
                - `page` shows [Page](#page)

                ## Page

                A drill's page.

                | name | what it is | what it tells |
                | --- | --- | --- |
                | `guide` | text | The guide's title. |
                | `drill` | [Drill](#drill) | The drill. |
                | `cards` | list of [Card](#card); `hasCards` tells whether it has any | Further drills. |
                | `warning` | text, may be absent | A word of warning. |
                """);
        assertThat(ThemeReference.ofTheme(new Sample().sound()))
                .contains(
                        "| `accent` | colour | `#aa3311` | Links. |",
                        "| `by` | `{personName}` | By \\{personName} |",
                        "| `count` | `{n}` |");
    }

    @Test
    void two_readings_give_the_same_theme() {
        Sample sample = new Sample()
                .page("{{>a}}{{asset.x.css}}")
                .partial("a", "{{guide}}")
                .asset("themes/plain/assets/x.css", "a{}");
        Theme one = sample.sound();
        Theme two = sample.sound();
        assertThat(one.assets().paths()).isEqualTo(two.assets().paths());
        assertThat(one.render("page", Sample.PAGE, "")).isEqualTo(two.render("page", Sample.PAGE, ""));
    }

    @Test
    void the_bundled_themes_are_read_from_classes_and_from_a_jar() throws Exception {
        assertThat(BundledThemes.read().files().keySet()).allMatch(path -> path.startsWith("themes/"));
        java.nio.file.Path jar = java.nio.file.Files.createTempFile("themes", " &.jar");
        try (var zip = new java.util.zip.ZipOutputStream(java.nio.file.Files.newOutputStream(jar))) {
            for (Map.Entry<String, String> file : Map.of(
                            "themes/x/theme.yaml", "name: X", "themes/x/assets/x.css", "a{}", "other/y.yaml", "")
                    .entrySet()) {
                zip.putNextEntry(new java.util.zip.ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        var tree = BundledThemes.readJar(jar.toUri());
        java.nio.file.Files.delete(jar);
        assertThat(tree.files().keySet()).containsExactly("themes/x/theme.yaml");
        assertThat(tree.asset("themes/x/assets/x.css").orElseThrow().bytes())
                .asString()
                .isEqualTo("a{}");
    }
}
