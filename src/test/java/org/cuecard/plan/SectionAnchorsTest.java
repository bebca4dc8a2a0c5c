package org.cuecard.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The bundled theme has the anchors that links are checked against, in their order, and no others. */
class SectionAnchorsTest {
    private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]+)\"");

    @Test
    void an_exercises_page_has_the_anchors_of_its_sections() throws IOException {
        assertThat(ids("layout", "exercise")).isEqualTo(OwnAnchors.EXERCISE);
    }

    @Test
    void a_programmes_page_has_the_anchors_of_its_sections() throws IOException {
        assertThat(ids("layout", "programme")).isEqualTo(OwnAnchors.PROGRAMME);
    }

    @Test
    void a_page_of_text_has_no_other_anchors_than_its_own() throws IOException {
        assertThat(ids("layout", "page")).isEqualTo(OwnAnchors.PAGE);
    }

    private static List<String> ids(String... templates) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String template : templates) {
            text.append(Files.readString(Path.of("themes/cuecard/templates/" + template + ".mustache")));
        }
        return ID.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
