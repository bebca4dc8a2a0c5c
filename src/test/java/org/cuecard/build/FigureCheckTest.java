package org.cuecard.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticLog;
import org.cuecard.model.ExerciseSpec;
import org.cuecard.schema.SpecReader;
import org.cuecard.source.Memory;
import org.cuecard.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureCheckTest {
    private static List<Diagnostic> problems(String exercise, String old, String changed) throws IOException {
        String text = Files.readString(Path.of("exercises", exercise + ".yaml")).replace("\r\n", "\n");
        assertThat(text).contains(old);
        DiagnosticLog log = new DiagnosticLog();
        ExerciseSpec spec = SpecReader.read(
                        SourceFile.of(exercise, text.replace(old, changed)), ExerciseSpec.class, log)
                .orElseThrow();
        FigureCheck.check(spec, Memory.NONE, log);
        return log.all();
    }

    @ParameterizedTest
    @ValueSource(strings = {"banded-squat", "banded-toe-tap", "clamshell", "monster-walk"})
    void the_guides_own_figures_have_no_problem(String exercise) throws IOException {
        assertThat(problems(exercise, "figure:", "figure:")).isEmpty();
    }

    @Test
    void a_joint_beyond_its_limit_is_told_at_its_line() throws IOException {
        assertThat(problems("banded-squat", "knees: 92", "knees: 139"))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.code().id()).startsWith("figure-"));
    }

    @Test
    void a_motion_is_told_of_a_pose_that_is_not_there_of_one_that_does_not_fit_and_of_too_few() throws IOException {
        assertThat(motion("{poses: [start, rihgt]}")).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.FIGURE_POSE);
            assertThat(problem.span().text()).isEqualTo("rihgt");
            assertThat(problem.hints()).anyMatch(hint -> hint.contains("right"));
        });
        assertThat(motion("{poses: [start, right, two-bands]}")).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.FIGURE_MOTION);
            assertThat(problem.span().text()).isEqualTo("two-bands");
        });
        assertThat(motion("{poses: [left, left]}")).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.FIGURE_MOTION);
            assertThat(problem.span().text()).isEqualTo("left");
        });
        assertThat(motion("false")).isEmpty();
        assertThat(motion("{seconds: 9}")).isEmpty();
    }

    private static List<Diagnostic> motion(String words) throws IOException {
        return problems("monster-walk", "motion: {poses: [start, right, left, on, left, right]}", "motion: " + words);
    }

    @Test
    void a_step_with_a_pose_that_is_not_there_is_told_with_the_nearest() throws IOException {
        assertThat(problems("banded-squat", "pose: press", "pose: pres")).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(Code.FIGURE_POSE);
            assertThat(problem.span().text()).isEqualTo("pres");
            assertThat(problem.hints()).anyMatch(hint -> hint.contains("press"));
        });
    }

    @Test
    void a_pose_that_no_step_names_is_told() throws IOException {
        assertThat(problems("banded-squat", "    pose: press\n", ""))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(Code.FIGURE_STEP);
                    assertThat(problem.span().text()).isEqualTo("press");
                });
    }

    @Test
    void a_variation_with_a_pose_that_is_not_there_is_told_with_the_nearest() throws IOException {
        assertThat(problems("monster-walk", "pose: two-bands", "pose: two-band"))
                .anySatisfy(problem -> {
                    assertThat(problem.code()).isEqualTo(Code.FIGURE_POSE);
                    assertThat(problem.span().text()).isEqualTo("two-band");
                    assertThat(problem.hints()).anyMatch(hint -> hint.contains("two-bands"));
                });
    }

    @Test
    void a_pose_that_neither_a_step_nor_a_variation_names_is_told() throws IOException {
        assertThat(problems("monster-walk", "    pose: two-bands\n", ""))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(Code.FIGURE_STEP);
                    assertThat(problem.span().text()).isEqualTo("two-bands");
                });
    }

    @Test
    void an_anchored_band_without_an_anchor_is_an_error_in_the_exercise() throws IOException {
        assertThat(problems("monster-walk", "placement: above-knees", "placement: anchored"))
                .anySatisfy(problem -> {
                    assertThat(problem.code()).isEqualTo(Code.FIGURE_BAND);
                    assertThat(problem.span().text()).isEqualTo("anchored");
                });
    }
}
