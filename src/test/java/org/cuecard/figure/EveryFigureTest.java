package org.cuecard.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.cuecard.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every drawing of the exercises in the repository. */
class EveryFigureTest {
    private static final Path GOLDEN = Path.of("src/test/resources/org/cuecard/figure/poses");
    private static final Pattern VIEW_BOX = Pattern.compile("viewBox=\"(\\S+) (\\S+) (\\S+) (\\S+)\"");
    /** Bytes of one pose's drawing inside a page, as a server sends it. */
    private static final int MOST_BYTES = 6_000;

    private static final int MOST_GOLDEN_BYTES = 250_000;
    /** The part of a figure's pixels that may look otherwise before somebody should look at it. */
    private static final double TOLERATED = .02;

    private static final Map<String, TracedFigure> FIGURES = traced();

    private static Map<String, TracedFigure> traced() {
        Map<String, TracedFigure> figures = new TreeMap<>();
        Figures.all()
                .forEach((file, drawn) ->
                        figures.put(file.replace(".yaml", ""), TracedFigure.of(Figures.solveWell(drawn))));
        return figures;
    }

    static Stream<String> exercises() {
        return FIGURES.keySet().stream();
    }

    private static TracedFigure figure(String exercise) {
        return Optional.ofNullable(FIGURES.get(exercise)).orElseThrow();
    }

    private static List<Drawing> drawings(String exercise, TracedFigure figure) {
        return FigureDrawer.draw(figure, TestWords.titled(exercise), "figure-" + exercise, Palette.PAGE);
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void nothing_is_drawn_outside_the_view_box(String exercise) {
        for (Drawing drawing : drawings(exercise, figure(exercise))) {
            Matcher view = VIEW_BOX.matcher(drawing.svg());
            assertThat(view.find()).isTrue();
            double left = Double.parseDouble(view.group(1));
            double top = Double.parseDouble(view.group(2));
            Box drawn = PathBounds.of(drawing.svg());
            assertThat(drawn.left()).as(drawing.poseId()).isGreaterThanOrEqualTo(left);
            assertThat(drawn.top()).as(drawing.poseId()).isGreaterThanOrEqualTo(top);
            assertThat(drawn.right())
                    .as(drawing.poseId())
                    .isLessThanOrEqualTo(left + Double.parseDouble(view.group(3)));
            assertThat(drawn.bottom())
                    .as(drawing.poseId())
                    .isLessThanOrEqualTo(top + Double.parseDouble(view.group(4)));
        }
    }

    @Test
    void the_same_specs_give_the_same_bytes_again() {
        traced().forEach((exercise, again) ->
                assertThat(drawings(exercise, again)).as(exercise).isEqualTo(drawings(exercise, figure(exercise))));
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void a_drawing_in_a_page_is_small_when_it_is_sent(String exercise) throws IOException {
        for (Drawing drawing : drawings(exercise, figure(exercise))) {
            ByteArrayOutputStream sent = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(sent)) {
                gzip.write(drawing.svg().getBytes(StandardCharsets.UTF_8));
            }
            assertThat(sent.size()).as(drawing.poseId()).isLessThanOrEqualTo(MOST_BYTES);
        }
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void poses_look_as_they_did(String exercise) throws IOException {
        for (TracedPose pose : figure(exercise).poses()) {
            Path file = golden(exercise, pose);
            Picture picture = GoldenPose.draw(figure(exercise), pose);
            if (Golden.rewrite() && (!Files.exists(file) || GoldenPose.difference(picture, file) > 0)) {
                GoldenPose.write(file, picture);
            }
            assertThat(file).isRegularFile();
            assertThat(GoldenPose.difference(picture, file))
                    .as("%s; look at what -Dcuecard.golden=rewrite makes of it", file)
                    .isLessThanOrEqualTo(TOLERATED);
        }
    }

    @Test
    void a_knee_that_bends_five_degrees_more_looks_otherwise() throws IOException {
        String yaml = Files.readString(Path.of("exercises/banded-squat.yaml"));
        assertThat(yaml).contains("knees: 92");
        TracedFigure deeper = TracedFigure.of(
                Figures.solveWell(Figures.changed("banded-squat", text -> text.replace("knees: 92", "knees: 97"))));
        TracedPose down = deeper.poses().get(2);

        assertThat(GoldenPose.difference(GoldenPose.draw(deeper, down), golden("banded-squat", down)))
                .isGreaterThan(TOLERATED);
    }

    @Test
    void golden_pictures_are_of_poses_that_there_are_and_take_little_space() throws IOException {
        TreeSet<Path> known = new TreeSet<>();
        FIGURES.forEach((exercise, figure) -> figure.poses().forEach(pose -> known.add(golden(exercise, pose))));
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(GOLDEN)) {
            all.sorted().forEach(files::add);
        }
        long bytes = 0;
        for (Path file : files) {
            if (Golden.rewrite() && !known.contains(file)) {
                Files.delete(file);
                continue;
            }
            assertThat(known).contains(file);
            bytes += Files.size(file);
        }
        assertThat(bytes).isLessThan(MOST_GOLDEN_BYTES);
    }

    private static Path golden(String exercise, TracedPose pose) {
        return GOLDEN.resolve(exercise + "-" + pose.id() + ".png");
    }
}
