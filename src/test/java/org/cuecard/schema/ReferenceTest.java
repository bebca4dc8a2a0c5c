package org.cuecard.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cuecard.Golden;
import org.cuecard.model.ExerciseSpec;
import org.cuecard.model.GuideSpec;
import org.cuecard.model.PageSpec;
import org.cuecard.model.ProgrammeSpec;
import org.cuecard.model.TermOf;
import org.cuecard.model.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {
    @Test
    void the_reference_of_a_drill_is_its_golden_file() throws IOException {
        Golden.check(Path.of("src/test/resources/schema/drill.md"), Reference.of(Drill.class));
    }

    @ParameterizedTest
    @ValueSource(classes = {ExerciseSpec.class, ProgrammeSpec.class, GuideSpec.class, Vocabulary.class, PageSpec.class})
    void every_link_leads_to_a_heading_and_every_row_has_its_cells(Class<? extends Record> type) {
        String markdown = Reference.of(type);
        Set<String> anchors = Pattern.compile("(?m)^## (.+)$")
                .matcher(markdown)
                .results()
                .map(heading -> Naming.toId(heading.group(1)))
                .collect(Collectors.toSet());
        List<String> links = Pattern.compile("]\\(#([^)]+)\\)")
                .matcher(markdown)
                .results()
                .map(link -> link.group(1))
                .toList();
        assertThat(anchors).containsAll(links).hasSizeGreaterThan(1);

        Pattern cell = Pattern.compile("(?<!\\\\)\\|");
        List<Long> wide = markdown.lines()
                .filter(line -> line.startsWith("| `"))
                .map(line ->
                        cell.matcher(line).results().map(MatchResult::group).count())
                .distinct()
                .toList();
        assertThat(wide).isSubsetOf(3L, 6L).contains(6L);
    }

    @Test
    void a_text_of_a_certain_kind_is_called_by_it() {
        String markdown = Reference.of(
                ExerciseSpec.class,
                component -> Optional.ofNullable(component.getAnnotation(TermOf.class))
                        .map(term -> "the id of " + term.value().phrase()));
        assertThat(markdown)
                .contains("| `level` | the id of a level | no |", "| `joints` | list: the id of a joint | no |");
    }

    @Test
    void signs_that_mean_something_in_Markdown_lose_their_meaning() {
        assertThat(Markdown.text("a|b *c* <d> {e}")).isEqualTo("a\\|b \\*c\\* \\<d\\> \\{e\\}");
        assertThat(Markdown.code("a|b")).isEqualTo("`a\\|b`");
        assertThat(Markdown.code("`a`")).isEqualTo("`` `a` ``");
    }
}
