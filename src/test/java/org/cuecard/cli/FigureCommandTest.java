package org.cuecard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureCommandTest {
    private static final String FIGURE = """
            figure:
              poses:
                - {id: start, label: Stand tall, arms: crossed}
                - {id: down, label: Sit back, knees: 60, trunk: {lean: 25}, arms: forward}
            """;

    @TempDir
    private Path temp = Path.of("");

    private Path spec = Path.of("");
    private String words = "";

    @BeforeEach
    void makeSpec() throws IOException {
        Run.in(temp, "init", "guide");
        words = Files.readString(temp.resolve("guide/exercises/wall-sit.yaml"));
        spec = temp.resolve("sit.yaml");
        Files.writeString(spec, words + FIGURE);
    }

    @Test
    void one_pose_is_printed_and_nothing_is_written() {
        Run run = Run.in(temp, "figure", "sit.yaml", "--pose", "down");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("<svg xmlns=").endsWith("</svg>\n").contains("id=\"fig-sit-down-t\"");
        assertThat(temp.resolve("sit-down.svg")).doesNotExist();
    }

    @Test
    void several_poses_become_several_files_named_after_them() {
        assertThat(Run.in(temp, "figure", "sit.yaml").out()).isEqualTo("sit-start.svg\nsit-down.svg\n");
        assertThat(temp.resolve("sit-start.svg")).content().startsWith("<svg");
        assertThat(Run.in(temp, "figure", "sit.yaml", "-o", "out/pose.png", "--width", "90")
                        .out())
                .isEqualTo("out/pose-start.png\nout/pose-down.png\n");
        assertThat(temp.resolve("out/pose-down.png")).exists();
        Run one = Run.in(temp, "figure", "sit.yaml", "-o", "one.svg", "--pose", "start");
        assertThat(one.out()).isEqualTo("one.svg\n");
        assertThat(temp.resolve("one.svg")).hasSameTextualContentAs(temp.resolve("sit-start.svg"));
    }

    @Test
    void a_png_has_the_width_that_was_asked_for() throws IOException {
        Run.in(temp, "figure", "sit.yaml", "-o", "sit.png", "--pose", "down", "--width", "123");
        byte[] png = Files.readAllBytes(temp.resolve("sit.png"));
        assertThat(png).startsWith(0x89, 'P', 'N', 'G');
        assertThat(png[19]).isEqualTo((byte) 123);
    }

    @Test
    void a_view_of_ones_own_turns_every_pose() {
        String usual = Run.in(temp, "figure", "sit.yaml", "--pose", "down").out();
        String side = Run.in(temp, "figure", "sit.yaml", "--pose", "down", "--view", "side")
                .out();
        assertThat(side).startsWith("<svg").isNotEqualTo(usual);
    }

    @Test
    void problems_are_told_as_check_tells_them_and_nothing_is_written() throws IOException {
        Files.writeString(spec, words + FIGURE.replace("knees: 60", "knees: 160"));
        Run run = Run.in(temp, "figure", "sit.yaml", "-o", "sit.svg");
        assertThat(run.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(run.err()).contains("sit.yaml:").contains("error[figure-").contains("^~~");
        assertThat(run.out()).isEmpty();
        assertThat(temp.resolve("sit-down.svg")).doesNotExist();
    }

    @Test
    void what_makes_no_sense_is_told_before_anything_is_drawn() throws IOException {
        assertThat(Run.in(temp, "figure", "no.yaml").err()).contains("there is no file no.yaml");
        assertThat(Run.in(temp, "figure", "sit.yaml", "-o", "sit.gif").err()).contains("neither in .svg nor in .png");
        assertThat(Run.in(temp, "figure", "sit.yaml", "--width", "90").err()).contains("an SVG fits any width");
        assertThat(Run.in(temp, "figure", "sit.yaml", "--view", "below").err())
                .contains("not seen from \"below\"", "three-quarter");
        assertThat(Run.in(temp, "figure", "sit.yaml", "--pose", "up").err())
                .contains("no pose \"up\"; it has start, down");
        Files.writeString(spec, words);
        Run none = Run.in(temp, "figure", "sit.yaml");
        assertThat(none.err()).contains("sit.yaml has no figure");
        assertThat(none.code()).isEqualTo(ExitCode.USAGE);
    }
}
