package org.cuecard.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;

/** Harder and easier: which links agree, and which go round in a circle. */
class ProgressionCheckTest {
    @Test
    void two_files_that_say_the_same_from_both_sides_agree() {
        assertThat(GuideFixture.valid()
                        .add("exercises/squat.yaml", "harder:\n  - exercise: clamshell\n")
                        .add("exercises/clamshell.yaml", "easier:\n  - exercise: squat\n")
                        .told())
                .isEmpty();
    }

    @Test
    void easier_closes_a_circle_too() {
        assertThat(GuideFixture.valid()
                        .add(
                                "exercises/squat.yaml",
                                "harder:\n  - exercise: clamshell\neasier:\n  - exercise: clamshell\n")
                        .read()
                        .diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(Code.PROGRESSION_CYCLE);
    }

    @Test
    void two_ways_to_one_exercise_are_no_circle() {
        assertThat(GuideFixture.valid()
                        .exercise("lunge", "Lunge")
                        .exercise("jump", "Jump")
                        .add("exercises/squat.yaml", "harder:\n  - exercise: lunge\n  - exercise: clamshell\n")
                        .add("exercises/lunge.yaml", "harder:\n  - exercise: jump\n")
                        .add("exercises/clamshell.yaml", "harder:\n  - exercise: jump\n")
                        .told())
                .isEmpty();
    }

    @Test
    void a_chain_as_long_as_the_guide_is_walked_to_its_end() {
        GuideFixture guide = GuideFixture.valid();
        int last = 3_000;
        for (int i = 0; i <= last; i++) {
            guide.exercise("e-" + i, "E " + i)
                    .add("exercises/e-" + i + ".yaml", "harder:\n  - exercise: e-" + (i == last ? 0 : i + 1) + "\n");
        }
        assertThat(guide.read().diagnostics()).extracting(Diagnostic::code).containsExactly(Code.PROGRESSION_CYCLE);
    }
}
