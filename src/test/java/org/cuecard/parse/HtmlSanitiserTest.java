package org.cuecard.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left of HTML in a body when the guide says {@code raw-html: sanitise}. */
class HtmlSanitiserTest {
    @Test
    void harmless_html_stays_and_mixes_with_markdown() {
        ProseFixture read = ProseFixture.sanitised("""
                Press <kbd>Enter</kbd>, *now*.

                <div class="wide">

                Inside **Markdown**.

                </div>
                """);
        assertThat(read.told).isEmpty();
        assertThat(read.html).isEqualTo("""
                <p>Press <kbd>Enter</kbd>, <em>now</em>.</p>
                <div class="wide">
                <p>Inside <strong>Markdown</strong>.</p>
                </div>
                """);
        assertThat(read.prose.text()).isEqualTo("Press Enter, now. Inside Markdown.");
    }

    @Test
    void what_cuecard_writes_itself_is_the_same_with_and_without_the_sanitiser() {
        String markdown = """
                ## Head {#own}

                A [link](squat.md), a [site](https://example.org/?a&b "t"), a note[^1] and ![Open](images/open.jpg).

                | a | b |
                |--:|---|
                | c |

                !!! tip
                    - [x] done

                Term
                : Words

                ```java
                a < b
                ```

                [^1]: Words.
                """;
        assertThat(ProseFixture.sanitised(markdown).told).isEmpty();
        assertThat(ProseFixture.sanitised(markdown).html).isEqualTo(ProseFixture.of(markdown).html);
    }

    @Test
    void links_and_pictures_of_html_are_gaps_as_those_of_markdown_are() {
        ProseFixture read = ProseFixture.sanitised("<a href=\"clamshell.md\">c</a> <a href='https://example.org/'>e</a>"
                + " <img src=\"images/open.jpg\" alt=\"Open\" width=\"40\">\n");
        assertThat(read.told).isEmpty();
        assertThat(read.html)
                .isEqualTo(
                        "<p><a href=\"{link clamshell.md}\">c</a> <a href=\"https://example.org/\" rel=\"noopener\">e</a>"
                                + " <img src=\"{image images/open.jpg}\" alt=\"Open\" width=\"40\"></p>\n");
    }

    @Test
    void an_id_of_the_authors_is_an_anchor() {
        ProseFixture read = ProseFixture.sanitised("<span id=\"here\">x</span>\n");
        assertThat(read.html).isEqualTo("<p><span id=\"here\">x</span></p>\n");
        assertThat(read.prose.anchors()).containsExactly("here");
    }

    @Test
    void the_words_of_a_block_of_html_are_heard_and_its_comments_are_not() {
        ProseFixture read = ProseFixture.sanitised("<div>Some <b>words</b><!-- none --><script>no()</script></div>\n");
        assertThat(read.prose.text()).isEqualTo("Some words");
        assertThat(read.html).isEqualTo("<div>Some <b>words</b></div>\n");
    }

    @Test
    void what_the_author_leaves_open_is_closed() {
        assertThat(ProseFixture.sanitised("<div><b>open\n\nnext\n").html)
                .endsWith("</b></div>")
                .doesNotContain("<script");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1) alt=x>",
                "<img src=images/open.jpg onload=alert(1) alt=x>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\"&#106;avascript:alert(1)\">x</a>",
                "<a href=\" java\nscript:alert(1)\">x</a>",
                "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
                "<a href=vbscript:msgbox(1)>x</a>",
                "<a xlink:href=\"javascript:alert(1)\">x</a>",
                "<svg onload=alert(1)><a xlink:href=\"javascript:alert(1)\"></a></svg>",
                "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>",
                "<iframe src=\"https://example.org\"></iframe>",
                "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
                "<object data=\"https://example.org\"></object>",
                "<embed src=\"https://example.org\">",
                "<form action=\"https://example.org\"><button formaction=\"javascript:alert(1)\">x</button></form>",
                "<div style=\"background:url(https://example.org)\">x</div>",
                "<style>@import 'https://example.org';</style>",
                "<link rel=stylesheet href=\"https://example.org\">",
                "<meta http-equiv=refresh content=\"0;url=https://example.org\">",
                "<base href=\"https://example.org\">",
                "<video src=\"https://example.org\"></video>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
                "<textarea><img title=\"</textarea><img src=x onerror=alert(1)>\"></textarea>",
                "<b onmouseover=alert(1)>x\n\n<b onclick=alert(1)>y</b>",
                "<b onclick=alert(1)><p>one</p><p>two</p></b>",
                "<details open ontoggle=alert(1)>x</details>",
                "<body onload=alert(1)>",
                "<!--><img src=x onerror=alert(1)>-->",
                "<p>\uFDD00\uFDD1</p>",
                "<table background=\"https://example.org\"><tr><td background=\"https://example.org\">x</td></tr></table>",
                "<a ping=\"https://example.org\" href=\"squat.md\">x</a>",
                "<img srcset=\"https://example.org/a.png 2x\" src=\"images/open.jpg\" alt=\"x\">",
                "<p is=\"x-y\" slot=\"s\">x</p>",
                "<div tabindex=\"5\" contenteditable autofocus onfocus=alert(1)>x</div>"
            })
    void nothing_runs_styles_asks_or_fetches(String html) {
        String clean = ProseFixture.sanitised("Before\n\n" + html + "\n\nAfter " + html + " end\n").html;
        String tags = clean.toLowerCase(Locale.ROOT).replaceAll("&lt;|&gt;|&quot;", "");
        assertThat(tags)
                .doesNotContainPattern("<[^>]*\\son[a-z]+\\s*=")
                .doesNotContainPattern("<(script|style|iframe|object|embed|form|button|input|textarea|svg|math|video)")
                .doesNotContainPattern("<(link|meta|base|noscript|body|template)")
                .doesNotContainPattern("<[^>]*(javascript|vbscript|data):")
                .doesNotContainPattern("<[^>]*\\s(style|srcset|srcdoc|background|ping|formaction|action|is|slot)\\s*=")
                .doesNotContainPattern("<[^>]*tabindex=\"5\"")
                .doesNotContainPattern("src=\"(?!\\{image )");
    }
}
