package org.cuecard.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the author of a template is told, word for word. */
final class TemplateCheckTest {
    private static String told(String template) {
        return new Sample().page(template).told();
    }

    @Test
    void an_unknown_name_is_told_at_its_place_with_the_nearest_one_and_all_that_there_are() {
        assertThat(told("<p>\n  {{gudie}}\n")).isEqualTo("""
                themes/plain/templates/page.mustache:2:5: error[unknown-name] "gudie" is not a name of Page
                  2 |   {{gudie}}
                    |     ^~~~~
                    = did you mean "guide"?
                    = Page has guide, drill, cards, warning, author, fresh""");
    }

    @Test
    void an_unknown_part_of_a_dotted_name_is_told_alone() {
        assertThat(told("{{drill.nmae}}")).isEqualTo("""
                themes/plain/templates/page.mustache:1:9: error[unknown-name] "nmae" is not a name of Drill
                  1 | {{drill.nmae}}
                    |         ^~~~
                    = did you mean "name"?
                    = Drill has name, times, moves, body, figure""");
    }

    @Test
    void a_name_that_lies_further_inside_is_shown_the_way_to() {
        assertThat(told("{{name}}")).contains("= did you mean \"drill.name\"?");
        assertThat(told("{{cardName}}"))
                .contains("= each entry of \"cards\" has one: {{#cards}}{{cardName}}{{/cards}}");
    }

    @Test
    void names_are_checked_in_lists_that_are_empty_and_in_sections_that_never_show() {
        assertThat(told("{{#cards}}{{cardNme}}{{/cards}}{{^fresh}}{{gide}}{{/fresh}}"))
                .contains("\"cardNme\" is not a name of Card or Page", "\"gide\" is not a name of Page");
    }

    @Test
    void a_part_of_a_list_is_asked_for_inside_a_section() {
        assertThat(told("{{cards.cardName}}")).isEqualTo("""
                themes/plain/templates/page.mustache:1:9: error[unknown-name] "cards" is a list, which has no "cardName"
                  1 | {{cards.cardName}}
                    |         ^~~~~~~~
                    = walk through it: {{#cards}}{{cardName}}{{/cards}}""");
    }

    @Test
    void a_problem_in_a_partial_says_how_the_page_comes_there_and_is_told_once() {
        Sample sample = new Sample().page("{{>head}}\n{{>head}}\n").partial("head", "{{titel}}");
        assertThat(sample.told()).isEqualTo("""
                themes/plain/templates/head.mustache:1:3: error[unknown-name] "titel" is not a name of Page
                  1 | {{titel}}
                    |   ^~~~~
                    = Page has guide, drill, cards, warning, author, fresh
                    = the page comes here through themes/plain/templates/page.mustache:1""");
    }

    @Test
    void markup_and_text_are_not_mixed_up() {
        assertThat(told("{{drill.body}}")).isEqualTo("""
                themes/plain/templates/page.mustache:1:3: error[wrong-use] "drill.body" is markup, and {{…}} would show its tags
                  1 | {{drill.body}}
                    |   ^~~~~~~~~~
                    = write {{{drill.body}}}""");
        assertThat(told("{{{guide}}}")).isEqualTo("""
                themes/plain/templates/page.mustache:1:4: error[wrong-use] "guide" is text and not markup, so it must be escaped
                  1 | {{{guide}}}
                    |    ^~~~~
                    = write {{guide}}""");
        assertThat(told("{{&t.title}}")).contains("\"t.title\" is text and not markup");
    }

    @Test
    void records_lists_and_flags_cannot_be_printed() {
        assertThat(told("{{drill}}"))
                .contains("\"drill\" is Drill, which cannot be printed", "= name a part of it: {{drill.name}}");
        assertThat(told("{{#drill}}{{.}}{{/drill}}"))
                .contains("\".\" is Drill, which cannot be printed", "= name a part of it: {{name}}");
        assertThat(told("{{cards}}"))
                .contains("\"cards\" is a list, which cannot be printed", "= walk through it: {{#cards}}…{{/cards}}");
        assertThat(told("{{fresh}}"))
                .contains("\"fresh\" is yes or no, which cannot be printed", "= ask it: {{#fresh}}…{{/fresh}}");
    }

