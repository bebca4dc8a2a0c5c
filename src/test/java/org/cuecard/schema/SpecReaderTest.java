package org.cuecard.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticLog;
import org.cuecard.source.Located;
import org.cuecard.source.SourceFile;
import org.cuecard.source.SourceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpecReaderTest {
    private final DiagnosticLog log = new DiagnosticLog();

    private Optional<Drill> read(String yaml) {
        return SpecReader.read(SourceFile.of("drill.yaml", yaml), Drill.class, log);
    }

    private Drill readWell(String yaml) {
        Optional<Drill> drill = read(yaml);
        assertThat(log.all()).isEmpty();
        return drill.orElseThrow();
    }

    @Test
    void each_field_is_read_by_its_type() {
        Drill drill = readWell("""
                name: Wall sit
                weeks: 4
                reps: 8-12
                colour: '#ad3810'
                draft: false
                on: 2026-10-14
                level: hard
                joints: [hip, knee]
                scores: [3, 5]
                kit: []
                moves:
                  - do: Slide down.
                    hold: 5
                setting: {floor: mat, metres: 2, company: {children: true}}
                variants: {zz: {do: z}, aa: {do: a}, mm: {do: m}}
                """);
        assertThat(drill.weeks()).contains(4);
        assertThat(drill.reps()).contains(new Drill.Span(8, 12));
        assertThat(drill.colour()).contains(new Drill.Colour("#ad3810"));
        assertThat(drill.draft()).contains(false);
        assertThat(drill.on().orElseThrow()).hasToString("2026-10-14");
        assertThat(drill.level()).contains(Drill.Level.HARD);
        assertThat(drill.joints()).extracting(Located::value).containsExactly("hip", "knee");
        assertThat(drill.scores()).containsExactly(3, 5);
        assertThat(drill.kit()).contains(List.of());
        assertThat(drill.pair()).isEmpty();
        assertThat(drill.moves()).containsExactly(new Drill.Move("Slide down.", Optional.of(5), Optional.empty()));
        assertThat(drill.setting().orElseThrow().company()).contains(new Drill.Company(true));
        assertThat(drill.variants().keySet()).as("the file's order").containsExactly("zz", "aa", "mm");
        assertThat(drill.extra()).isEmpty();
    }

    @Test
    void what_is_read_cannot_be_changed() {
        Drill drill = readWell("name: a\nscores: [1]\nextra: {b: c}\n");
        assertThatThrownBy(() -> drill.scores().add(2)).isInstanceOf(UnsupportedOperationException.class);
        Map<String, Located<String>> extra = drill.extra();
        assertThatThrownBy(extra::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_located_value_spans_what_its_author_wrote() {
        Drill drill = readWell("""
                name: 😀 first
                summary: &s 😀 "plain" to the end  # a comment
                joints: ['quoted', *s]
                extra:
                  kept: |
                    One.
                    Two.

                  # a comment
                  last: x
                """);
        assertThat(drill.summary().orElseThrow().span().text()).isEqualTo("😀 \"plain\" to the end");
        assertThat(drill.joints().get(0).span().text()).isEqualTo("'quoted'");
        assertThat(drill.joints().get(1).span())
                .isEqualTo(drill.summary().orElseThrow().span());
        assertThat(at(drill, "kept").text()).isEqualTo("|\n    One.\n    Two.");
        assertThat(at(drill, "last").text()).isEqualTo("x");
    }

    private static SourceSpan at(Drill drill, String name) {
        return Optional.ofNullable(drill.extra().get(name)).orElseThrow().span();
    }

    @Test
    void front_matter_is_told_at_its_place_in_the_whole_file() {
        String head = "---\n";
        String yaml = "name: 😀\nsummary: 😀 b\nweeks: zero\n";
        SourceFile file = SourceFile.of("page.md", head + yaml + "---\n\nweeks: this is the body\n");
        Optional<Drill> drill =
                SpecReader.read(file.span(head.length(), head.length() + yaml.length()), Drill.class, log);
        assertThat(drill.orElseThrow().summary().orElseThrow().span()).hasToString("page.md:3:10");
        assertThat(log.all()).hasSize(1).allSatisfy(problem -> {
            assertThat(problem.span()).hasToString("page.md:4:8");
            assertThat(problem.span().text()).isEqualTo("zero");
        });
    }

    @Test
    void a_syntax_problem_at_the_end_of_front_matter_stays_inside_it() {
        SourceFile file = SourceFile.of("page.md", "---\nname: [a\n---\n");
        SpecReader.read(file.span(4, 13), Drill.class, log);
        assertThat(log.all()).extracting(Diagnostic::span).containsExactly(file.span(10, 11));
    }

    @Test
    void a_file_that_is_absent_has_no_line_to_show() {
        assertThat(SpecReader.read(SourceFile.absent("drill.yaml"), Drill.class, log))
                .isEmpty();
        assertThat(log.all()).extracting(Diagnostic::code).containsExactly(Code.EMPTY_VALUE);
    }

    @Test
    void problems_beyond_number_are_cut_off() {
        read("name: a\n" + "joints:\n" + "  - []\n".repeat(5000));
        assertThat(log.all()).hasSize(Findings.MOST + 1);
        assertThat(log.all()).last().extracting(Diagnostic::code).isEqualTo(Code.YAML_LIMIT);
    }

    @Test
    void a_text_longer_than_the_limit_is_not_parsed() {
        assertThat(read("name: " + "a".repeat(YamlTree.MAX_LENGTH))).isEmpty();
        assertThat(log.all()).extracting(Diagnostic::code).containsExactly(Code.YAML_LIMIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[", "{", "- ", "? ", "a: ", "&a ", "*a ", "!a ", "\"", "'", "x\n", "- a\n", "k: v\n", ": \n", "\t",
                "# c\n", "[a, ", "{a: ", "&a [", "😀", "\\", "|\n", "a: b: ", "--- a\n", "%A\n"
            })
    void no_text_within_the_limit_takes_long(String piece) {
        String yaml = piece.repeat(YamlTree.MAX_LENGTH / 4 / piece.length());
        long start = System.nanoTime();
        assertThat(read("name: a\n" + yaml).isPresent() || log.hasErrors()).isTrue();
        assertThat(read(yaml).isPresent() || log.hasErrors()).isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void a_record_may_hold_its_own_kind() {
        record Branch(String name, List<Branch> branches) {}
        Optional<Branch> tree = SpecReader.read(
                SourceFile.of("tree.yaml", "name: a\nbranches: [{name: b, branches: [{name: c}]}]"), Branch.class, log);
        assertThat(tree).contains(new Branch("a", List.of(new Branch("b", List.of(new Branch("c", List.of()))))));
        assertThat(JsonSchema.of(Branch.class, "", "Branch", Choices.ANY)).contains("\"$ref\": \"#\"");
        assertThat(Reference.of(Branch.class)).contains("list: [branch](#branch)");
    }

    @Test
    void a_declaration_that_nothing_can_read_is_a_mistake_of_the_programmer() {
        record Unread(Object any) {}
        record Ranged(@Range(min = 1, max = 2) String text) {}
        record Counted(@AtLeast(1) String text) {}
        record Backward(@Range(min = 2, max = 1) int number) {}
        record Twice(@Key("same") String one, String same) {}
        for (Class<? extends Record> type :
                List.of(Unread.class, Ranged.class, Counted.class, Backward.class, Twice.class)) {
            assertThatThrownBy(() -> SpecReader.read(SourceFile.of("a.yaml", "a: b"), type, log))
                    .as(type.getSimpleName())
                    .isInstanceOf(IllegalStateException.class);
        }
    }
}
