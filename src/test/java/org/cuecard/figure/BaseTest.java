package org.cuecard.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.cuecard.model.figure.Base;
import org.cuecard.model.figure.FigureSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Bodies that rest on something else than their feet. */
class BaseTest {
    private static final Offset<Double> FIVE_MILLIMETRES = within(.005);

    private static Skeleton solved(String base, String... fields) {
        String[] said = fields.length == 0 ? new String[] {"view: front"} : fields;
        return Figures.solveWell(Figures.read("base: " + base + "\n" + Figures.standing(said)))
                .poses()
                .get(0)
                .skeleton();
    }

    static Stream<FigureSpec> plainBases() {
        return Stream.of(Base.values())
                .map(base -> Figures.read(
                        "base: " + base.name().toLowerCase(Locale.ROOT).replace('_', '-')
                                + "\nposes: [{id: one, label: One}]\n"));
    }

    @ParameterizedTest
    @MethodSource("plainBases")
    void a_base_alone_is_a_pose_that_a_body_can_hold(FigureSpec spec) {
        SolvedFigure figure = Figures.solveWell(spec);
        assertThat(figure.poses()).hasSize(1);
        Mesh mesh =
                BodyMesh.of(figure.poses().get(0), Figures.TIGHT, figure.look().hair());
        double lowest = 1;
        for (int i = 0; i < mesh.corners(); i++) {
            lowest = Math.min(lowest, mesh.place(i, 1));
        }
        assertThat(lowest).isBetween(-.005, .002);
    }

    @Test
    void a_plank_is_one_line_from_the_shoulders_to_the_ankles() {
        Skeleton body = solved("plank");
        for (Side side : Side.values()) {
            Vec3 line = body.shoulder(side).minus(body.ankle(side)).unit();
            Vec3 hip = body.hip(side).minus(body.ankle(side));
            assertThat(hip.across(line).length()).isLessThan(.06);
            assertThat(Lowest.hand(body, side)).isCloseTo(0, FIVE_MILLIMETRES);
            assertThat(Lowest.foot(body, side)).isCloseTo(0, FIVE_MILLIMETRES);
            assertThat(body.shoulder(side).z()).isCloseTo(body.wrist(side).z(), within(.04));
        }
    }

    @Test
    void forearms_lie_on_the_floor_below_the_shoulders() {
        for (String base : List.of("plank", "quadruped")) {
            Skeleton body = solved(base, "arms: on-forearms");
            for (Side side : Side.values()) {
                assertThat(Lowest.forearm(body, side)).isCloseTo(0, FIVE_MILLIMETRES);
                assertThat(body.elbow(side).z()).isCloseTo(body.shoulder(side).z(), within(.02));
            }
        }
    }

    @Test
    void a_plank_with_bent_knees_rests_on_them() {
        Skeleton body = solved("plank", "knees: 60");
        for (Side side : Side.values()) {
            assertThat(Lowest.shank(body, side)).isCloseTo(0, FIVE_MILLIMETRES);
            assertThat(body.heel(side).y()).isGreaterThan(.1);
        }
    }

    @ParameterizedTest
    @CsvSource({"left, LEFT", "right, RIGHT"})
    void a_side_plank_rests_on_the_side_that_it_is_called_after(String word, Side side) {
        Skeleton body = solved("side-plank-" + word);
        assertThat(Lowest.forearm(body, side)).isCloseTo(0, FIVE_MILLIMETRES);
        assertThat(Lowest.foot(body, side)).isCloseTo(0, FIVE_MILLIMETRES);
        assertThat(Lowest.foot(body, side.other())).isGreaterThan(.03);
        assertThat(body.hip(side).y()).isBetween(.1, body.hip(side.other()).y());
    }

    @ParameterizedTest
    @CsvSource({"left, LEFT", "right, RIGHT"})
    void half_kneeling_has_the_knee_of_its_side_down_and_the_other_foot_in_front(String word, Side side) {
        Skeleton body = solved("half-kneeling-" + word);
        assertThat(Lowest.shank(body, side)).isCloseTo(0, FIVE_MILLIMETRES);
        assertThat(Lowest.foot(body, side.other())).isCloseTo(0, FIVE_MILLIMETRES);
        assertThat(body.ankle(side.other()).z()).isGreaterThan(body.knee(side).z() + .3);
        assertThat(body.posture().leg(side.other()).knee()).isCloseTo(90, within(.5));
    }

    @Test
    void less_bend_of_the_knee_that_kneels_stretches_its_hip_while_the_foot_stays() {
        List<SolvedPose> poses = Figures.solveWell(Figures.read("""
                base: half-kneeling-left
                poses:
                  - {id: one, label: One}
                  - {id: two, label: Two, knees: {left: 74}}
                """)).poses();
        Posture one = poses.get(0).skeleton().posture();
        Posture two = poses.get(1).skeleton().posture();
        assertThat(two.leftLeg().hip().flexion()).isCloseTo(one.leftLeg().hip().flexion() - 16, within(.5));
        assertThat(poses.get(1)
                        .skeleton()
                        .ankle(Side.RIGHT)
                        .distance(poses.get(0).skeleton().ankle(Side.RIGHT)))
                .isLessThan(.001);
    }

