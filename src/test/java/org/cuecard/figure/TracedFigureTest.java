package org.cuecard.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cuecard.model.figure.FigureSpec;
import org.cuecard.source.Memory;
import org.junit.jupiter.api.Test;

class TracedFigureTest {
    private static final SolvedFigure SQUAT = Figures.solveWell(Figures.bundled("banded-squat"));

    @Test
    void remembered_lines_give_the_same_drawing_in_every_palette() {
        TracedFigure traced = TracedFigure.of(SQUAT);
        TracedFigure remembered = TracedFigure.of(traced.toBytes());

        for (Palette palette : Palette.values()) {
            assertThat(FigureDrawer.draw(remembered, TestWords.titled("Squat"), "id", palette))
                    .isEqualTo(FigureDrawer.draw(SQUAT, TestWords.titled("Squat"), "id", palette));
        }
    }

    @Test
    void a_figure_is_known_by_every_number_in_it() {
        String calf = Figures.CALF_RAISE;

        assertThat(hash(calf))
                .isEqualTo(hash(calf))
                .isEqualTo(hash(calf.replace("knees: 2\n", "knees: 2 # degrees\n")))
                .as("words are no lines")
                .isEqualTo(hash(calf.replace("label: Rise onto", "label: Go onto")))
                .isEqualTo(hash(calf + "alt: A calf raise.\n"));
        assertThat(Stream.of(
                                calf,
                                calf.replace("heel-raise: 42", "heel-raise: 43"),
                                calf.replace("tilt: 7", "tilt: 8"),
                                calf.replace("step: 2", "step: 1"),
                                calf.replace("ghost: start", ""),
                                calf.replace("[wall]", "[mat]"),
                                calf + "mirror: true\n")
                        .map(TracedFigureTest::hash))
                .doesNotHaveDuplicates();
    }

    private static String hash(String yaml) {
        return SoundFigure.hash(Figures.read(yaml), List.of());
    }

    @Test
    void a_sound_figure_is_not_solved_again_before_its_lines_are_asked_for() {
        FigureSpec spec = Figures.read(Figures.CALF_RAISE);
        Map<String, byte[]> kept = new HashMap<>();
        Memory memory = (kind, key, make) -> kept.computeIfAbsent(kind + key, k -> make.get());

        SoundFigure first = SoundFigure.check(spec, List.of(), memory).figure().orElseThrow();
        SoundFigure again = SoundFigure.check(spec, List.of(), memory).figure().orElseThrow();

        assertThat(again.poses())
                .isEqualTo(first.poses())
                .containsExactly(new SoundFigure.Pose("start", false), new SoundFigure.Pose("end", true));
        assertThat(FigureDrawer.draw(again.traced(Memory.NONE), TestWords.titled("Calf"), "id", Palette.PAGE))
                .isEqualTo(FigureDrawer.draw(first.traced(memory), TestWords.titled("Calf"), "id", Palette.PAGE));
    }

    @Test
    void what_is_wrong_with_a_figure_is_told_each_time_where_it_stands_now() {
        String impossible = Figures.CALF_RAISE.replace("knees: 2\n", "knees: 170\n");
        Map<String, byte[]> kept = new HashMap<>();
        Memory memory = (kind, key, make) -> kept.computeIfAbsent(kind + key, k -> make.get());
        List<PoseProblem> first =
                SoundFigure.check(Figures.read(impossible), List.of(), memory).problems();
        List<PoseProblem> moved = SoundFigure.check(Figures.read("# a comment\n" + impossible), List.of(), memory)
                .problems();

        assertThat(first).isNotEmpty();
        assertThat(moved)
                .extracting(PoseProblem::message)
                .isEqualTo(first.stream().map(PoseProblem::message).toList());
        assertThat(moved.get(0).place().line()).isEqualTo(first.get(0).place().line() + 1);
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
