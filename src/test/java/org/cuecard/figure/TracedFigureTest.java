package org.cuecard.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TracedFigureTest {
    private static final SolvedFigure SQUAT = Figures.solveWell(Figures.bundled("banded-squat"));

    @Test
    void remembered_lines_give_the_same_drawing_in_every_palette() {
        TracedFigure traced = TracedFigure.of(SQUAT);
        TracedFigure remembered = TracedFigure.of(traced.toBytes());

        for (Palette palette : Palette.values()) {
            assertThat(FigureDrawer.draw(remembered, "Squat", "id", palette))
                    .isEqualTo(FigureDrawer.draw(SQUAT, "Squat", "id", palette));
        }
    }

    @Test
    void a_figure_is_known_by_every_number_in_it() {
        String calf = Figures.CALF_RAISE;

        assertThat(hash(calf))
                .isEqualTo(hash(calf))
                .isEqualTo(hash(calf.replace("knees: 2\n", "knees: 2 # degrees\n")));
        assertThat(Stream.of(
                                calf,
                                calf.replace("heel-raise: 42", "heel-raise: 43"),
                                calf.replace("label: Rise onto", "label: Go onto"),
                                calf.replace("tilt: 7", "tilt: 8"),
                                calf.replace("step: 2", "step: 1"),
                                calf.replace("ghost: start", ""),
                                calf.replace("[wall]", "[mat]"),
                                calf + "mirror: true\n")
                        .map(TracedFigureTest::hash))
                .doesNotHaveDuplicates();
    }

    private static String hash(String yaml) {
        return Figures.solve(yaml).figure().orElseThrow().hash();
    }

    /** All kinds of values that records of this room have. */
    record Sample(
            String text,
            double number,
            int count,
            boolean flag,
            Palette constant,
            List<Box> list,
            Optional<Double> there,
            Optional<String> absent,
            List<Piece> kinds) {}

    @Test
    void records_come_back_as_they_were() {
        Sample sample = new Sample(
                "knee at 90°",
                -0.0,
                7,
                true,
                Palette.DARK,
                List.of(Box.NOTHING, new Box(1, 2, 3, 4)),
                Optional.of(1e-300),
                Optional.empty(),
                List.of(
                        new Piece.StepNumber(Ink.BADGE_TEXT, 1, 2, 3),
                        new Piece.Path(Optional.of(Ink.SKIN), Optional.empty(), 1.5, .1, true, "M0 0z")));

        assertThat(RecordBytes.read(RecordBytes.write(sample), Sample.class)).isEqualTo(sample);
    }

    /** Holds what no rule is known for. */
    record Odd(Object anything) {}

    @Test
    void a_value_that_nothing_can_write_is_not_passed_over() {
        assertThatThrownBy(() -> RecordBytes.write(new Odd(new Object())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Object");
    }
}
