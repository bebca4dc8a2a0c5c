package org.cuecard.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cuecard.model.TermKind;
import org.cuecard.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that an author wrote stay to the letter where a field or a term is put in between. */
class EditsTest {
    private static final String SPEC = """
            # My own words about it.
            name: Squat
            summary: Sit down.   # short
            muscles: {primary: [quadriceps]}
            equipment: []
            sides: both

            # The movement.
            steps:
            - do: Sit.
            - do: >-
                Stand
                up.

            dosage: {unspecified: Nobody knows.}
            faults:
              - {see: a, why: b, fix: c}
            credits:
              - {id: own, title: Ours}
            """;

    @Test
    void a_field_is_changed_and_every_other_line_stays() {
        String edited = SpecEdit.put(file(SPEC), "steps", List.of(Map.of("do", "Go.")), "[{\"do\":\"Go.\"}]")
                .orElseThrow()
                .text();
        assertThat(edited).isEqualTo(SPEC.replace("""
                steps:
                - do: Sit.
                - do: >-
                    Stand
                    up.
                """, """
                steps:
                  - do: Go.
                """));
    }

    @Test
    void comments_behind_a_field_belong_to_the_next() {
        String edited = SpecEdit.put(file(SPEC), "sides", "each", "\"each\"")
                .orElseThrow()
                .text();
        assertThat(edited).isEqualTo(SPEC.replace("sides: both", "sides: each"));
    }

    @Test
    void a_field_that_is_not_there_comes_to_the_end() {
        assertThat(SpecEdit.put(file(SPEC), "level", "beginner", "\"beginner\"")
                        .orElseThrow()
                        .text())
                .isEqualTo(SPEC + "level: beginner\n");
    }

    @Test
    void what_would_not_say_what_it_should_is_not_done() {
        assertThat(SpecEdit.put(file(SPEC), "sides", "each", "\"both\"")).isEmpty();
        assertThat(SpecEdit.put(file("{name: Squat}"), "name", "Lunge", "\"Lunge\""))
                .isEmpty();
    }

    private static final String STRENGTHS = "band-strengths: [a, b, c, d, e]\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "muscles:\n  neck: {name: Neck, latin: x} # mine\n\n# Things.\nequipment:\n  mat:\n    name: Mat\n\njoints: {}\n",
                "muscles:\n  neck: {name: Neck, latin: x}\nequipment: {}\n",
                "muscles:\n  neck: {name: Neck, latin: x}\n",
            })
    void terms_come_to_the_end_of_their_list(String vocabulary) {
        SourceFile file = SourceFile.of("site/vocabulary.yaml", STRENGTHS + vocabulary);
        String changed = VocabularyText.with(file, terms()).orElseThrow().text();
        assertThat(changed).contains("  neck: {name: Neck, latin: x}").contains("  barbell:\n    name: Barbell\n");
        String[] added = {
            "  chest:", "    name: Chest", "    latin: pectoralis major", "  barbell:", "    name: Barbell"
        };
        assertThat(changed.lines()
                        .filter(line -> !List.of(added).contains(line))
                        .toList())
                .containsAll((STRENGTHS + vocabulary.replace("equipment: {}\n", ""))
                        .lines()
                        .toList());
    }

    @Test
    void a_vocabulary_in_braces_is_left_to_its_author() {
        SourceFile file =
                SourceFile.of("site/vocabulary.yaml", STRENGTHS + "muscles: {neck: {name: Neck, latin: x}}\n");
        assertThat(VocabularyText.with(file, terms())).isEmpty();
    }

    private static Set<NewTerm> terms() {
        return Set.of(
                new NewTerm(TermKind.MUSCLE, "chest", "Chest", Optional.of("pectoralis major")),
                new NewTerm(TermKind.EQUIPMENT, "barbell", "Barbell", Optional.empty()));
    }

    private static SourceFile file(String text) {
        return SourceFile.of("exercises/squat.yaml", text);
    }
}
