package org.cuecard.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cuecard.model.MuscleRegion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MuscleChartTest {
    private static final MuscleChart CHART = MuscleChart.reference();
    private static final Skeleton BODY = Mannequin.skeleton();
    private static final MannequinView FRONT = new MannequinView(BODY, Mannequin.mesh(BODY), false);
    private static final MannequinView REAR = new MannequinView(BODY, Mannequin.mesh(BODY), true);

    private static String draw(MuscleChart.Shown... muscles) {
        return CHART.draw(List.of(muscles), "Squat: muscles", "From behind: hips.", "map", Palette.PAGE);
    }

    private static MuscleChart.Shown works(MuscleRegion region) {
        return new MuscleChart.Shown(region, true, 0);
    }

    private static MuscleChart.Shown helps(MuscleRegion region) {
        return new MuscleChart.Shown(region, false, 0);
    }

    @ParameterizedTest
    @EnumSource(MuscleRegion.class)
    void every_region_is_seen_from_the_front_or_from_behind(MuscleRegion region) {
        assertThat(CHART.isInFront(region) || CHART.isBehind(region)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(MuscleRegion.class)
    void every_region_lies_on_both_sides_and_within_the_body(MuscleRegion region) {
        for (MannequinView view : List.of(FRONT, REAR)) {
            Mask mask = view.mask(region);
            int left = 0;
            int right = 0;
            for (int i = 0; i < view.map.width * view.map.height; i++) {
                if (mask.holds(i)) {
                    assertThat(view.map.isFigure(i)).isTrue();
                    left += view.isOnSide(Side.LEFT, i % view.map.width) ? 1 : 0;
                    right += view.isOnSide(Side.RIGHT, i % view.map.width) ? 1 : 0;
                }
            }
            assertThat(Math.abs(left - right))
                    .as("left %s, right %s", left, right)
                    .isLessThanOrEqualTo(left / 20 + 12);
        }
    }

    @Test
    void muscles_of_the_trunk_and_of_the_limbs_lie_at_their_heights() {
        double hip = BODY.hip(Side.LEFT).y();
        double knee = BODY.knee(Side.LEFT).y();
        double shoulder = BODY.shoulder(Side.LEFT).y();
        assertHeights(FRONT, MuscleRegion.QUADRICEPS, knee - .02, hip);
        assertHeights(REAR, MuscleRegion.HAMSTRINGS, knee - .04, hip - .1);
        assertHeights(REAR, MuscleRegion.GASTROCNEMIUS, knee - .26, knee + .01);
        assertHeights(REAR, MuscleRegion.SOLEUS, 0, knee - .15);
        assertHeights(REAR, MuscleRegion.GLUTEUS_MAXIMUS, hip - .17, hip + .08);
        assertHeights(FRONT, MuscleRegion.CHEST, 1.2, shoulder + .07);
        assertHeights(FRONT, MuscleRegion.FOOT_ARCH, 0, .05);
    }

    private static void assertHeights(MannequinView view, MuscleRegion region, double low, double high) {
        PixelBox box = view.mask(region).box();
        assertThat(-view.map.scale.y(box.top()) / Camera.UNITS)
                .as("top of %s", region)
                .isLessThanOrEqualTo(high);
        assertThat(-view.map.scale.y(box.bottom()) / Camera.UNITS)
                .as("bottom of %s", region)
                .isGreaterThanOrEqualTo(low);
    }

    @Test
    void the_front_shows_no_muscle_of_the_back_and_the_back_none_of_the_front() {
        assertThat(CHART.isInFront(MuscleRegion.GLUTEUS_MAXIMUS)).isFalse();
        assertThat(CHART.isInFront(MuscleRegion.HAMSTRINGS)).isFalse();
        assertThat(CHART.isInFront(MuscleRegion.RHOMBOIDS)).isFalse();
        assertThat(CHART.isBehind(MuscleRegion.CHEST)).isFalse();
        assertThat(CHART.isBehind(MuscleRegion.RECTUS_ABDOMINIS)).isFalse();
        assertThat(CHART.isBehind(MuscleRegion.TIBIALIS_ANTERIOR)).isFalse();
    }

    @Test
    void the_small_gluteus_lies_below_the_middle_one() {
        Mask small = REAR.mask(MuscleRegion.GLUTEUS_MINIMUS);
        Mask middle = REAR.mask(MuscleRegion.GLUTEUS_MEDIUS);
        int over = 0;
        int all = 0;
        for (int i = 0; i < REAR.map.width * REAR.map.height; i++) {
            all += small.holds(i) ? 1 : 0;
            over += small.holds(i) && middle.holds(i) ? 1 : 0;
        }
        assertThat(over).isGreaterThan(all * 9 / 10);
    }

    @Test
    void muscles_of_the_surface_do_not_lie_over_one_another() {
        for (MannequinView view : List.of(FRONT, REAR)) {
            List<Mask> masks = MuscleShapes.SURFACE.stream().map(view::mask).toList();
            for (int i = 0; i < masks.size(); i++) {
                for (int j = 0; j < i; j++) {
                    int shared = shared(view, masks.get(i), masks.get(j));
                    assertThat(shared)
                            .as("pixels of %s and %s", MuscleShapes.SURFACE.get(i), MuscleShapes.SURFACE.get(j))
                            .isLessThan(1300);
                }
            }
        }
    }

    private static int shared(MannequinView view, Mask a, Mask b) {
        int shared = 0;
        for (int i = 0; i < view.map.width * view.map.height; i++) {
            shared += a.holds(i) && b.holds(i) ? 1 : 0;
        }
        return shared;
    }

    @Test
    void hatching_stays_within_its_muscle() {
        for (MuscleRegion region : EnumSet.of(MuscleRegion.HAMSTRINGS, MuscleRegion.HIP_ROTATORS)) {
            Mask mask = REAR.mask(region);
            PixelScale scale = REAR.map.scale;
            List<double[]> strokes = strokes(Hatching.of(mask, scale, MuscleShapes.isDeep(region)));
            assertThat(strokes).hasSizeGreaterThan(12);
            for (double[] stroke : strokes) {
                for (double part = .05; part < 1; part += .1) {
                    int x = scale.column(stroke[0] + part * stroke[2]);
                    int y = scale.row(stroke[1] + part * stroke[3]);
                    assertThat(mask.holds(x, y))
                            .as("%s at %s", region, Arrays.toString(stroke))
                            .isTrue();
                }
            }
        }
    }

    /** Where each stroke begins, and how far it goes. */
    private static List<double[]> strokes(PathData path) {
        List<double[]> strokes = new ArrayList<>();
        Matcher stroke = Pattern.compile("M(-?[\\d.]+) ?(-?[\\d.]+)l(-?[\\d.]+) ?(-?[\\d.]+)")
                .matcher(path.toString());
        while (stroke.find()) {
            double[] numbers = new double[4];
            for (int i = 0; i < 4; i++) {
                numbers[i] = Double.parseDouble(stroke.group(i + 1));
            }
            strokes.add(numbers);
        }
        return strokes;
    }

    @Test
    void what_works_is_solid_and_what_helps_is_hatched_so_that_no_colour_is_needed() {
        String works = draw(works(MuscleRegion.HAMSTRINGS));
        String helps = draw(helps(MuscleRegion.HAMSTRINGS));
        assertThat(works).contains("class=\"fig-muscle fig-skin-stroke\"").doesNotContain("\"fig-muscle-stroke\"");
        assertThat(helps).contains("class=\"fig-muscle-stroke\"").doesNotContain("\"fig-muscle fig-skin-stroke\"");
    }

    @Test
    void deep_muscles_have_a_broken_border_and_their_hatching_falls_the_other_way() {
        assertThat(draw(helps(MuscleRegion.HIP_ROTATORS))).contains("stroke-dasharray");
        assertThat(draw(works(MuscleRegion.GLUTEUS_MINIMUS))).contains("stroke-dasharray");
        assertThat(draw(helps(MuscleRegion.HAMSTRINGS), works(MuscleRegion.GLUTEUS_MAXIMUS)))
                .doesNotContain("stroke-dasharray");
        assertThat(strokes(Hatching.of(REAR.mask(MuscleRegion.HIP_ROTATORS), REAR.map.scale, true)))
                .allMatch(stroke -> stroke[2] > 0 && stroke[3] > 0);
        assertThat(strokes(Hatching.of(REAR.mask(MuscleRegion.HAMSTRINGS), REAR.map.scale, false)))
                .allMatch(stroke -> stroke[2] < 0 && stroke[3] > 0);
    }

    @Test
    void each_number_stands_once_beside_the_body() {
        String svg = draw(
                new MuscleChart.Shown(MuscleRegion.GLUTEUS_MEDIUS, true, 1),
                new MuscleChart.Shown(MuscleRegion.QUADRICEPS, false, 2),
                new MuscleChart.Shown(MuscleRegion.HIP_ROTATORS, false, 3));
        for (int number = 1; number <= 3; number++) {
            assertThat(svg.split(">" + number + "</text>", -1)).hasSize(2);
        }
    }

    @Test
    void a_chart_is_told_to_those_who_do_not_see_it() {
        assertThat(draw(works(MuscleRegion.HAMSTRINGS)))
                .contains("role=\"img\" aria-labelledby=\"map-t map-d\"")
                .contains("<title id=\"map-t\">Squat: muscles</title>")
                .contains("<desc id=\"map-d\">From behind: hips.</desc>");
    }

    @Test
    void the_same_muscles_give_the_same_bytes_and_few_of_them() {
        MuscleChart.Shown[] muscles = {
            works(MuscleRegion.QUADRICEPS), works(MuscleRegion.GLUTEUS_MAXIMUS), helps(MuscleRegion.HAMSTRINGS)
        };
        String svg = draw(muscles);
        assertThat(MuscleChart.create()
                        .draw(List.of(muscles), "Squat: muscles", "From behind: hips.", "map", Palette.PAGE))
                .isEqualTo(svg);
        assertThat(svg.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(30_000);
    }

    @Test
    void the_chart_of_the_surface_holds_no_part_of_another_region_twice() {
        Set<MuscleRegion> parts = EnumSet.of(
                MuscleRegion.CALVES,
                MuscleRegion.RECTUS_FEMORIS,
                MuscleRegion.BICEPS_FEMORIS,
                MuscleRegion.WRIST_FLEXORS);
        assertThat(MuscleShapes.SURFACE).doesNotContainAnyElementsOf(parts).doesNotHaveDuplicates();
    }
}
