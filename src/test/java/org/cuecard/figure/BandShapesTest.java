package org.cuecard.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cuecard.model.Band;
import org.cuecard.model.figure.FigureSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BandShapesTest {
    private static final double IN_THE_FIST = .03;

    private static String anchored(String kind, String anchor, String arms) {
        return "[{placement: anchored, kind: " + kind + "}]|anchor: {" + anchor + "}|knees: 14|arms: " + arms;
    }

    /** Bands, a line of the figure, two lines of its pose. */
    private static Stream<String> held() {
        return Stream.of(
                "[{placement: hands, kind: strip}]|view: front|knees: 6|arms: apart",
                "[{placement: hands, kind: tube}]|view: front|knees: 6|arms: overhead",
                "[{placement: under-feet, kind: strip}]|view: front|stance: shoulder|arms: elbows-in",
                "[{placement: under-feet, kind: tube}]|view: front|stance: shoulder|arms: down",
                anchored("strip", "at: front", "row"),
                anchored("tube", "at: front, height: 20, distance: 150", "elbows-in"),
                anchored("loop", "at: front, height: 160", "forward"),
                anchored("tube", "at: behind, height: 115", "press"),
                anchored("loop", "at: right, to: right-hand", "{right: elbows-in, left: hips}"),
                anchored("tube", "at: left, to: left-hand", "{left: elbows-in, right: down}"),
                anchored("strip", "at: left, height: 60, to: left-hand", "{left: out, right: down}"));
    }

    private static Stream<String> fixed() {
        return Stream.concat(
                held().filter(spec -> spec.contains("anchored")),
                Stream.of(
                        anchored("loop", "at: right, height: 10, distance: 80, to: right-ankle", "hips"),
                        anchored("strip", "at: right, height: 10, distance: 80, to: right-ankle", "hips"),
                        anchored("loop", "at: left, height: 45, distance: 90, to: left-knee", "hips"),
                        anchored("tube", "at: left, height: 45, distance: 90, to: left-knee", "hips"),
                        anchored("loop", "at: behind, height: 100, to: waist", "forward")));
    }

    private static SolvedPose pose(String spec) {
        List<String> parts = List.of(spec.split("\\|", 4));
        FigureSpec figure = Figures.read(parts.get(1) + "\n" + Figures.standing(parts.get(2), parts.get(3)));
        List<Band> bands = Figures.bands(parts.get(0));
        PoseSolver.Result result = PoseSolver.solve(figure, bands);
        assertThat(result.problems()).isEmpty();
        return result.figure().orElseThrow().poses().get(0);
    }

    private static List<BandPiece> pieces(SolvedPose pose) {
        List<BandPiece> pieces = new ArrayList<>();
        pose.bands().forEach(band -> pieces.addAll(BandShapes.of(pose.skeleton(), band)));
        return pieces;
    }

    private static Stream<Vec3> points(SolvedPose pose) {
        return pieces(pose).stream().flatMap(piece -> piece.line().stream());
    }

    private static double nearest(SolvedPose pose, Vec3 place) {
        return points(pose).mapToDouble(place::distance).min().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("held")
    void a_held_band_goes_through_each_hand_that_holds_it(String spec) {
        SolvedPose pose = pose(spec);
        SolvedBand band = pose.bands().get(0);
        for (Side side : Side.values()) {
            Vec3 fist = new HandGrip(pose.skeleton(), side).along(0);
            double curl = pose.skeleton().fingerCurl(side);
            if (band.isHeldBy(side)) {
                assertThat(nearest(pose, fist)).isLessThan(IN_THE_FIST);
                assertThat(curl).isEqualTo(HandShape.FIST);
            } else {
                assertThat(nearest(pose, fist)).isGreaterThan(IN_THE_FIST);
                assertThat(curl).isLessThan(HandShape.FIST);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("fixed")
    void an_anchored_band_goes_round_its_post_at_its_height(String spec) {
        SolvedPose pose = pose(spec);
        Vec3 post = pose.post().orElseThrow();
        List<Vec3> near = points(pose)
                .filter(point -> StrictMath.hypot(point.x() - post.x(), point.z() - post.z())
                        < Post.RADIUS + BandLoop.MARGIN * 1.5)
                .toList();
        assertThat(near).isNotEmpty().allSatisfy(point -> assertThat(point.y()).isCloseTo(post.y(), within(.03)));
        Vec3 body = pose.skeleton().pelvis().origin();
        assertThat(near)
                .as("its far side too")
                .anySatisfy(point -> assertThat(StrictMath.hypot(point.x() - body.x(), point.z() - body.z()))
                        .isGreaterThan(StrictMath.hypot(post.x() - body.x(), post.z() - body.z())));
    }

    @ParameterizedTest
    @MethodSource("fixed")
    void an_anchored_band_leaves_nothing_between_itself_and_what_it_pulls(String spec) {
        SolvedPose pose = pose(spec);
        SolvedAnchor anchor = pose.bands().get(0).anchor().orElseThrow();
        Skeleton body = pose.skeleton();
        double away = switch (anchor.to()) {
            case RIGHT_ANKLE -> nearest(pose, body.ankle(Side.RIGHT)) - .10;
            case LEFT_KNEE -> nearest(pose, body.knee(Side.LEFT)) - .14;
            case WAIST -> nearest(pose, body.lumbar().origin()) - .14;
            case RIGHT_HAND -> nearest(pose, body.hand(Side.RIGHT)) - .05;
            default -> nearest(pose, body.hand(Side.LEFT)) - .05;
        };
        assertThat(away).isNegative();
    }

    @ParameterizedTest
    @ValueSource(strings = {"apart", "overhead", "forward"})
    void a_band_from_hand_to_hand_is_straight(String arms) {
        SolvedPose pose = pose("[{placement: hands, kind: strip}]|view: front|knees: 6|arms: " + arms);
        Vec3 left = new HandGrip(pose.skeleton(), Side.LEFT).along(0);
        Vec3 right = new HandGrip(pose.skeleton(), Side.RIGHT).along(0);
        assertThat(pieces(pose))
                .singleElement()
                .satisfies(piece -> assertThat(piece.length()).isCloseTo(left.distance(right), within(1e-9)));
    }

    @ParameterizedTest
    @MethodSource("fixed")
    void a_strand_bends_nowhere_but_where_it_goes_round_something(String spec) {
        SolvedPose pose = pose(spec);
        Vec3 post = pose.post().orElseThrow();
        for (BandPiece piece : pieces(pose)) {
            List<Vec3> line = piece.line();
            for (int i = 1; i + 1 < line.size(); i++) {
                Vec3 before = line.get(i).minus(line.get(i - 1)).unit();
                Vec3 after = line.get(i + 1).minus(line.get(i)).unit();
                boolean free = line.get(i).distance(post) > .1 && inTheOpen(pose, line.get(i));
                if (free) {
                    assertThat(Angles.acos(before.dot(after))).isLessThan(.01);
                }
            }
        }
    }

    private static boolean inTheOpen(SolvedPose pose, Vec3 point) {
        Skeleton body = pose.skeleton();
        Vec3 trunk = body.lumbar().origin();
        boolean beside = StrictMath.hypot(point.x() - trunk.x(), point.z() - trunk.z()) < .3;
        return !beside
                && Stream.of(Side.values())
                        .allMatch(side -> body.ankle(side).distance(point) > .2
                                && body.knee(side).distance(point) > .2
                                && body.hand(side).distance(point) > .15);
    }

    @ParameterizedTest
    @ValueSource(strings = {"loop", "strip", "tube"})
    void pulling_makes_a_band_longer(String kind) {
        double before = 0;
        for (String arms : List.of("forward", "row")) {
            double length = pieces(pose(anchored(kind, "at: front", arms))).stream()
                    .mapToDouble(BandPiece::length)
                    .sum();
            assertThat(length).isGreaterThan(before + .3);
            before = length;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void bands_side_by_side_leave_room_for_each_other(int count) {
        SolvedPose pose = pose("[{placement: above-knees, count: " + count + "}]|view: front|knees: 20|stance: wide");
        List<BandPiece> pieces = pieces(pose);
        assertThat(pieces).hasSize(count);
        for (int i = 1; i < count; i++) {
            Ribbon above = (Ribbon) pieces.get(i - 1);
            Ribbon below = (Ribbon) pieces.get(i);
            assertThat(above.line())
                    .allSatisfy(point -> assertThat(below.line())
                            .allSatisfy(
                                    other -> assertThat(point.distance(other)).isGreaterThan(2 * BandLoop.HALF_WIDTH)));
        }
    }

    @Test
    void a_mirrored_figure_has_its_post_and_its_hand_on_the_other_side() {
        String spec = anchored("strip", "at: left, to: left-hand", "{left: elbows-in, right: down}");
        SolvedPose plain = pose(spec);
        SolvedPose mirrored = pose(spec.replace("anchor:", "mirror: true\nanchor:"));
        List<Vec3> expected = points(plain).map(Vec3::mirrored).toList();
        List<Vec3> seen = points(mirrored).toList();
        assertThat(mirrored.bands().get(0).isHeldBy(Side.RIGHT)).isTrue();
        assertThat(expected)
                .allSatisfy(point -> assertThat(
                                seen.stream().mapToDouble(point::distance).min().orElseThrow())
                        .isLessThan(.03));
        assertThat(mirrored.post()).contains(plain.post().orElseThrow().mirrored());
    }

    @Test
    void a_pose_may_have_other_bands_and_the_next_one_keeps_them() {
        String yaml = """
                poses:
                  - {id: a, label: A}
                  - {id: b, label: B, bands: [above-knees, ankles]}
                  - {id: c, label: C}
                  - {id: d, label: D, from: a}
                """;
        PoseSolver.Result result =
                PoseSolver.solve(Figures.read(yaml), Figures.bands("[{placement: above-knees, count: 2}]"));
        assertThat(result.problems()).isEmpty();
        assertThat(result.figure().orElseThrow().poses())
                .extracting(pose -> pose.bands().stream()
                        .map(band -> band.count() + " " + BandWords.place(band))
                        .toList())
                .containsExactly(
                        List.of("2 above the knees"),
                        List.of("2 above the knees", "1 round the ankles"),
                        List.of("2 above the knees", "1 round the ankles"),
                        List.of("2 above the knees"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "hands, kind: loop; round the wrists.",
                "hands, kind: strip; from hand to hand.",
                "hands, kind: tube; from hand to hand.",
                "under-feet, kind: tube; from hand to hand under the feet.",
                "mid-thigh; halfway up the thighs.",
                "below-knees, count: 3; below the knees.",
                "feet; round the feet.",
            })
    void words_tell_where_the_band_is(String band, String words) {
        SolvedPose pose = pose("[{placement: " + band + "}]|view: front|stance: shoulder|arms: elbows-in");
        assertThat(BandWords.place(pose.bands().get(0)) + ".").isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "at: front; in front to both hands",
                "at: behind, height: 100, to: waist; behind round the waist",
                "at: left, height: 10, to: left-ankle; on the left round the left ankle",
                "at: right, height: 45, to: right-knee; on the right round the right leg above the knee",
            })
    void words_tell_where_a_band_is_anchored(String anchor, String words) {
        SolvedPose pose = pose(anchored("loop", anchor, "forward"));
        assertThat(BandWords.place(pose.bands().get(0)) + ".").isEqualTo("from a post " + words + ".");
    }
}
