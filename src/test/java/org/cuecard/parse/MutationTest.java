package org.cuecard.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.model.Prose;
import org.jsoup.nodes.Document;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies with pieces cut out, doubled and thrown in: reading never fails, and what comes out is well-formed. */
class MutationTest {
    private static final String BODY = """
            ## Set up {#set}

            Sit *back*, **down** and `wait`. See [clam](clamshell.md), <https://example.org> and [r][ref]. "Slow" -- now.

            - [ ] one
            - two
              1. three

            > Quoted ![Open](images/open.jpg "Title")

            | a | b |
            |:--|--:|
            | c | ~~d~~ |

            !!! warning "Stop"
                Now[^1].

            Term
            : Words

            ```java
            a < b
            ```

            [ref]: other.md "T"
            [^1]: Note[^1]
            """;

    private static final List<String> PIECES = List.of(
            "[",
            "]",
            "(",
            ")",
            "*",
            "_",
            "`",
            "<b>",
            "</b>",
            "<div>",
            "<!--",
            "-->",
            "\n",
            "\n\n",
            "    ",
            "|",
            "> ",
            "- ",
            "[^1]",
            "{#x}",
            "&#0;",
            "\u0000",
            "\uFDD0",
            "\uFDD1",
            "😀",
            "\u202E",
            "\"",
            "'",
            "!!! tip\n",
            "!",
            "\\",
            "<script>",
            "<a href=\"javascript:x\">",
            "~~",
            ": ",
            "\t",
            "#",
            "](",
            "<img src=x onerror=y>",
            "\uD800");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void a_mutated_body_is_read_without_an_exception_and_twice_the_same(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            String body = mutate(random);
            ProseFixture sanitised = ProseFixture.sanitised(body);
            assertWellFormed(sanitised, body);
            assertWellFormed(ProseFixture.of(body), body);
            assertThat(ProseFixture.sanitised(body).html).isEqualTo(sanitised.html);
        }
    }

    private static String mutate(Random random) {
        StringBuilder body = new StringBuilder(BODY);
        for (int edits = 1 + random.nextInt(8); edits > 0; edits--) {
            int at = random.nextInt(body.length());
            int to = Math.min(body.length(), at + random.nextInt(30));
            switch (random.nextInt(3)) {
                case 0 -> body.delete(at, to);
                case 1 -> body.insert(at, body.substring(at, to));
                default -> body.insert(at, PIECES.get(random.nextInt(PIECES.size())));
            }
        }
        return body.toString();
    }

    private static void assertWellFormed(ProseFixture read, String body) {
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        Document page = parser.parseInput(
                "<!DOCTYPE html><html><head><title>x</title></head><body>" + read.html + "</body></html>", "");
        assertThat(parser.getErrors()).extracting(ParseError::toString).as(body).isEmpty();
        assertThat(page.select("script, [onerror], [href^=javascript]"))
                .as(body)
                .isEmpty();
        assertThat(read.html).as(body).doesNotContain("\uFDD0");
        for (Diagnostic diagnostic : read.log.all()) {
            assertThat(diagnostic.span().end())
                    .isLessThanOrEqualTo(diagnostic.span().file().text().length());
        }
        for (Prose.Heading heading : read.prose.headings()) {
            assertThat(read.html).as(body).contains("id=\"" + heading.id() + "\"");
        }
    }
}
