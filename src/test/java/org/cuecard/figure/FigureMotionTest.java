package org.cuecard.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.cuecard.model.MotionOrder;
import org.cuecard.model.Tempo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FigureMotionTest {
    /** A planted sole moves by less than this from picture to picture, in metres. */
    private static final double SLIP = .002;

    /** A hand, a knee or an elbow that stays on the floor moves by less than this. */
    private static final double SHIFT = .005;

    /** What was in this place in two poses was not meant to move. */
    private static final double SAME = .001;

    private static final int MOST_BYTES = 60_000;

    static Stream<String> figures() {
        return Figures.all().keySet().stream();
    }

    private static SolvedFigure figure(String name) {
        return Figures.solveWell(Optional.ofNullable(Figures.all().get(name)).orElseThrow());
    }

    private static FigureMotion motion(String name) {
        SolvedFigure figure = figure(name);
        List<String> poses = new ArrayList<>();
        SolvedPose first = figure.poses().get(0);
        for (SolvedPose pose : figure.poses()) {
            if (pose.view().equals(first.view()) && pose.bands().equals(first.bands())) {
                poses.add(pose.id());
            }
        }
        return FigureMotion.of(figure, new MotionOrder(poses, Optional.empty(), Optional.empty()), poses.get(0));
    }

    /** The body just before a picture's turn and in it, for every change of picture. */
    private static List<List<SolvedPose>> changes(FigureMotion motion) {
        List<List<SolvedPose>> changes = new ArrayList<>();
        List<FigureMotion.Beat> beats = motion.beats();
        for (int i = 0; i < beats.size(); i++) {
            changes.add(List.of(
                    motion.figure().poses().get(beats.get(i).frame()),
                    motion.figure()
                            .poses()
                            .get(beats.get((i + 1) % beats.size()).frame())));
        }
        return changes;
    }

    private static boolean stands(Skeleton body, Side side, SolvedFigure figure) {
        double floor = body.heel(side).y();
        boolean level = StrictMath.abs(body.ball(side).y() - floor) < SAME
                && StrictMath.abs(body.tip(side).y() - floor) < SAME;
        return level && (floor < SAME || (!figure.furniture().isEmpty() && StrictMath.abs(floor - .18) < SAME));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void a_sole_on_the_floor_does_not_slip(String name) {
        FigureMotion motion = motion(name);
        for (List<SolvedPose> change : changes(motion)) {
            Skeleton before = change.get(0).skeleton();
            Skeleton after = change.get(1).skeleton();
            for (Side side : Side.values()) {
                if (stands(before, side, motion.figure()) && stands(after, side, motion.figure())) {
                    assertThat(before.ball(side).distance(after.ball(side))).isLessThan(SLIP);
                    assertThat(before.heel(side).distance(after.heel(side))).isLessThan(SLIP);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("figures")
    void what_rests_in_one_place_in_two_poses_stays_there_between_them(String name) {
        SolvedFigure figure = figure(name);
        for (int i = 1; i < figure.poses().size(); i++) {
            SolvedPose from = figure.poses().get(i - 1);
            SolvedPose to = figure.poses().get(i);
            Transition transition = new Transition(from, to);
            for (int part = 1; part < 8; part++) {
                List<Vec3> now = contacts(transition.at(part / 8.0));
                List<Vec3> before = contacts(from.skeleton());
                List<Vec3> after = contacts(to.skeleton());
                for (int c = 0; c < now.size(); c++) {
                    if (before.get(c).y() < .10 && before.get(c).distance(after.get(c)) < SAME) {
                        assertThat(now.get(c).distance(before.get(c)))
                                .as("contact %s at %s of %s to %s", c, part, from.id(), to.id())
                                .isLessThan(SHIFT);
                    }
                }
            }
        }
    }

    private static List<Vec3> contacts(Skeleton body) {
        List<Vec3> points = new ArrayList<>();
        for (Side side : Side.values()) {
            points.addAll(List.of(body.ball(side), body.knee(side), body.wrist(side), body.elbow(side)));
        }
        return points;
    }

    @ParameterizedTest
    @MethodSource("figures")
    void nothing_goes_through_the_floor_on_its_way(String name) {
        FigureMotion motion = motion(name);
        double allowed = -.005;
        for (SolvedPose pose : figure(name).poses()) {
            allowed = StrictMath.min(allowed, lowest(pose));
        }
        for (SolvedPose frame : motion.figure().poses()) {
            assertThat(lowest(frame)).isGreaterThanOrEqualTo(allowed - .003);
        }
    }

    private static double lowest(SolvedPose pose) {
        Mesh mesh = BodyMesh.of(pose, Wardrobe.of(Look.USUAL), Look.USUAL.hair());
        double lowest = Double.MAX_VALUE;
        for (int i = 0; i < mesh.corners(); i++) {
            lowest = StrictMath.min(lowest, mesh.place(i, 1));
        }
        return lowest;
    }

    @Test
    void the_way_back_shows_the_same_pictures_in_turn() {
        FigureMotion motion = motion("glute-bridge.yaml");
        List<Integer> frames =
                motion.beats().stream().map(FigureMotion.Beat::frame).toList();
        int top = frames.indexOf(1);
        for (int i = 1; i < top; i++) {
            assertThat(frames.get(top + i)).isEqualTo(frames.get(top - i));
        }
        assertThat(motion.figure().poses()).hasSize(frames.size() / 2 + 1);
    }

    @Test
    void a_tempo_gives_the_way_down_and_the_way_up_their_seconds() {
        SolvedFigure figure = figure("glute-bridge.yaml");
        Tempo tempo = new Tempo(4, 0, 1, 2);
        MotionOrder order = new MotionOrder(List.of("start", "end"), Optional.empty(), Optional.of(tempo));
        FigureMotion motion = FigureMotion.of(figure, order, "end");
        int toTop = 0;
        for (FigureMotion.Beat beat : motion.beats()) {
            if (beat.frame() == 1) {
                break;
            }
            toTop += beat.milliseconds();
        }
        assertThat(toTop).isEqualTo(1000);
        assertThat(motion.beats().stream()
                        .mapToInt(FigureMotion.Beat::milliseconds)
                        .sum())
                .isEqualTo(7000);
    }

    @Test
    void a_round_takes_the_seconds_that_the_author_asks_for() {
        SolvedFigure figure = figure("glute-bridge.yaml");
        MotionOrder order =
                new MotionOrder(List.of("start", "end"), Optional.of(6), Optional.of(new Tempo(1, 1, 1, 1)));
        assertThat(FigureMotion.of(figure, order, "end").beats().stream()
                        .mapToInt(FigureMotion.Beat::milliseconds)
                        .sum())
                .isBetween(5990, 6000);
    }

    @Test
    void a_moving_drawing_is_light_still_when_asked_and_the_same_each_time() throws IOException {
        FigureMotion motion = motion("banded-squat.yaml");
        TracedMotion traced = TracedMotion.of(motion);
        String svg = MotionDrawer.draw(traced, TestWords.titled("Squat"), Palette.COLOUR)
                .svg();
        assertThat(svg)
                .contains("@media (prefers-reduced-motion:reduce){g[class]{animation:none}}")
                .doesNotContain("<script", "http-equiv", "href");
        assertThat(svg.split("<g ", -1)).hasSize(motion.figure().poses().size() + 1);
        assertThat(svg.split(" visibility=\"hidden\"", -1))
                .as("one picture is seen where nothing moves")
                .hasSize(motion.figure().poses().size());
        assertThat(gzipped(svg)).isLessThan(MOST_BYTES);
        assertThat(MotionDrawer.draw(
                                TracedMotion.of(motion("banded-squat.yaml")), TestWords.titled("Squat"), Palette.COLOUR)
                        .svg())
                .isEqualTo(svg);
        assertThat(MotionDrawer.draw(TracedMotion.of(traced.toBytes()), TestWords.titled("Squat"), Palette.COLOUR)
                        .svg())
                .as("as the memory has it")
                .isEqualTo(svg);
    }

    private static int gzipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
