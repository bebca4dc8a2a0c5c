package org.cuecard.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bodies made to hurt end in a moment, with a diagnostic or with prose, and never with an error of the machine. */
class MarkdownLimitsTest {
    private static final int MEGABYTE = 1_000_000;
    private static final int HARD = 9_900;

    static Stream<String> hostile() {
        Stream<String> signs = Stream.of(
                "> ",
                "[",
                "![",
                "*",
                "*a **a ",
                "*a ",
                "a* ",
                "*a_ ",
                "`",
                "\"a ",
                "'",
                "- ",
                "1. ",
                "|a",
                "<a ",
                "<a b=\"",
                "<!--",
                "<?",
                "x <![CDATA[",
                "&a",
                "[^a]",
                "[^a]: ",
                "[a]: b\n",
                "~~a ",
                "~",
                "a\n: ",
                ": ",
                "(",
                "\\",
                "-",
                "a -- ",
                "\n",
                "#",
                "# a ",
                "<",
                "<a@b",
                "a\n=\n",
                " ",
                "\t",
                "```\n",
                "[a]:\n",
                "[a]: b \"",
                "> - ",
                "<<a>> ",
                "![a][",
                "[a](",
                "[a](b",
                "[a](<b",
                "!!! note\n",
                "</b>",
                "[](",
                "&#");
        return signs.flatMap(
                sign -> Stream.of(sign.repeat(HARD / sign.length()), sign.repeat(MEGABYTE / sign.length())));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_hostile_body_ends_in_a_moment(String body) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            ProseFixture.of(body);
            ProseFixture.sanitised(body);
        });
    }

    @Test
    void lists_that_nest_by_indenting_are_refused_at_the_level_that_is_too_deep() {
        String lists =
                IntStream.range(0, 60).mapToObj(i -> "  ".repeat(i) + "- a\n").reduce("", String::concat);
        assertThat(ProseFixture.of(lists).told).contains("squat.md:50:").contains("error[too-complex]");
    }

    @Test
    void a_tag_with_thousands_of_attributes_is_refused() {
        assertThat(ProseFixture.sanitised("x <a" + " b".repeat(4_000) + ">\n").prose)
                .isNotNull();
    }

    @Test
    void a_long_table_and_a_long_page_are_no_problem() {
        String table = "| a | b |\n|---|---|\n" + "| *x* | [y](squat.md) |\n".repeat(500);
        String page = "## Part\n\nSome words, and a [link](squat.md).\n\n- a\n  - b\n    - c\n\n".repeat(1_000);
        assertThat(ProseFixture.of(table).told).isEmpty();
        assertThat(ProseFixture.of(page).told).isEmpty();
        assertThat(ProseFixture.of(page).prose.headings()).hasSize(1_000);
    }

    @Test
    void a_rule_with_spaces_is_no_nesting() {
        assertThat(ProseFixture.of("- ".repeat(40) + "\n").html).isEqualTo("<hr>\n");
    }
}
