package org.cuecard.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class TemplateRenderingTest {
    private static String render(String template) {
        return new Sample().page(template).render();
    }

    @Test
    void a_text_is_escaped_between_tags_and_in_attributes() {
        assertThat(render("<a title=\"{{drill.name}}\">{{guide}}</a>{{#author}}{{personName}}{{/author}}"))
                .isEqualTo("<a title=\"Clam &lt;shell&gt;\">Bands &amp; more</a>O&#39;Neil");
        assertThat(render("{{#drill.moves}}{{action}};{{/drill.moves}}")).isEqualTo("Lie down;Open &quot;wide&quot;;");
    }

    @Test
    void markup_is_put_out_as_it_is_with_three_braces_or_an_ampersand() {
        assertThat(render("{{{drill.body}}}{{& drill.body }}{{#drill.figure}}{{{.}}}{{/drill.figure}}"))
                .isEqualTo("<p>Slowly.</p><p>Slowly.</p>");
    }

    @Test
    void numbers_flags_optionals_and_lists_do_what_they_are_for() {
        assertThat(render("{{drill.times}}{{#fresh}} new{{/fresh}}{{^fresh}} old{{/fresh}}"))
                .isEqualTo("8 new");
        assertThat(render("{{#warning}}!{{.}}{{/warning}}{{^warning}}no{{/warning}}[{{warning}}]"))
                .isEqualTo("no[]");
        assertThat(render("{{#drill.moves}}{{action}}{{#cue}} ({{.}}){{/cue}}. {{/drill.moves}}"))
                .isEqualTo("Lie down (hips stacked). Open &quot;wide&quot;. ");
        assertThat(render("{{#cards}}{{#labels}}{{.}},{{/labels}}{{/cards}}{{^cards}}none{{/cards}}"))
                .isEqualTo("floor,band,");
        assertThat(render("{{author.personName}}")).isEqualTo("O&#39;Neil");
    }

    private static String marked(Sample sample, String... foreign) {
        return sample.sound()
                .marking(new ForeignTexts(Set.of(foreign), "en", "ltr"))
                .render("page", Sample.PAGE, "");
    }

    @Test
    void a_text_in_another_language_says_so_where_an_element_may_stand() {
        assertThat(marked(new Sample().page("""
                                <title>{{drill.name}}</title>
                                <!-- <b> {{drill.name}} -->
                                <p title="{{drill.name}}" {{#fresh}}lang="{{drill.name}}"{{/fresh}}>{{drill.name}}, {{guide}}</p>
                                <select><option>{{drill.name}}</option></select>
                                <svg><desc>{{drill.name}}</desc></svg> {{#author}}{{t.by}}{{/author}}
                                {{#drill.moves}}{{#cue}}{{.}}{{/cue}}{{/drill.moves}}
                                """), "Clam <shell>", "O'Neil", "hips stacked"))
                .isEqualTo("""
                        <title>Clam &lt;shell&gt;</title>
                        <!-- <b> Clam &lt;shell&gt; -->
                        <p title="Clam &lt;shell&gt;" lang="Clam &lt;shell&gt;">\
                        <span lang="en" dir="ltr">Clam &lt;shell&gt;</span>, Bands &amp; more</p>
                        <select><option>Clam &lt;shell&gt;</option></select>
                        <svg><desc>Clam &lt;shell&gt;</desc></svg> By <span lang="en" dir="ltr">O&#39;Neil</span>
                        <span lang="en" dir="ltr">hips stacked</span>
                        """);
    }

    @Test
    void a_text_in_another_language_knows_where_partials_and_blocks_come_to_stand() {
        Sample sample = new Sample()
                .page("{{<frame}}{{$name}}{{drill.name}}{{/name}}{{$main}}{{drill.name}}{{/main}}{{/frame}}")
                .partial(
                        "frame",
                        "<title>{{$name}}{{/name}}</title><a title=\"{{>say}}\">{{>say}}</a>{{$main}}{{/main}}")
                .partial("say", "{{drill.name}}");
        String inside = "<span lang=\"en\" dir=\"ltr\">Clam &lt;shell&gt;</span>";
        assertThat(marked(sample, "Clam <shell>"))
                .isEqualTo(
                        "<title>Clam &lt;shell&gt;</title><a title=\"Clam &lt;shell&gt;\">" + inside + "</a>" + inside);
    }

    @Test
    void a_list_tells_whether_it_has_entries() {
        assertThat(render("{{#hasCards}}<ul>{{#cards}}<li>{{cardName}}</li>{{/cards}}</ul>{{/hasCards}}"))
                .isEqualTo("<ul><li>Bridge</li></ul>");
    }

    @Test
    void an_inner_section_sees_the_outer_names() {
        assertThat(render("{{#drill}}{{#moves}}{{name}} {{guide}};{{/moves}}{{/drill}}"))
                .isEqualTo("Clam &lt;shell&gt; Bands &amp; more;Clam &lt;shell&gt; Bands &amp; more;");
    }

    @Test
    void a_line_that_holds_only_tags_leaves_no_trace() {
        String template = """
                <ul>
                  {{#cards}}
                  <li>
                    {{! a remark
                        over two lines }}
                    {{cardName}}
                    {{#labels}}{{/labels}}
                  </li>
                  {{/cards}}
                </ul>
                {{>foot}}
                """;
        Sample sample = new Sample().page(template).partial("foot", "<hr>\n");
        assertThat(sample.render()).isEqualTo("<ul>\n  <li>\n    Bridge\n  </li>\n</ul>\n<hr>\n");
    }

    @Test
    void white_space_beside_tags_in_a_line_of_text_stays() {
        assertThat(render("one{{#fresh}}\ntwo {{/fresh}} {{#fresh}} {{/fresh}}|"))
                .isEqualTo("one\ntwo   |");
        assertThat(render("  {{guide}}\n\n  {{drill.times}}\n")).isEqualTo("  Bands &amp; more\n\n  8\n");
    }

    @Test
    void braces_that_are_no_tags_stay() {
        assertThat(render("<style>@media print{a{color:red}}</style>"))
                .isEqualTo("<style>@media print{a{color:red}}</style>");
    }

    @Test
    void windows_line_ends_give_the_same_page() {
        String template = "<ul>\n{{#cards}}\n<li>{{cardName}}</li>\n{{/cards}}\n</ul>\n";
        assertThat(render(template.replace("\n", "\r\n"))).isEqualTo(render(template));
    }

    @Test
    void a_layout_shows_the_blocks_that_a_page_fills_and_its_own_words_elsewhere() {
        Sample sample = new Sample()
                .page("{{<layout}}\n{{$main}}\n<h1>{{drill.name}}</h1>\n{{/main}}\n{{/layout}}\n")
                .partial("layout", "<title>{{$title}}{{guide}}{{/title}}</title>\n{{$main}}{{/main}}\n<hr>\n");
        assertThat(sample.render()).isEqualTo("<title>Bands &amp; more</title>\n<h1>Clam &lt;shell&gt;</h1>\n<hr>\n");
    }

    @Test
    void a_layout_can_build_on_a_layout_and_the_page_has_the_last_word() {
        Sample sample = new Sample()
                .page("{{<middle}}{{$a}}page{{/a}}{{$inner}}deep{{/inner}}{{/middle}}")
                .partial("middle", "{{<base}}{{$a}}middle{{/a}}{{$b}}[{{$inner}}{{/inner}}]{{/b}}{{/base}}")
                .partial("base", "{{$a}}base{{/a}}-{{$b}}base{{/b}}-{{$c}}base{{/c}}");
        assertThat(sample.render()).isEqualTo("page-[deep]-base");
    }

    @Test
    void a_layout_can_stand_inside_a_block_of_the_same_layout() {
        Sample sample = new Sample()
                .page("{{<box}}{{$in}}a{{<box}}{{$in}}b{{/in}}{{/box}}c{{/in}}{{/box}}")
                .partial("box", "[{{$in}}{{/in}}]");
        assertThat(sample.render()).isEqualTo("[a[b]c]");
    }

    @Test
    void the_three_roots_give_texts_parameters_and_addresses() {
        Sample sample = new Sample()
                .page("{{t.title}} {{param.accent}} {{asset.main.css}}{{#author}} {{t.by}}{{/author}}")
                .asset("themes/plain/assets/main.css", "a{}");
        assertThat(sample.render()).matches("Drills #aa3311 \\.\\./assets/main\\.[0-9a-f]{8}\\.css By O&#39;Neil");
    }

    @Test
    void what_is_filled_into_a_text_is_escaped_and_not_looked_at_again() {
        Sample sample = new Sample().text("themes/plain/strings/en.yaml", """
                        title: "<b> & {curly"
                        by: By {personName}
                        home: Home
                        count: "{n}"
                        """).page("{{t.title}}");
        assertThat(sample.render()).isEqualTo("&lt;b&gt; &amp; {curly");
        assertThat(sample.sound().strings().format("count", Map.of("n", "{home}")))
                .isEqualTo("{home}");
    }

    @Test
    void many_threads_render_the_same_page() {
        Theme theme = new Sample()
                .page("{{#drill}}{{#moves}}{{action}}{{#cue}}{{.}}{{/cue}}{{name}}{{/moves}}{{/drill}}")
                .sound();
        String once = theme.render("page", Sample.PAGE, "");
        List<String> pages = IntStream.range(0, 2000)
                .parallel()
                .mapToObj(i -> theme.render("page", Sample.PAGE, ""))
                .distinct()
                .toList();
        assertThat(pages).containsExactly(once);
    }

    @Test
    void a_view_that_is_not_the_templates_is_refused() {
        Theme theme = new Sample().sound();
        assertThatThrownBy(() -> theme.render("page", new Sample.Person("x"), ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the template \"page\" shows a Page, not a Person");
        assertThatThrownBy(() -> theme.render("pge", Sample.PAGE, "")).isInstanceOf(IllegalArgumentException.class);
    }

    enum Mood {
        CALM
    }

    record WithEnum(Mood mood) {}

    record WithMap(Map<String, String> map) {}

    record WithRoot(String t) {}

    record Outer(String name, Inner inner) {}

    record Inner(String name) {}

    @Test
    void a_record_that_no_template_could_show_is_refused() {
        assertThatThrownBy(() -> ThemeContract.of(Map.of("page", WithEnum.class), Set.of()))
                .hasMessageContaining("WithEnum.mood: a template cannot show a");
        assertThatThrownBy(() -> ThemeContract.of(Map.of("page", WithMap.class), Set.of()))
                .hasMessageContaining("WithMap.map");
        assertThatThrownBy(() -> ThemeContract.of(Map.of("page", WithRoot.class), Set.of()))
                .hasMessageContaining("is taken in every template");
        assertThatThrownBy(() -> ThemeContract.of(Map.of("page", Outer.class), Set.of()))
                .hasMessage("Outer and Inner, which it holds, both have a \"name\"");
    }
}
