package org.cuecard.importer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>Sit <b>down</b> and <i>up</i>.</p>           | Sit **down** and *up*.",
                "<p>One</p><p>Two</p>                            | One¶¶Two",
                "One<br>Two<br/>Three                            | One¶¶Two¶¶Three",
                "<ul><li>A</li><li>B</li></ul>                   | - A¶- B",
                "<ol><li>A</li><li></li><li>B</li></ol>          | 1. A¶2. B",
                "<h1>Start</h1><div>Go</div>                     | ## Start¶¶Go",
                "<p>2 * 3 < 7 &amp; _so_</p>                     | 2 \\* 3 \\< 7 &amp; \\_so\\_",
                "<p># no heading</p><p>- no list</p>             | \\# no heading¶¶\\- no list",
                "<p>1. no list</p>                               | 1\\. no list",
                "<p><a href='https://a.org/b'>there</a></p>      | [there](https://a.org/b)",
                "<p><a href='javascript:alert(1)'>there</a></p>  | there",
                "<p><a href='/exercise/1'>there</a></p>          | there",
                "<p>a</p><script>alert(1)</script>               | a",
                "<p><img src='https://a.org/b.png'>words</p>     | words",
                "<p><span style='color:red'>red</span></p>       | red",
                "<table><tr><td>a</td><td>b</td></tr></table>    | a · b",
                "<p>not <b>closed                                | not **closed**",
                "<p>!!! note</p>                                 | \\!!! note",
            })
    void html_becomes_the_markdown_that_a_body_takes(String html, String markdown) {
        assertThat(Markdown.read(html).text()).isEqualTo(markdown.replace("¶", "\n"));
    }

    @Test
    void the_entries_of_the_first_list_are_told_as_words() {
        assertThat(Markdown.read("<p>Go:</p><ol><li>Sit <b>down</b></li><li>Up</li></ol><ul><li>no</li></ul>")
                        .items())
                .containsExactly("Sit down", "Up");
    }

    @Test
    void a_plain_text_keeps_its_paragraphs_and_none_of_its_signs_counts() {
        assertThat(Markdown.read("a *star*\nand more\n\n+ plus").text()).isEqualTo("a \\*star\\* and more\n\n\\+ plus");
    }

    @Test
    void html_that_nests_without_end_ends() {
        assertThat(Markdown.read("<div>".repeat(5000) + "deep").text()).contains("deep");
        assertThat(Markdown.read("<b>".repeat(5000) + "deep").text()).contains("deep");
    }
}
