package org.cuecard.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cuecard.diagnostic.DiagnosticLog;
import org.cuecard.model.Dose;
import org.cuecard.model.Tempo;
import org.cuecard.model.WorkedSides;
import org.cuecard.render.view.PaceView;
import org.cuecard.schema.SpecReader;
import org.cuecard.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceViewsTest {
    private static final PaceViews PACES = new PaceViews(Fixture.guide().words());

    private static PaceView pace(String yaml, WorkedSides sides, Optional<Tempo> tempo) {
        DiagnosticLog log = new DiagnosticLog();
        String text = yaml.replace("; ", "\n") + "\nsource: guide-default\n";
        Optional<Dose> dose = SpecReader.read(SourceFile.of("dose.yaml", text), Dose.class, log);
        assertThat(log.all()).isEmpty();
        return PACES.pace(DoseParts.of(dose, sides, Optional.empty()), tempo);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            sets: 2-3; reps: 8-12; rest: 60       | 2-3 8-12 ? ? 60
            reps: 10; hold: 2–4                   | ? 10 2-4 ? ?
            sets: 3; hold: 20; rest: 0            | 3 ? 20 ? 0
            sets: 1; time: 30-45                  | 1 ? ? 30-45 ?
            rest: 60                              | ? ? ? ? 60
            """)
    void numbers_are_bare_and_what_nobody_has_set_is_absent(String yaml, String expected) {
        PaceView pace = pace(yaml, WorkedSides.BOTH, Optional.empty());
        assertThat(Stream.of(pace.paceSets(), pace.paceCount(), pace.paceHold(), pace.paceTime(), pace.paceRest())
                        .map(number -> number.orElse("?"))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @Test
    void each_set_has_its_name_and_a_set_alone_needs_none() {
        assertThat(pace("sets: 2-3; reps: 5", WorkedSides.EACH, Optional.empty())
                        .setNames())
                .containsExactly("Set 1 of 2–3", "Set 2 of 2–3", "Set 3 of 2–3");
        assertThat(pace("sets: 1; reps: 5", WorkedSides.EACH, Optional.empty()).setNames())
                .isEmpty();
        assertThat(pace("reps: 5", WorkedSides.EACH, Optional.empty()).setNames())
                .isEmpty();
    }

    @Test
    void what_is_counted_is_told_in_words_and_single_steps_are_known() {
        PaceView steps = pace("reps: 10-15; count-as: steps", WorkedSides.ALTERNATING, Optional.empty());
        assertThat(steps.countText()).contains("of 10–15 steps");
        assertThat(steps.singleSteps()).isTrue();
        assertThat(steps.paceSides()).isEqualTo("alternating");
        PaceView rounds = pace("reps: 1; count-as: rounds", WorkedSides.LEFT, Optional.of(Tempo.parse("3-1-1-0")));
        assertThat(rounds.countText()).contains("of 1 round");
        assertThat(rounds.singleSteps()).isFalse();
        assertThat(rounds.paceTempo()).contains("5");
        assertThat(pace("distance: 10", WorkedSides.BOTH, Optional.empty()).distanceText())
                .contains("10 m");
    }
}
