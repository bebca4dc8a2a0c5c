package org.cuecard.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class ParametersTest {
    private static final String KINDS = """
            name: Plain
            description: A theme for tests.
            engine: ">=0.1 <2"
            parameters:
              accent: {type: colour, default: "#AA3311"}
              face: {type: font, default: "Source Sans 3, system-ui, 'Noto Sans'"}
              gap: {type: length, default: 1.5rem}
              leading: {type: number, default: 1.4}
              motto: {type: text}
              logo: {type: file}
              layout: {type: choice, default: wide, choices: [wide, narrow]}
              dense: {type: flag}
            strings: [title, "by {personName}"]
            """;

    private static Sample kinds() {
        return new Sample().text("themes/plain/theme.yaml", KINDS);
    }

    @Test
    void the_parameters_become_a_stylesheet_of_custom_properties() {
        Theme theme = kinds().set("motto", "Say \"hi\" </style>\\").sound();
        assertThat(Sample.css(theme, "parameters.css")).isEqualTo(CssSqueeze.squeezed("""
                :root {
                  --param-accent: #aa3311;
                  --param-dense: 0;
                  --param-face: "Source Sans 3", system-ui, "Noto Sans";
                  --param-gap: 1.5rem;
                  --param-layout: wide;
                  --param-leading: 1.4;
                  --param-logo: none;
                  --param-motto: "Say \\"hi\\" \\3c /style\\3e \\\\";
                }
                """));
    }

    @Test
    void templates_print_parameters_and_ask_for_them() {
        Sample sample = kinds().set("motto", "A & B")
                .set("dense", "true")
                .page("{{param.motto}}{{#param.motto}}!{{/param.motto}}{{#param.dense}} dense{{/param.dense}}"
                        + "{{^param.logo}} no logo{{/param.logo}}{{#param.layout.wide}} wide{{/param.layout.wide}}"
                        + "{{#param.layout.narrow}} narrow{{/param.layout.narrow}}");
        assertThat(sample.render()).isEqualTo("A &amp; B! dense no logo wide");
    }

    @Test
    void what_a_template_asks_of_a_parameter_is_checked() {
        assertThat(kinds().page("{{param.dense}}").told())
                .contains("\"param.dense\" is yes or no, which cannot be printed");
        assertThat(kinds().page("{{#param.layout}}x{{/param.layout}}").told())
                .contains(
                        "\"param.layout\" is a choice and always there",
                        "= ask for one choice: {{#param.layout.wide}}");
        assertThat(kinds().page("{{#param.layout.wied}}x{{/param.layout.wied}}").told())
                .contains("\"wied\" is no choice of the parameter \"layout\"", "did you mean \"wide\"?");
        assertThat(kinds().page("{{#param.accent}}{{gide}}{{/param.accent}}").told())
                .contains("\"param.accent\" is a colour and always there", "\"gide\" is not a name of Page");
    }

    @Test
    void an_unknown_parameter_of_the_guide_is_told() {
        assertThat(new Sample().set("acent", "#123").told()).isEqualTo("""
                site/guide.yaml:1:8: error[theme-parameter] the theme has no parameter "acent"
                  1 | acent: #123
                    |        ^~~~
                    = did you mean "accent"?""");
    }

    @Test
    void a_value_that_could_break_out_of_a_stylesheet_is_told() {
        assertThat(new Sample().set("accent", "red; } body { display: none").told())
                .isEqualTo("""
                site/guide.yaml:1:9: error[theme-parameter] the parameter "accent" cannot be "red; } body { display: none": it is a colour, written #rgb or #rrggbb
                  1 | accent: red; } body { display: none
                    |         ^~~~~~~~~~~~~~~~~~~~~~~~~~~
                    = the theme's own value is #aa3311""");
        assertThat(kinds().set("gap", "1rem;color:red").told())
                .contains("it is a length with its unit, such as 1.5rem");
        assertThat(kinds().set("gap", "12").told()).contains("it is a length with its unit");
        assertThat(kinds().set("leading", "1,4").told()).contains("it is a number, such as 1.4");
        assertThat(kinds().set("face", "Arial\"; }").told()).contains("it is a list of font families");
        assertThat(kinds().set("dense", "yes").told()).contains("it is true or false");
        assertThat(kinds().set("layout", "wid").told()).contains("it is one of its choices", "did you mean \"wide\"?");
        assertThat(kinds().set("motto", "a\tb").told()).contains("it is a text in one line");
    }

    @Test
    void a_declaration_that_is_not_whole_is_told() {
        assertThat(kinds().text(
                                "themes/plain/theme.yaml",
                                KINDS.replace("{type: colour, default: \"#AA3311\"}", "{type: colour}"))
                        .told())
                .contains("error[missing-field] the parameter \"accent\" needs a default value");
        assertThat(kinds().text("themes/plain/theme.yaml", KINDS.replace(", choices: [wide, narrow]", ""))
                        .told())
                .contains("the parameter \"layout\" is a choice and lists no choices");
        assertThat(kinds().text("themes/plain/theme.yaml", KINDS.replace("{type: flag}", "{doc: x}"))
                        .told())
                .contains("the parameter \"dense\" has no type, and no parent declares it");
    }

    @Test
    void a_file_is_one_of_the_theme_or_of_the_guide() {
        Sample sample = kinds().asset("site/assets/logo.svg", "<svg/>")
                .set("logo", "logo.svg")
                .page("{{#param.logo}}<img src=\"{{param.logo}}\">{{/param.logo}}");
        Theme theme = sample.sound();
        String path = theme.assets().path("logo.svg").orElseThrow();
        assertThat(theme.render("page", Sample.PAGE, "../")).isEqualTo("<img src=\"../" + path + "\">");
        assertThat(Sample.css(theme, "parameters.css"))
                .contains("--param-logo:url(\"" + path.substring("assets/".length()) + "\");");
        assertThat(kinds().asset("site/assets/logo.svg", "<svg/>")
                        .set("logo", "lgo.svg")
                        .told())
                .isEqualTo("""
                site/guide.yaml:1:7: error[missing-asset] the parameter "logo" names the file "lgo.svg", which is not there
                  1 | logo: lgo.svg
                    |       ^~~~~~~
                    = did you mean "logo.svg"?
                    = the path is relative to site/assets/ of the guide or to assets/ of the theme""");
    }

    @Test
    void lines_on_surfaces_are_not_called_text() {
        assertThat(new Sample()
                        .yaml("contrast: [{text: \"#1d2733\", ground: accent, ratio: 3}]\n")
                        .set("accent", "#3d4f66")
                        .told())
                .startsWith("site/guide.yaml:1:9: error[low-contrast] #1d2733 on accent #3d4f66 has a contrast of 1.8");
    }

    @Test
    void colours_that_meet_are_far_enough_apart() {
        String pair = "contrast: [{text: accent, ground: \"#ffffff\"}]\n";
        assertThat(new Sample().yaml(pair).told()).isEmpty();
        assertThat(new Sample().yaml(pair).set("accent", "#777777").told()).isEqualTo("""
                site/guide.yaml:1:9: error[low-contrast] text of accent #777777 on #ffffff has a contrast of 4.47, and needs 4.5
                  1 | accent: #777777
                    |         ^~~~~~~
                    = make one of the two lighter or darker""");
        assertThat(new Sample()
                        .yaml("contrast: [{text: accent, ground: \"#000\"}]\n")
                        .told())
                .isEqualTo("""
                themes/plain/theme.yaml:7:19: error[low-contrast] text of accent #aa3311 on #000 has a contrast of 3.19, and needs 4.5
                  7 | contrast: [{text: accent, ground: "#000"}]
                    |                   ^~~~~~
                    = make one of the two lighter or darker""");
        assertThat(new Sample()
                        .yaml("contrast: [{text: acent, ground: \"#000\", ratio: 3}]\n")
                        .told())
                .contains("\"acent\" is neither a colour parameter nor a colour", "did you mean \"accent\"?");
    }

    @Test
    void the_contrast_ratio_is_that_of_wcag() {
        Colour black = new Colour(0, 0, 0);
        Colour white = new Colour(255, 255, 255);
        assertThat(black.contrast(white)).isEqualTo(21.0, within(1e-9));
        assertThat(white.contrast(white)).isEqualTo(1.0);
        // The grey at which white text stops being readable, known from the WCAG literature.
        assertThat(Colour.parse("#767676").orElseThrow().contrast(white)).isEqualTo(4.54, within(0.005));
    }
}
