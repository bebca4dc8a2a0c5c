package org.cuecard.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.DiagnosticLog;
import org.cuecard.source.Located;
import org.cuecard.source.SourceFile;
import org.junit.jupiter.api.Test;

class ShorthandTest {
    private final DiagnosticLog log = new DiagnosticLog();

    @Doc("A bend.")
    record Bend(Optional<Angle> knees) {}

    @Shorthand("both")
    record Angle(Optional<Located<Integer>> both, Optional<Located<Integer>> left) {}

    @Shorthand("of")
    record Arrow(String of, String from) {}

    private Optional<Bend> read(String yaml) {
        return SpecReader.read(SourceFile.of("bend.yaml", yaml), Bend.class, log);
    }

    @Test
    void a_single_value_stands_for_the_record_and_keeps_its_place() {
        Angle angle = read("knees: 92\n").flatMap(Bend::knees).orElseThrow();
        assertThat(log.all()).isEmpty();
        assertThat(angle.both().orElseThrow().span().text()).isEqualTo("92");
        assertThat(angle.left()).isEmpty();
    }

    @Test
    void the_record_may_still_be_written_out() {
        Angle angle = read("knees: {left: 4}\n").flatMap(Bend::knees).orElseThrow();
        assertThat(angle.left()).map(Located::value).contains(4);
        assertThat(angle.both()).isEmpty();
    }

    @Test
    void a_single_value_of_the_wrong_kind_is_told_as_its_fields_own() {
        read("knees: much\n");
        assertThat(log.all()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.BAD_VALUE);
            assertThat(problem.span().text()).isEqualTo("much");
        });
    }

    @Test
    void a_list_is_neither_and_both_forms_are_named() {
        read("knees: [1, 2]\n");
        assertThat(log.all())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("a whole number, or fields of its own"));
    }

    @Test
    void the_schema_and_the_reference_know_both_forms() {
        assertThat(JsonSchema.of(Bend.class, "https://example.org/a", "A", Choices.ANY))
                .contains("\"anyOf\"");
        assertThat(Reference.of(Bend.class)).contains("Where there is nothing but both to say");
    }

    @Test
    void a_shorthand_beside_a_field_that_is_needed_is_refused() {
        assertThatThrownBy(() -> RecordShape.of(Arrow.class)).isInstanceOf(IllegalStateException.class);
    }
}