    @Test
    void who_sits_on_a_chair_stands_up_before_it() {
        SolvedFigure figure = Figures.solveWell(Figures.read("""
                base: seated-on-chair
                poses:
                  - {id: sit, label: Sit, knees: 100}
                  - {id: up, label: Stand, base: standing}
                """));
        Skeleton sit = figure.poses().get(0).skeleton();
        Skeleton up = figure.poses().get(1).skeleton();
        for (Side side : Side.values()) {
            assertThat(sit.posture().leg(side).knee()).isCloseTo(100, within(.5));
            assertThat(up.ankle(side).distance(sit.ankle(side))).isLessThan(.001);
        }
        assertThat(up.pelvis().origin().y()).isGreaterThan(.85);
        Block seat = figure.furniture().stream()
                .filter(block -> Math.abs(block.most().y() - ChairPose.SEAT) < 1e-9)
                .findFirst()
                .orElseThrow();
        assertThat(sit.pelvis().origin().z())
                .isBetween(seat.least().z(), seat.most().z());
        assertThat(sit.hip(Side.LEFT).y()).isBetween(ChairPose.SEAT, ChairPose.SEAT + .12);
    }

    @Test
    void a_foot_on_a_step_has_its_sole_on_the_steps_top() {
        SolvedFigure figure = Figures.solveWell(
                Figures.read(Figures.standing("weight: left", "feet: {right: {forward: 34, step: 18}}")));
        Skeleton body = figure.poses().get(0).skeleton();
        assertThat(body.heel(Side.RIGHT).y()).isCloseTo(.18, within(1e-6));
        assertThat(body.heel(Side.LEFT).y()).isCloseTo(0, within(1e-6));
        Block step = figure.furniture().get(0);
        assertThat(step.most().y()).isEqualTo(.18);
        for (Vec3 point : List.of(body.heel(Side.RIGHT), body.tip(Side.RIGHT))) {
            assertThat(point.z()).isBetween(step.least().z(), step.most().z());
            assertThat(point.x()).isBetween(step.least().x(), step.most().x());
        }
        assertThat(body.tip(Side.LEFT).z()).isLessThan(step.least().z());
    }

    @Test
    void a_mirrored_figure_has_its_furniture_on_the_other_side() {
        String yaml = Figures.standing("weight: left", "feet: {right: {forward: 34, out: 30, step: 18}}");
        Block plain = Figures.solveWell(Figures.read(yaml)).furniture().get(0);
        Block mirrored = Figures.solveWell(Figures.read("mirror: true\n" + yaml))
                .furniture()
                .get(0);
        assertThat(mirrored).isEqualTo(plain.mirrored()).isNotEqualTo(plain);
    }

    @Test
    void an_arm_that_is_lifted_off_hands_and_knees_points_ahead() {
        Skeleton body = solved("quadruped", "arms: {left: forward}", "right-leg: {hip: {extension: 8}}");
        assertThat(body.hand(Side.LEFT).z())
                .isGreaterThan(body.shoulder(Side.LEFT).z() + .5);
        assertThat(body.hand(Side.LEFT).y()).isGreaterThan(.45);
        assertThat(Lowest.hand(body, Side.RIGHT)).isCloseTo(0, FIVE_MILLIMETRES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "prone | hip-lift: 10 | hip-lift | lying on the front",
                "plank | trunk: {lean: 10} | trunk lean | in a plank",
                "side-plank-left | left-leg: {knee: 10} | left-leg | in a side plank",
                "kneeling | weight: left | weight | kneeling",
                "half-kneeling-left | feet: {left: {forward: 10}} | feet | on one knee",
                "seated | weight: left | weight | seated on the floor",
                "seated-on-chair | hip-lift: 10 | hip-lift | seated on a chair",
            })
    void what_means_nothing_on_a_base_is_told(String base, String field, String key, String words) {
        List<PoseProblem> problems =
                Figures.solve("base: " + base + "\n" + Figures.standing(field)).problems();
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.kind()).isEqualTo(PoseProblem.Kind.UNSUITED);
            assertThat(problem.message()).isEqualTo("\"" + key + "\" means nothing for a body that is " + words);
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"LEFT", "RIGHT"})
    void a_ball_lies_between_the_knees_and_not_in_them(Side side) {
        Skeleton body = solved("supine", "stance: {width: 30}");
        KneeBall ball = KneeBall.of(body).orElseThrow();
        assertThat(ball.centre().distance(body.knee(side))).isGreaterThan(ball.radius() + .03);
        assertThat(KneeBall.of(SampleFigures.UPRIGHT)).isEmpty();
    }
}
