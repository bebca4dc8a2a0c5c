package org.cuecard.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cuecard.model.Catalog;
import org.cuecard.model.Exercise;
import org.cuecard.parse.CatalogReader;
import org.cuecard.parse.ReadOptions;
import org.cuecard.source.SourceTree;
import org.junit.jupiter.api.Test;

class RelatedTest {
    private final Map<String, String> exercises = new TreeMap<>();

    private RelatedTest exercise(String id, String muscles, String more) {
        exercises.put(id, """
                name: %s
                summary: Move.
                muscles: {primary: [%s]}
                equipment: []
                sides: both
                steps: [{do: Move.}]
                dosage: {unspecified: Nobody knows.}
                faults: [{see: A, why: B, fix: C}]
                credits: [{id: x, title: X}]
                %s
                """.formatted(id, muscles, more));
        return this;
    }

    private List<String> to(String id) {
        TreeMap<String, String> files = new TreeMap<>(Map.of("site/guide.yaml", """
                title: T
                summary: S.
                language: en
                theme: cuecard
                publisher: {name: P}
                stop-signs: [Pain]
                safety: [Care.]
                credit: C
                """, "site/vocabulary.yaml", """
                muscles:
                  calf: {name: Calf, latin: gastrocnemius}
                  hip: {name: Hip, latin: gluteus medius}
                  thigh: {name: Thigh, latin: quadriceps}
                patterns: {raise: {name: Raise}}
                band-strengths: [a, b, c, d, e]
                """));
        exercises.forEach((name, text) -> files.put("exercises/" + name + ".yaml", text));
        Catalog catalog = CatalogReader.read(SourceTree.of(files), new ReadOptions(LocalDate.of(2026, 1, 1), false))
                .get();
        return new Related(catalog)
                .to(catalog.exercise(id).orElseThrow()).stream()
                        .map(Exercise::id)
                        .toList();
    }

    @Test
    void the_more_muscles_are_the_same_the_nearer_and_three_are_enough() {
        exercise("a", "calf, hip", "")
                .exercise("b", "calf", "")
                .exercise("c", "calf, hip", "")
                .exercise("d", "hip", "")
                .exercise("e", "hip", "")
                .exercise("f", "thigh", "");
        assertThat(to("a")).containsExactly("c", "b", "d");
        assertThat(to("f")).isEmpty();
    }

    @Test
    void what_an_exercise_names_itself_stands_elsewhere_on_its_page_and_what_names_it_comes_first() {
        exercise("a", "calf", "harder: [{exercise: b}]")
                .exercise("b", "calf", "")
                .exercise("c", "thigh", "easier: [{exercise: a}]")
                .exercise("d", "calf", "");
        assertThat(to("a")).containsExactly("c", "d");
        assertThat(to("b")).containsExactly("a", "d");
    }

    @Test
    void the_same_kind_of_movement_decides_between_two() {
        exercise("a", "calf", "pattern: raise").exercise("b", "calf", "").exercise("c", "calf", "pattern: raise");
        assertThat(to("a")).containsExactly("c", "b");
    }

    @Test
    void an_exercise_that_many_lead_to_still_finds_the_nearest_of_all() {
        exercise("a", "calf, hip", "");
        for (int i = 10; i < 60; i++) {
            exercise("m" + i, "thigh", "easier: [{exercise: a}]").exercise("n" + i, "hip", "");
        }
        exercise("z", "calf, hip", "easier: [{exercise: a}]");
        assertThat(to("a")).containsExactly("z", "m10", "m11");
        assertThat(to("n30")).containsExactly("a", "n10", "n11");
    }
}
