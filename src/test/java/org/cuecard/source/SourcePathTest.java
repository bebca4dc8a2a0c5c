package org.cuecard.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourcePathTest {
    @ParameterizedTest
    @CsvSource({
        "exercises/a.md, images/b.png, exercises/images/b.png",
        "exercises/a.md, ../site/b.png, site/b.png",
        "exercises/a.md, ./x//../b.png, exercises/b.png",
        "a.md, b.md, b.md",
        "site/pages/deep/a.md, ../../../exercises/b.md, exercises/b.md"
    })
    void a_relative_path_is_followed_and_can_be_written_again(String file, String relative, String target) {
        assertThat(SourcePath.resolve(file, relative)).contains(target);
        assertThat(SourcePath.resolve(file, SourcePath.relative(file, target))).contains(target);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc/passwd", "../../up.md", "..\\up.md", "C:/up.md", "../.."})
    void a_path_out_of_the_guide_leads_nowhere(String relative) {
        assertThat(SourcePath.resolve("exercises/a.md", relative)).isEmpty();
    }

    @Test
    void the_shortest_relative_path_is_written() {
        assertThat(SourcePath.relative("exercises/a.md", "exercises/images/b.png"))
                .isEqualTo("images/b.png");
        assertThat(SourcePath.relative("exercises/deep/a.md", "site/b.png")).isEqualTo("../../site/b.png");
        assertThat(SourcePath.relative("a.md", "site/b.png")).isEqualTo("site/b.png");
    }
}
