package org.cuecard.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cuecard.source.ContentHash;
import org.junit.jupiter.api.Test;

class PictureDrawerTest {
    private static final TracedFigure CALF =
            TracedFigure.of(Figures.solve(Figures.CALF_RAISE).figure().orElseThrow());

    private static Polyline line(double... xy) {
        Polyline line = new Polyline();
        for (int i = 0; i < xy.length; i += 2) {
            line.add(xy[i], xy[i + 1]);
        }
        return line;
    }

    private static List<String> covered(List<Polyline> shapes) {
        List<String> spots = new ArrayList<>();
        Coverage.of(shapes, 8, 8, (x, y, covered) -> spots.add(x + "," + y + "=" + covered * 100 / Coverage.WHOLE));
        return spots;
    }

    @Test
    void a_pixel_counts_by_the_part_of_it_that_is_covered() {
        assertThat(covered(List.of(line(1, 1, 2.5, 1, 2.5, 1.5, 1, 1.5)))).containsExactly("1,1=50", "2,1=25");
        assertThat(covered(List.of(line(-3, -3, .5, -3, .5, .5, -3, .5))))
                .as("what is outside is cut off")
                .containsExactly("0,0=25");
    }

    @Test
    void overlapping_shapes_count_once_and_a_shape_that_turns_back_is_a_hole() {
        Polyline square = line(1, 1, 3, 1, 3, 2, 1, 2);
        assertThat(covered(List.of(square, square))).containsExactly("1,1=100", "2,1=100");
        assertThat(covered(List.of(line(0, 0, 3, 0, 3, 3, 0, 3), line(1, 1, 1, 2, 2, 2, 2, 1))))
                .hasSize(8)
                .doesNotContain("1,1=100");
    }

    @Test
    void every_path_of_a_drawing_can_be_read_back() {
        PathData path = new PathData()
                .moveTo(1, 2)
                .lineTo(4, 2)
                .curveTo(5, 2, 6, 3, 6, 4)
                .close()
                .ellipse(10, 10, 3, 2);
        List<Polyline> lines = PathPoints.of(path.toString());
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).x(0)).isEqualTo(1);
        assertThat(lines.get(0).endsMeet()).isTrue();
        Polyline ellipse = lines.get(1);
        for (int i = 0; i < ellipse.size(); i++) {
            double x = (ellipse.x(i) - 10) / 3;
            double y = (ellipse.y(i) - 10) / 2;
            assertThat(x * x + y * y).isBetween(.999, 1.001);
        }
        assertThat(StrictMath.abs(ellipse.signedArea())).isBetween(18.5, 18.9);
    }

    @Test
    void dashes_and_gaps_take_turns_round_corners() {
        List<Polyline> dashes = StrokeShape.dashed(List.of(line(0, 0, 7, 0, 7, 7)), 5, 4);
        assertThat(dashes).hasSize(2);
        assertThat(dashes.get(0).length()).isEqualTo(5);
        assertThat(dashes.get(1).length()).isEqualTo(5);
        assertThat(dashes.get(1).y(0)).isEqualTo(2);
    }

    /** Shapes of which nobody will ever change the drawing: so this hash holds on every version of Java. */
    @Test
    void the_pixels_are_the_same_on_every_machine() {
        PathData path = new PathData()
                .moveTo(2, 3)
                .curveTo(5, -4, 9, 12, 13, 5)
                .lineTo(11, 14)
                .close();
        List<Polyline> lines = PathPoints.of(path.ellipse(9, 9, 4.5, 3).toString());
        ContentHash hash = ContentHash.begin();
        Coverage.of(lines, 16, 16, (x, y, covered) -> hash.with(x).with(y).with(covered));
        Coverage.of(
                StrokeShape.of(StrokeShape.dashed(lines, 5, 4), 1.5),
                16,
                16,
                (x, y, covered) -> hash.with(x).with(y).with(covered));
        assertThat(hash.hex()).startsWith("d65eceef9ce37d14");
    }

    @Test
    void a_card_keeps_clear_of_its_border_and_shows_both_ends_of_the_movement() {
        Picture card = PictureDrawer.card(CALF, "end", Palette.COLOUR, 1200, 630);
        boolean[] columns = new boolean[card.width()];
        for (int y = 0; y < card.height(); y++) {
            for (int x = 0; x < card.width(); x++) {
                boolean drawn = (card.rgb()[3 * (y * card.width() + x)] & 0xff) < 0xf0;
                columns[x] |= drawn;
                boolean border = x < 20 || y < 20 || x >= card.width() - 20 || y >= card.height() - 20;
                assertThat(border && drawn).as("%s,%s", x, y).isFalse();
            }
        }
        long figures = 0;
        for (int x = 1; x < columns.length; x++) {
            figures += columns[x] && !columns[x - 1] ? 1 : 0;
        }
        assertThat(figures).isEqualTo(2);
    }

    @Test
    void a_pose_is_as_wide_as_asked_and_all_are_of_one_scale() {
        Picture end = PictureDrawer.pose(CALF, "end", Palette.COLOUR, 400);
        List<Drawing> drawings = FigureDrawer.draw(CALF, TestWords.titled("Calf raise"), "x", Palette.COLOUR);
        assertThat(end.width()).isEqualTo(400);
        assertThat(end.height()).isEqualTo((int)
                Math.ceil(400 * drawings.get(1).height() / drawings.get(1).width()));
        byte[] blank = new byte[end.rgb().length];
        Arrays.fill(blank, (byte) -1);
        assertThat(end.rgb()).isNotEqualTo(blank);
        assertThatThrownBy(() -> PictureDrawer.pose(CALF, "flight", Palette.COLOUR, 400))
                .hasMessageContaining("flight");
    }

    @Test
    void every_digit_can_be_drawn() {
        for (int digit = 0; digit < 10; digit++) {
            assertThat(DigitShapes.of(digit, 0, 0))
                    .as("%s", digit)
                    .allSatisfy(stroke -> assertThat(stroke.size()).isGreaterThan(1));
        }
        assertThat(DigitShapes.of(12, 0, 0)).hasSize(2);
    }
}