    @Test
    void what_is_always_there_is_not_asked_for() {
        assertThat(told("{{^drill}}x{{/drill}}")).contains("\"drill\" is always there, so {{^…}} would never show");
        assertThat(told("{{#drill.times}}x{{/drill.times}}")).contains("\"drill.times\" is a number and always there");
        assertThat(told("{{#t.title}}x{{/t.title}}")).contains("\"t.title\" is always there");
    }

    @Test
    void an_unknown_partial_is_told_whatever_path_it_pretends_to_be() {
        Sample sample =
                new Sample().page("{{>haed}}\n{{>../../x}}\n{{>/etc/passwd}}\n").partial("head", "{{guide}}");
        assertThat(sample.told()).isEqualTo("""
                themes/plain/templates/head.mustache:1:1: warning[unused-file] no template includes the partial "head", and no page is made with it
                  1 | {{guide}}
                    | ^

                themes/plain/templates/page.mustache:1:4: error[unknown-partial] the theme has no templates/haed.mustache
                  1 | {{>haed}}
                    |    ^~~~
                    = did you mean "head"?

                themes/plain/templates/page.mustache:2:4: error[unknown-partial] the theme has no templates/../../x.mustache
                  2 | {{>../../x}}
                    |    ^~~~~~~
                    = known here: head, page

                themes/plain/templates/page.mustache:3:4: error[unknown-partial] the theme has no templates//etc/passwd.mustache
                  3 | {{>/etc/passwd}}
                    |    ^~~~~~~~~~~
                    = known here: head, page""");
    }

    @Test
    void a_partial_that_includes_itself_is_told_with_the_way_round() {
        Sample sample = new Sample().page("{{>a}}").partial("a", "{{>b}}").partial("b", "-\n{{>a}}");
        assertThat(sample.told()).isEqualTo("""
                themes/plain/templates/b.mustache:2:4: error[partial-cycle] "a" includes itself: a → b → a
                  2 | {{>a}}
                    |    ^
                    = the page comes here through themes/plain/templates/a.mustache:1""");
        assertThat(told("{{>page}}")).contains("\"page\" includes itself: page → page");
    }

    @Test
    void partials_that_double_with_each_level_are_stopped() {
        Sample sample = new Sample().page("{{>p0}}");
        for (int i = 0; i < 40; i++) {
            sample.partial("p" + i, "{{>p" + (i + 1) + "}}{{>p" + (i + 1) + "}}");
        }
        sample.partial("p40", "x");
        assertThat(sample.told()).contains("a page grows beyond 200000 parts through its partials");
    }

    @Test
    void a_block_that_the_layout_lacks_is_told() {
        Sample sample =
                new Sample().page("{{<layout}}{{$mian}}x{{/mian}}{{/layout}}").partial("layout", "{{$main}}{{/main}}");
        assertThat(sample.told()).isEqualTo("""
                themes/plain/templates/page.mustache:1:15: error[unknown-block] the layout "layout" has no block "mian"
                  1 | {{<layout}}{{$mian}}x{{/mian}}{{/layout}}
                    |               ^~~~
                    = did you mean "main"?""");
    }

    @Test
    void words_beside_the_blocks_of_a_layout_would_be_lost_and_are_told() {
        Sample sample = new Sample().page("{{<layout}}Hello{{/layout}}").partial("layout", "{{$main}}{{/main}}");
        assertThat(sample.told()).contains("error[template-syntax] inside {{<layout}} only blocks count");
    }

    @Test
    void sections_that_do_not_close_are_told_at_their_opening() {
        assertThat(told("<p>\n{{#cards}}\n")).isEqualTo("""
                themes/plain/templates/page.mustache:2:1: error[template-syntax] {{#cards}} is never closed
                  2 | {{#cards}}
                    | ^~~~~~~~~~
                    = {{/cards}} is missing behind it""");
        assertThat(told("{{#cards}}\n{{#fresh}}\n{{/cards}}\n")).isEqualTo("""
                themes/plain/templates/page.mustache:2:1: error[template-syntax] {{#fresh}} is not closed before {{/cards}} in line 3
                  2 | {{#fresh}}
                    | ^~~~~~~~~~
                    = {{/fresh}} is missing""");
        assertThat(told("{{#cards}}{{/card}}{{/cards}}")).isEqualTo("""
                themes/plain/templates/page.mustache:1:11: error[template-syntax] {{/card}} closes what was never opened
                  1 | {{#cards}}{{/card}}{{/cards}}
                    |           ^~~~~~~~~
                    = {{/cards}} is due here""");
    }

