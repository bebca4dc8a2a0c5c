package org.cuecard.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.cuecard.site.NuJudge;
import org.junit.jupiter.api.Test;

/** The Nu HTML checker finds nothing to say against a body that uses every feature, with and without the sanitiser. */
class ProseIsValidHtmlTest {
    private static final String EVERYTHING = """
            ## Set up {#own}

            Sit *back*, **down**, ~~up~~ `wait` and "slow". See [clam](clamshell.md "The next"), <https://example.org/?a=1&b=2>,
            [space](https://example.org/a%20b|c), <me@example.org>, ![Open](images/open.jpg) and a note[^1], twice[^1].

            ![Feet](../site/assets/feet.svg "The arch lifts")

            ### Set up

            1. one

               with a paragraph
            2. two
               - [ ] open
               - [x] done

            > Quoted\\
            > text

            |   | Sets | Reps |
            |---|:----:|-----:|
            | Squat | 2 | 10 | extra |
            | Clam |

            | only | heads |
            |------|-------|

            !!! warning "Stop"
                Now.

                - a list

            Term
            : Words

            : More words

            ***

            ```yaml
            reps: <10>
            ```

            [^1]: Words of the note.

                And more.
            """;

    @Test
    void every_feature_is_valid_html() throws Exception {
        NuJudge judge = new NuJudge();
        for (ProseFixture read : List.of(ProseFixture.of(EVERYTHING), ProseFixture.sanitised(EVERYTHING))) {
            assertThat(read.told).isEmpty();
            assertThat(judge.problems(page(read))).isEmpty();
        }
    }

    private static String page(ProseFixture read) {
        String body = read.html.replaceAll("\\{(link|image) [^}]*}", "x.html");
        return Stream.of(
                        "<!doctype html><html lang=\"en\"><head><title>Squat</title></head><body><main><h1>Squat</h1>",
                        body,
                        "</main></body></html>")
                .reduce("", String::concat);
    }
}
