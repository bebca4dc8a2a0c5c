package org.cuecard.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.cuecard.model.figure.Base;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every pose, held for the figures of all exercises in the repository and a few more. */
class SolvedPoseTest {
    private static final Offset<Double> A_MICRON = within(1e-6);
    private static final Offset<Double> A_MILLIMETRE = within(.001);

    static Stream<Figures.Drawn> figures() {
        return Stream.concat(
                Figures.all().values().stream(),
                Stream.of(Figures.CALF_RAISE, Figures.FIRE_HYDRANT, Figures.GLUTE_BRIDGE)
                        .map(yaml -> new Figures.Drawn("a figure", Figures.read(yaml), List.of())));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void no_segment_changes_its_length(Figures.Drawn spec) {
        for (SolvedPose pose : Figures.solveWell(spec).poses()) {
            Skeleton body = pose.skeleton();
            for (Side side : Side.values()) {
                assertThat(body.hip(side).distance(body.knee(side))).isCloseTo(Stature.THIGH, A_MICRON);
                assertThat(body.knee(side).distance(body.ankle(side))).isCloseTo(Stature.SHANK, A_MICRON);
                assertThat(body.shoulder(side).distance(body.elbow(side))).isCloseTo(Stature.UPPER_ARM, A_MICRON);
                assertThat(body.elbow(side).distance(body.wrist(side))).isCloseTo(Stature.FOREARM, A_MICRON);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("figures")
    void no_foot_is_lower_than_the_floor(Figures.Drawn spec) {
        for (SolvedPose pose : Figures.solveWell(spec).poses()) {
            Skeleton body = pose.skeleton();
            for (Side side : Side.values()) {
                assertThat(Stream.of(
                                        body.heel(side),
                                        body.ball(side),
                                        body.tip(side),
                                        body.knee(side),
                                        body.wrist(side))
                                .mapToDouble(Vec3::y)
                                .min()
                                .orElseThrow())
                        .as(pose.id())
                        .isGreaterThanOrEqualTo(-.005);
            }
        }
    }

    /** The corners of what is drawn of a body. Hair and loose cloth give way on a floor, so it wears tight clothes. */
    private static List<Vec3> skin(SolvedFigure figure, SolvedPose pose) {
        Mesh mesh = BodyMesh.of(pose, Figures.TIGHT, figure.look().hair());
        return IntStream.range(0, mesh.size())
                .filter(t -> mesh.part(t).isOfBody() && mesh.part(t) != Part.TIED_HAIR)
                .flatMap(t -> IntStream.range(0, 3).map(i -> mesh.corner(t, i)))
                .distinct()
                .mapToObj(i -> new Vec3(mesh.place(i, 0), mesh.place(i, 1), mesh.place(i, 2)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("figures")
    void the_body_lies_on_the_floor_and_not_in_it(Figures.Drawn spec) {
        SolvedFigure figure = Figures.solveWell(spec);
        for (SolvedPose pose : figure.poses()) {
            double lowest =
                    skin(figure, pose).stream().mapToDouble(Vec3::y).min().orElseThrow();
            double top = figure.furniture().stream()
                    .mapToDouble(block -> block.most().y())
                    .max()
                    .orElse(0);
            assertThat(lowest).as(pose.id()).isBetween(-.005, top + .002);
        }
    }

    /** Of a body at rest the weight is above what it rests on, whatever that is. */
    @ParameterizedTest
    @MethodSource("figures")
    void the_weight_is_above_what_the_body_rests_on(Figures.Drawn spec) {
        SolvedFigure figure = Figures.solveWell(spec);
        for (SolvedPose pose : figure.poses()) {
            assertThat(Support.of(pose.skeleton(), figure.furniture()).metres())
                    .as(pose.id())
                    .isLessThan(Support.LEEWAY);
        }
    }

    @Test
    void planted_soles_are_on_the_floor_and_where_they_were_put() {
        for (SolvedPose pose :
                Figures.solveWell(Figures.bundled("banded-squat")).poses()) {
            Skeleton body = pose.skeleton();
            for (Side side : Side.values()) {
                assertThat(body.heel(side).y()).isCloseTo(0, A_MILLIMETRE);
                assertThat(body.ball(side).y()).isCloseTo(0, A_MILLIMETRE);
                assertThat(body.tip(side).y()).isCloseTo(0, A_MILLIMETRE);
                assertThat(body.ankle(side).x()).isCloseTo(side.sign() * .24, A_MILLIMETRE);
                assertThat(body.ankle(side).z()).isCloseTo(0, A_MILLIMETRE);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("figures")
    void the_weight_of_a_standing_body_is_between_the_ends_of_what_it_stands_on(Figures.Drawn spec) {
        SolvedFigure figure = Figures.solveWell(spec);
        for (SolvedPose pose : figure.poses()) {
            if (pose.base() == Base.STANDING && figure.furniture().isEmpty()) {
                Skeleton body = pose.skeleton();
                Vec3 weight = CentreOfMass.of(body);
                double[] x = Stream.of(Side.values())
                        .flatMap(side -> Stream.of(body.ball(side), body.heel(side), body.tip(side)))
                        .filter(point -> point.y() < .01)
                        .mapToDouble(Vec3::x)
                        .sorted()
                        .toArray();
                double[] z = Stream.of(Side.values())
                        .flatMap(side -> Stream.of(body.ball(side), body.heel(side), body.tip(side)))
                        .filter(point -> point.y() < .01)
                        .mapToDouble(Vec3::z)
                        .sorted()
                        .toArray();
                assertThat(weight.x()).as(pose.id()).isBetween(x[0] - .01, x[x.length - 1] + .01);
                assertThat(weight.z()).as(pose.id()).isBetween(z[0] - .01, z[z.length - 1] + .01);
            }
        }
    }

    @Test
    void a_body_on_one_leg_has_its_weight_over_that_foot() {
        Skeleton body = Figures.solveWell(Figures.bundled("banded-toe-tap"))
                .poses()
                .get(1)
                .skeleton();
        assertThat(CentreOfMass.of(body).x()).isCloseTo(body.ball(Side.RIGHT).x(), within(.02));
    }

    @Test
    void the_knees_bend_as_asked() {
        Posture down = Figures.solveWell(Figures.bundled("banded-squat"))
                .poses()
                .get(2)
                .skeleton()
                .posture();
        assertThat(down.leftLeg().knee()).isCloseTo(92, within(.1));
        assertThat(down.rightLeg().knee()).isCloseTo(92, within(.1));
    }

    @Test
    void the_feet_stay_together_when_the_top_knee_opens() {
        SolvedFigure figure = Figures.solveWell(Figures.bundled("clamshell"));
        Skeleton start = figure.poses().get(0).skeleton();
        Skeleton open = figure.poses().get(1).skeleton();
        assertThat(open.ankle(Side.RIGHT).distance(start.ankle(Side.RIGHT))).isLessThan(1e-6);
        assertThat(open.knee(Side.RIGHT).y() - start.knee(Side.RIGHT).y()).isGreaterThan(.05);
        assertThat(open.knee(Side.LEFT).distance(start.knee(Side.LEFT))).isLessThan(1e-6);
    }

    @Test
    void feet_and_shoulders_stay_where_they_are_when_the_hips_are_lifted() {
        SolvedFigure figure = Figures.solveWell(Figures.read(Figures.GLUTE_BRIDGE));
        Skeleton start = figure.poses().get(0).skeleton();
        Skeleton end = figure.poses().get(1).skeleton();
        for (Side side : Side.values()) {
            assertThat(end.ankle(side).distance(start.ankle(side))).isLessThan(.001);
        }
        assertThat(end.pelvis().origin().y() - start.pelvis().origin().y()).isGreaterThan(.10);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void a_mirrored_figure_is_the_other_side_and_twice_mirrored_the_same(Figures.Drawn spec) {
        for (SolvedPose pose : Figures.solveWell(spec).poses()) {
            Posture posture = pose.skeleton().posture();
            assertThat(posture.mirrored().mirrored()).isEqualTo(posture);
            Skeleton mirrored = Skeleton.of(posture.mirrored());
            for (Side side : Side.values()) {
                assertThat(mirrored.tip(side)
                                .distance(pose.skeleton().tip(side.other()).mirrored()))
                        .isLessThan(1e-9);
                assertThat(mirrored.hand(side)
                                .distance(pose.skeleton().hand(side.other()).mirrored()))
                        .isLessThan(1e-9);
            }
        }
    }

    @Test
    void mirror_exchanges_left_and_right_of_body_and_arrows() {
        SolvedFigure plain = Figures.solveWell(Figures.read(Figures.CALF_RAISE));
        SolvedFigure mirrored = Figures.solveWell(Figures.read("mirror: true\n" + Figures.CALF_RAISE));
        SolvedPose one = plain.poses().get(1);
        SolvedPose other = mirrored.poses().get(1);
        assertThat(other.skeleton().posture())
                .isEqualTo(one.skeleton().posture().mirrored());
        assertThat(other.arrows().get(0).path())
                .isEqualTo(
                        one.arrows().get(0).path().stream().map(Vec3::mirrored).toList());
        assertThat(other.callouts().get(0).at())
                .isEqualTo(one.callouts().get(0).at().mirrored());
    }

    @ParameterizedTest
    @MethodSource("figures")
    void the_same_spec_gives_the_same_numbers(Figures.Drawn spec) {
        SolvedFigure once = Figures.solveWell(spec);
        SolvedFigure again = Figures.solveWell(spec);
        for (int i = 0; i < once.poses().size(); i++) {
            assertThat(again.poses().get(i).skeleton().posture())
                    .isEqualTo(once.poses().get(i).skeleton().posture());
            assertThat(again.poses().get(i).arrows())
                    .isEqualTo(once.poses().get(i).arrows());
        }
    }

    @Test
    void an_arrow_leads_from_where_a_point_was_to_where_it_is() {
        SolvedFigure figure = Figures.solveWell(Figures.bundled("banded-toe-tap"));
        SolvedPose stand = figure.poses().get(1);
        SolvedPose side = figure.poses().get(3);
        SolvedArrow arrow = side.arrows().get(0);
        assertThat(arrow.path().get(0).distance(stand.skeleton().tip(Side.LEFT)))
                .isLessThan(.01);
        assertThat(arrow.path()
                        .get(arrow.path().size() - 1)
                        .distance(side.skeleton().tip(Side.LEFT)))
                .isLessThan(.01);
    }
}