    @Test
    void tags_that_are_none_are_told() {
        assertThat(told("{{guide"))
                .contains("page.mustache:1:1: error[template-syntax] the tag is never closed with \"}}\"");
        assertThat(told("{{{guide}}")).contains("the tag is never closed with \"}}}\"");
        assertThat(told("{{}}")).contains("error[template-syntax] a tag without a name");
        assertThat(told("{{two words}}")).contains("\"two words\" is not a name");
        assertThat(told("{{=<% %>=}}")).contains("a template cannot change the delimiters {{ and }}");
        assertThat(told("{{%PRAGMA}}")).contains("a template cannot hold a pragma");
        assertThat(told("{{>*guide}}")).contains("a template cannot choose a partial by a value");
        assertThat(told("\0")).contains("a template cannot hold the character U+0000");
        assertThat(told("{{#fresh}}".repeat(70) + "{{/fresh}}".repeat(70)))
                .contains("sections are nested more than 64 deep");
    }

    @Test
    void all_mistakes_are_told_in_one_run() {
        assertThat(new Sample()
                        .page("{{a1}}{{>b}}{{drill}}{{t.c}}{{param.d}}{{asset.e}}")
                        .read()
                        .diagnostics())
                .hasSize(6);
    }

    @Test
    void texts_parameters_and_assets_are_checked_where_they_are_used() {
        assertThat(told("{{t.titel}} {{param.acent}} {{asset.main.css}}")).isEqualTo("""
                themes/plain/templates/page.mustache:1:5: error[unknown-string] the theme declares no text "titel"
                  1 | {{t.titel}} {{param.acent}} {{asset.main.css}}
                    |     ^~~~~
                    = did you mean "title"?

                themes/plain/templates/page.mustache:1:21: error[unknown-name] the theme has no parameter "acent"
                  1 | {{t.titel}} {{param.acent}} {{asset.main.css}}
                    |                     ^~~~~
                    = did you mean "accent"?

                themes/plain/templates/page.mustache:1:37: error[missing-asset] the theme has no assets/main.css
                  1 | {{t.titel}} {{param.acent}} {{asset.main.css}}
                    |                                     ^~~~~~~~
                    = known here: parameters.css""");
        assertThat(told("{{t}}"))
                .contains("\"t\" stands for nothing by itself: it needs a name behind it, after a dot");
        assertThat(told("{{t.by}}"))
                .contains("the text \"by\" asks for {personName}, and no text or number of that name is here");
        assertThat(told("{{t.count}}")).contains("the text \"count\" has plural forms, and a template cannot count");
    }

    @Test
    void a_value_stands_only_where_its_escapes_are_read() {
        assertThat(told("<a class=x href={{guide}}>")).contains("""
                page.mustache:1:19: error[wrong-use] "guide" is the value of an attribute without quotes, and the first space in it would end it
                """);
        assertThat(told("<script>let a = \"{{guide}}\"</script>"))
                .contains("\"guide\" stands in a script element, where escapes are not read");
        assertThat(told("<STYLE>a{color:{{param.accent}}}</STYLE>")).contains("stands in a style element");
        assertThat(told("<script src=\"x\" data-a='>'>{{guide}}</script>")).contains("stands in a script element");
        assertThat(told("<script src=\"{{guide}}\" data-a=\">\" data-b=\"{{guide}}\" defer></script>{{guide}}"))
                .isEmpty();
        assertThat(told("<script src={{guide}}></script>")).contains("without quotes");
        assertThat(told("<script>{{{drill.body}}}</script><a href=\"x?a={{guide}}\">1 = {{guide}}</a>"))
                .isEmpty();
    }

    @Test
    void a_template_that_is_missing_is_told() {
        Sample sample = new Sample()
                .contract(ThemeContract.of(
                        java.util.Map.of("page", Sample.Page.class, "home", Sample.Drill.class),
                        Sample.CONTRACT.phrases()));
        assertThat(sample.told()).isEqualTo("""
                themes/plain/theme.yaml:1:1: error[missing-template] the theme "plain" has no template "home"
                  1 | name: Plain
                    | ^
                    = add themes/plain/templates/home.mustache""");
    }
}
