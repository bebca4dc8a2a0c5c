package org.cuecard.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cuecard.model.figure.Base;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoseProblemTest {
    private static PoseProblem only(String yaml) {
        List<PoseProblem> problems = Figures.solve(yaml).problems();
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hip: {flexion: 130}, knee: 100 | 130 | hip flexion",
                "hip: {extension: 25}, knee: 60 | 25 | hip extension",
                "hip: {flexion: 30, abduction: 50}, knee: 90 | 50 | hip abduction",
                "hip: {flexion: 30, adduction: 35}, knee: 90 | 35 | hip adduction",
                "hip: {flexion: 40, external-rotation: 70}, knee: 90 | 70 | external rotation of the hip",
                "hip: {flexion: 60}, knee: 145 | 145 | knee flexion",
                "hip: {flexion: 60}, knee: 90, dorsiflexion: 30 | 30 | dorsiflexion",
                "hip: {flexion: 60}, knee: 90, plantarflexion: 60 | 60 | plantarflexion",
            })
    void a_free_leg_beyond_a_joints_limit_is_an_error_in_its_line(String leg, String degrees, String joint) {
        PoseProblem problem = only(Figures.standing("weight: left", "right-leg: {" + leg + "}"));
        assertThat(problem.kind()).isEqualTo(PoseProblem.Kind.LIMIT);
        assertThat(problem.place().line()).isEqualTo(5);
        assertThat(problem.message()).contains(degrees + "°", joint, "right");
    }

    @Test
    void an_arm_beyond_its_limit_is_an_error_in_its_line() {
        PoseProblem problem = only(Figures.standing("knees: 10", "arms: {left: {elbow: 160}}"));
        assertThat(problem.place().text()).isEqualTo("160");
        assertThat(problem.message())
                .isEqualTo("this asks for 160° of elbow flexion on the left, and 150° is the limit");
    }

    @Test
    void limits_hold_for_solved_legs_as_well() {
        List<PoseProblem> problems = Figures.solve(Figures.standing("knees: 125", "trunk: {lean: 80}"))
                .problems();
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.kind()).isEqualTo(PoseProblem.Kind.LIMIT);
            assertThat(problem.message()).contains("hip flexion");
            assertThat(problem.place().line()).isIn(4, 5);
        });
    }

    @Test
    void a_foot_out_of_reach_is_an_error_at_its_place() {
        PoseProblem problem = Figures.solve(Figures.standing("weight: right", "feet: {left: {forward: 120, lift: 5}}"))
                .problems()
                .get(0);
        assertThat(problem.kind()).isEqualTo(PoseProblem.Kind.REACH);
        assertThat(problem.place().text()).isEqualTo("120");
        assertThat(problem.message()).contains("left foot", "beyond");
    }

    @Test
    void knees_that_cannot_be_as_straight_as_asked_are_an_error_with_what_is_possible() {
        List<PoseProblem> problems = Figures.solve(
                        Figures.standing("stance: {width: 90, toes-out: 20}", "knees: {both: 0}", "weight: 0.7"))
                .problems();
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.kind()).isEqualTo(PoseProblem.Kind.REACH);
            assertThat(problem.message()).contains("the knees are to bend 0°", "at least");
        });
    }

    @Test
    void a_free_foot_through_the_floor_is_an_error() {
        PoseProblem problem =
                only(Figures.standing("weight: left", "knees: 60", "right-leg: {hip: {flexion: 10}, knee: 0}"));
        assertThat(problem.kind()).isEqualTo(PoseProblem.Kind.FLOOR);
        assertThat(problem.message()).contains("right foot", "below the floor");
        assertThat(problem.place().line()).isEqualTo(6);
    }

    @Test
    void a_lifted_leg_cannot_carry_weight() {
        PoseProblem problem = only(Figures.standing("weight: both", "right-leg: {hip: {flexion: 60}, knee: 80}"));
        assertThat(problem.kind()).isEqualTo(PoseProblem.Kind.BALANCE);
        assertThat(problem.hint()).isEqualTo("write weight: left");
    }

    @Test
    void a_ghost_that_is_seen_from_elsewhere_is_a_warning_and_left_out() {
        PoseSolver.Result result = Figures.solve("""
                view: front
                poses:
                  - {id: one, label: One}
                  - {id: two, label: Two, view: side, arms: forward, ghost: one}
                  - {id: three, label: Three, view: side, ghost: two}
                """);
        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(PoseProblem.Kind.GHOST);
            assertThat(problem.message()).startsWith("the pose \"one\" is seen from another side");
            assertThat(problem.place().text()).isEqualTo("one");
        });
        assertThat(result.figure()).isPresent();
    }

    @Test
    void an_arrow_that_leads_to_the_eye_is_a_warning_and_left_out() {
        PoseSolver.Result result = Figures.solve("""
                view: {from: front, tilt: 0}
                poses:
                  - {id: one, label: One}
                  - {id: two, label: Two, arms: forward, arrows: [{of: chest, move: forward}]}
                """);
        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(PoseProblem.Kind.ARROW);
            assertThat(problem.place().text()).isEqualTo("chest");
        });
        assertThat(result.figure().orElseThrow().poses().get(1).arrows()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"from: two | two", "ghost: later | later", "ghost: two | two", "arrows: [{of: hip, from: x}] | x"})
    void a_pose_that_is_not_there_yet_is_an_error_where_it_is_named(String field, String name) {
        PoseProblem problem = only("poses:\n  - {id: one, label: One}\n  - {id: two, label: Two, " + field + "}\n");
        assertThat(problem.kind()).isEqualTo(PoseProblem.Kind.NAME);
        assertThat(problem.place().text()).isEqualTo(name);
    }

    @Test
    void two_poses_of_one_name_are_an_error() {
        assertThat(only("poses:\n  - {id: one, label: One}\n  - {id: one, label: Two}\n")
                        .kind())
                .isEqualTo(PoseProblem.Kind.NAME);
    }

    @Test
    void what_means_nothing_on_a_base_is_an_error_at_its_place() {
        PoseProblem problem = only(Figures.standing("hip-lift: 20"));
        assertThat(problem.kind()).isEqualTo(PoseProblem.Kind.UNSUITED);
        assertThat(problem.message()).isEqualTo("\"hip-lift\" means nothing for a body that is standing");
        assertThat(problem.place().text()).isEqualTo("20");
    }

    @Test
    void what_one_value_does_wrong_in_two_poses_is_told_once() {
        assertThat(Figures.solve("""
                poses:
                  - {id: one, label: One, arms: {left: {elbow: 160}}}
                  - {id: two, label: Two, knees: 20}
                """).problems()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kneeling | trunk: {lean: 60} | forward | 60",
                "quadruped | arms: forward | forward | forward",
                "plank | arms: forward | forward | forward",
            })
    void a_body_that_would_fall_is_told_on_every_base(String base, String field, String way, String place) {
        PoseProblem problem = only("base: " + base + "\n" + Figures.standing(field));
        assertThat(problem.kind()).isEqualTo(PoseProblem.Kind.BALANCE);
        assertThat(problem.message())
                .startsWith("the body would fall " + way + ": its weight is ")
                .endsWith(" cm beyond what it rests on");
        assertThat(problem.place().text()).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({"RIGHT, left", "LEFT, right"})
    void hand_and_leg_of_one_side_cannot_both_be_lifted_off_hands_and_knees(Side other, String word) {
        String leg = word + "-leg: {hip: {flexion: 0}, knee: 20}";
        PoseProblem problem = only("base: quadruped\n" + Figures.standing(leg, "arms: {" + word + ": forward}"));
        assertThat(problem.message()).startsWith("the body would fall to its " + word);
        String across = other.word() + "-leg: {hip: {flexion: 0}, knee: 20}";
        assertThat(Figures.solve("base: quadruped\n" + Figures.standing(across, "arms: {" + word + ": forward}"))
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"12, 15, further apart", "80, 48, nearer together"})
    void a_ball_that_does_not_fit_between_the_knees_is_a_warning_and_left_out(String width, int apart, String way) {
        PoseSolver.Result result =
                Figures.solve("props: [ball]\n" + Figures.standing("stance: {width: " + width + "}"));
        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(PoseProblem.Kind.PROP);
            assertThat(problem.place().text()).isEqualTo(width);
            assertThat(problem.message())
                    .isEqualTo("the ball is left out of this pose: the knees are " + apart
                            + " cm apart, and it needs 21 to 38 cm");
            assertThat(problem.hint()).contains(way);
        });
        assertThat(result.figure()).isPresent();
        assertThat(Figures.solve("props: [ball]\n" + Figures.standing("stance: {width: 32}"))
                        .problems())
                .isEmpty();
    }

    @Test
    void a_foot_inside_the_step_is_an_error_at_a_foot() {
        PoseProblem standing = only(Figures.standing("weight: left", "feet: {right: {forward: 14, step: 22}}"));
        assertThat(standing.kind()).isEqualTo(PoseProblem.Kind.FLOOR);
        assertThat(standing.message()).isEqualTo("the left foot is inside the step");
        assertThat(standing.hint()).endsWith("step: 22");
        assertThat(standing.place().text()).isEqualTo("14");
        PoseProblem lifted =
                only("props: [step]\n" + Figures.standing("weight: left", "feet: {right: {forward: 30, lift: 5}}"));
        assertThat(lifted.message()).isEqualTo("the right foot is inside the step");
        assertThat(lifted.place().text()).isEqualTo("30");
    }

    @Test
    void a_leg_inside_a_chairs_seat_is_an_error() {
        Furniture chair = new Furniture(List.of(Block.standing(0, 0, 0, 2, 2, 2)), List.of());
        Problems problems = new Problems();
        PropCheck.check(
                new PoseGoals(
                        Base.STANDING,
                        List.of(),
                        Figures.read(Figures.standing("knees: 6"))
                                .poses()
                                .get(0)
                                .id()
                                .span()),
                SampleFigures.UPRIGHT,
                chair,
                List.of(),
                problems);
        assertThat(problems.all())
                .extracting(PoseProblem::message)
                .containsExactly("the left foot is inside the chair", "the right foot is inside the chair");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "standing | {left: wall, right: ready} | a wall | wall",
                "standing | {left: hips, right: ready} | the hip | hips",
                "plank | {left: on-hands, right: forward} | the floor | on-hands",
            })
    void a_hand_that_holds_a_band_cannot_rest_on_something(String base, String arms, String on, String place) {
        List<PoseProblem> problems = PoseSolver.solve(
                        Figures.read("base: " + base + "\n" + Figures.standing("arms: " + arms)),
                        Figures.bands("[{placement: under-feet, kind: tube}]"))
                .problems();
        PoseProblem problem = problems.get(0);
        assertThat(problem.kind()).isEqualTo(PoseProblem.Kind.BAND);
        assertThat(problem.place().text()).isEqualTo(place);
        assertThat(problem.message())
                .isEqualTo("the left hand is to rest on " + on
                        + ", and it holds the band from hand to hand under the feet");
    }

    @Test
    void a_pose_with_an_empty_list_of_bands_has_none() {
        SolvedFigure figure = Figures.solveWell(
                new Figures.Drawn("a figure", Figures.read("""
                poses:
                  - {id: with, label: With}
                  - {id: without, label: Without, bands: []}
                  - {id: still, label: Still without}
                  - {id: again, label: Again, from: with}
                """), Figures.bands("[{placement: ankles}]")));
        assertThat(figure.poses()).extracting(pose -> pose.bands().size()).containsExactly(1, 0, 0, 1);
    }
}
