package org.cuecard.figure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FigureDrawerTest {
    private static final int MOST_BYTES = 6 * 1024;

    private static List<Drawing> drawn(Palette palette) {
        return FigureDrawer.draw(SampleFigures.step(), SampleFigures.STEP_WORDS, "step-1", palette);
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void the_same_figure_gives_the_same_bytes(Palette palette) {
        assertThat(drawn(palette)).isEqualTo(drawn(palette));
    }

    @Test
    void nothing_lies_outside_the_view_box() {
        for (Drawing drawing : drawn(Palette.PAGE)) {
            Matcher box =
                    Pattern.compile("viewBox=\"(\\S+) (\\S+) (\\S+) (\\S+)\"").matcher(drawing.svg());
            assertThat(box.find()).isTrue();
            double left = Double.parseDouble(box.group(1));
            double top = Double.parseDouble(box.group(2));
            Box drawn = PathBounds.of(drawing.svg());
            assertThat(drawn.left()).isGreaterThanOrEqualTo(left);
            assertThat(drawn.top()).isGreaterThanOrEqualTo(top);
            assertThat(drawn.right()).isLessThanOrEqualTo(left + drawing.width());
            assertThat(drawn.bottom()).isLessThanOrEqualTo(top + drawing.height());
            assertThat(drawn.height()).isGreaterThan(drawing.height() / 2);
        }
    }

    @Test
    void poses_of_a_figure_have_one_floor_line_at_one_scale() {
        List<Drawing> drawings = drawn(Palette.PAGE);
        assertThat(drawings)
                .extracting(Drawing::height)
                .containsOnly(drawings.get(0).height());
        Pattern top = Pattern.compile("viewBox=\"\\S+ (\\S+) ");
        assertThat(drawings)
                .extracting(drawing -> top.matcher(drawing.svg())
                        .results()
                        .findFirst()
                        .orElseThrow()
                        .group(1))
                .containsOnly(top.matcher(drawings.get(0).svg())
                        .results()
                        .findFirst()
                        .orElseThrow()
                        .group(1));
    }

    @Test
    void a_page_with_a_strict_policy_shows_it() {
        for (Drawing drawing : drawn(Palette.PAGE)) {
            assertThat(drawing.svg())
                    .doesNotContain("style")
                    .doesNotContain("href")
                    .doesNotContain("<script");
        }
    }

    @Test
    void ids_begin_with_the_prefix_and_differ_from_pose_to_pose() {
        List<String> ids = drawn(Palette.PAGE).stream()
                .flatMap(drawing -> Pattern.compile(" id=\"([^\"]+)\"")
                        .matcher(drawing.svg())
                        .results()
                        .map(found -> found.group(1)))
                .toList();
        assertThat(ids).hasSize(4).doesNotHaveDuplicates().allMatch(id -> id.startsWith("step-1-"));
    }

    @Test
    void labels_are_escaped_and_the_bands_are_described() {
        Drawing start = drawn(Palette.PAGE).get(0);
        assertThat(start.svg()).contains("Step: Stand &lt;tall&gt; &amp; still</title>");
        assertThat(start.description()).isEqualTo("Stand <tall> & still with above the knees and round the ankles");
    }

    @Test
    void one_ink_has_no_colour_and_no_classes() {
        for (Drawing drawing : drawn(Palette.ONE_INK)) {
            assertThat(drawing.svg()).doesNotContain("class=");
            List<String> colours = Pattern.compile("#([0-9a-f]{3,6})\"")
                    .matcher(drawing.svg())
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            assertThat(colours).isNotEmpty().allMatch(FigureDrawerTest::isGrey);
        }
    }

    private static boolean isGrey(String colour) {
        int part = colour.length() / 3;
        String red = colour.substring(0, part);
        return colour.equals(red.repeat(3));
    }

    @Test
    void a_pose_is_small_enough_to_stand_in_a_page() throws IOException {
        for (Drawing drawing : drawn(Palette.PAGE)) {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
                out.write(drawing.svg().getBytes(UTF_8));
            }
            assertThat(packed.size()).isBetween(1024, MOST_BYTES + 1024);
        }
    }

    @Test
    void every_ink_of_a_page_has_its_class() {
        String svg = drawn(Palette.PAGE).get(1).svg();
        for (Ink ink : List.of(Ink.SKIN, Ink.TOP, Ink.SHORTS, Ink.BAND, Ink.SECOND_BAND, Ink.GHOST, Ink.ARROW)) {
            assertThat(svg).contains(ink.cssClass()).contains(ink.shade().light());
        }
    }
}
