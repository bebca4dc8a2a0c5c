package org.cuecard.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandProblemTest {
    private static PoseProblem only(String bands, String figure) {
        List<PoseProblem> problems =
                PoseSolver.solve(Figures.read(figure), Figures.bands(bands)).problems();
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).kind()).isEqualTo(PoseProblem.Kind.BAND);
        return problems.get(0);
    }

    @Test
    void an_anchored_band_without_an_anchor_is_told_at_the_band() {
        PoseProblem problem = only("[{placement: anchored, kind: strip}]", Figures.standing("arms: row"));
        assertThat(problem.place().text()).isEqualTo("anchored");
        assertThat(problem.message()).isEqualTo("a band is anchored, and the figure does not say where");
        assertThat(problem.hint()).contains("anchor: {at: front, height: 90, distance: 120, to: hands}");
    }

    @Test
    void an_anchored_band_of_a_pose_asks_for_an_anchor_as_well() {
        PoseProblem problem = only("[above-knees]", Figures.standing("bands: [ankles, anchored]"));
        assertThat(problem.place().text()).isEqualTo("anchored");
        assertThat(problem.place().line()).isEqualTo(4);
    }

    @Test
    void an_anchor_without_an_anchored_band_is_told_at_the_anchor() {
        PoseProblem problem =
                only("[{placement: hands, kind: strip}]", "anchor: {at: behind}\n" + Figures.standing("arms: forward"));
        assertThat(problem.place().text()).isEqualTo("behind");
        assertThat(problem.hint()).contains("placement: anchored");
    }

    @Test
    void a_band_that_a_pose_names_twice_is_told_with_how_to_have_two() {
        PoseProblem problem = only("[above-knees]", Figures.standing("bands: [ankles, ankles]"));
        assertThat(problem.place().column()).isEqualTo(21);
        assertThat(problem.hint()).contains("{placement: ankles, count: 2}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "at: left, height: 120, to: right-hand; {right: {elbow: 0}, left: hips}; left thigh",
                "at: left, height: 10, to: right-ankle; hips; left shin",
                "at: left, height: 50, to: right-knee; hips; left thigh",
            })
    void a_band_that_would_go_through_the_body_is_told_at_the_anchor(String anchor, String arms, String part) {
        PoseProblem problem = only(
                "[{placement: anchored, kind: strip}]",
                "anchor: {" + anchor + "}\n" + Figures.standing("arms: " + arms));
        assertThat(problem.place().text()).isEqualTo("left");
        assertThat(problem.message()).isEqualTo("the band would go through the " + part);
        assertThat(problem.hint()).contains("anchor");
    }

    @Test
    void a_band_between_arms_held_straight_out_would_go_through_them() {
        PoseProblem problem = only("[{placement: hands, kind: strip}]", Figures.standing("arms: out"));
        assertThat(problem.place().text()).isEqualTo("out");
        assertThat(problem.message()).contains("the band would go through the");
    }

    @Test
    void a_post_where_the_hand_is_leaves_the_band_no_length() {
        PoseProblem problem = only(
                "[{placement: anchored}]",
                "anchor: {at: front, height: 125, distance: 40}\n" + Figures.standing("arms: clasp"));
        assertThat(problem.message()).contains("the post");
        assertThat(problem.place().line()).isEqualTo(1);
    }
}
