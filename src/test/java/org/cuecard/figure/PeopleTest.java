package org.cuecard.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.cuecard.model.figure.BuildWord;
import org.cuecard.model.figure.Hair;
import org.cuecard.model.figure.Outfit;
import org.cuecard.model.figure.Top;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of body, hair and dress, drawn. */
class PeopleTest {
    private static final String SQUAT = """
            poses:
              - id: start
                label: Stand
                bands: [{placement: above-knees}]
              - id: down
                label: Sit back
                knees: 92
                trunk: {lean: 38}
                arms: forward
            """;

    private static SolvedFigure figure(String field, Enum<?> word) {
        return figure(field + ": " + word.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static SolvedFigure figure(String fields) {
        String view = fields.startsWith("view: ") ? "" : "view: three-quarter\n";
        PoseSolver.Result result = Figures.solve(view + fields + "\n" + SQUAT);
        assertThat(result.problems()).isEmpty();
        return result.figure().orElseThrow();
    }

    private static SurfaceMap map(SolvedFigure figure, int pose) {
        return new PoseImage(figure, figure.poses().get(pose)).map();
    }

    private static Set<Material> seen(SurfaceMap map) {
        EnumSet<Material> seen = EnumSet.noneOf(Material.class);
        for (byte material : map.materials) {
            seen.add(Material.of(material));
        }
        return seen;
    }

    private static long count(SurfaceMap map, Material material) {
        long count = 0;
        for (byte code : map.materials) {
            count += code == material.code() ? 1 : 0;
        }
        return count;
    }

    private static double breadth(BuildWord word) {
        return map(figure("body", word), 0).width;
    }

    @ParameterizedTest
    @EnumSource(BuildWord.class)
    void every_body_stands_sits_back_and_wears_its_band_outside(BuildWord word) {
        SolvedFigure figure = figure("body", word);
        for (int pose = 0; pose < 2; pose++) {
            SurfaceMap map = map(figure, pose);
            assertThat(seen(map)).contains(Material.BAND, Material.SKIN, Material.TOP, Material.SHORTS, Material.SHOE);
            assertThat(count(map, Material.BAND)).isGreaterThan(1500);
        }
        assertThat(FigureDrawer.draw(figure, TestWords.titled("Squat"), "s", Palette.PAGE))
                .hasSize(2);
    }

    @Test
    void bodies_differ_in_breadth_as_their_words_say() {
        assertThat(breadth(BuildWord.NARROW)).isLessThan(map(figure(""), 0).width);
        assertThat(breadth(BuildWord.BROAD)).isGreaterThan(map(figure(""), 0).width);
        assertThat(Build.of(BuildWord.LARGER).girth())
                .isGreaterThan(Build.of(BuildWord.BROAD).girth());
    }

    @Test
    void a_number_beside_the_word_holds_instead_of_the_words_own() {
        SolvedFigure figure = figure("body: {build: curvy, shoulders: 1.05}");
        Build build = figure.poses().get(0).skeleton().build();
        assertThat(build.shoulders()).isEqualTo(1.05);
        assertThat(build.hips()).isEqualTo(Build.of(BuildWord.CURVY).hips());
    }

    @Test
    void an_older_head_is_further_forward_and_still_looks_ahead() {
        Skeleton older = Skeleton.upright(Build.of(BuildWord.OLDER));
        assertThat(older.head().origin().z())
                .isBetween(SampleFigures.UPRIGHT.head().origin().z() + .01, .10);
        assertThat(older.head().frame().z().z()).isGreaterThan(.999);
    }

    @ParameterizedTest
    @EnumSource(Hair.class)
    void every_head_shows_its_hair_and_a_face(Hair hair) {
        Set<Material> seen = seen(map(figure("hair", hair), 0));
        assertThat(seen.contains(Material.HAIR)).isEqualTo(hair != Hair.BALD && hair != Hair.HEADSCARF);
        assertThat(seen.contains(Material.SCARF)).isEqualTo(hair == Hair.HEADSCARF);
        assertThat(seen).contains(Material.SKIN);
    }

    @ParameterizedTest
    @EnumSource(Outfit.class)
    void a_band_holds_the_cloth_below_it_whatever_the_legs_wear(Outfit outfit) {
        SurfaceMap plain = map(figure("outfit", Outfit.LEGGINGS), 0);
        SurfaceMap worn = map(figure("outfit", outfit), 0);
        assertThat(count(worn, Material.BAND)).isBetween((long) (count(plain, Material.BAND) * .97), Long.MAX_VALUE);
    }

    @Test
    void more_cloth_leaves_less_skin() {
        long tank = count(map(figure("top", Top.TANK), 0), Material.SKIN);
        long shirt = count(map(figure("top", Top.T_SHIRT), 0), Material.SKIN);
        long sleeves = count(map(figure("top", Top.LONG_SLEEVES), 0), Material.SKIN);
        assertThat(tank).isGreaterThan(shirt);
        assertThat(shirt).isGreaterThan(sleeves);
        assertThat(count(map(figure("outfit", Outfit.TROUSERS), 0), Material.SKIN))
                .isLessThan(count(map(figure("outfit", Outfit.LEGGINGS), 0), Material.SKIN));
    }

    /** Between the thighs of a squat a shirt that ends below the hips would show as a swimsuit does. */
    @Test
    void no_shirt_is_seen_below_the_hips() {
        SolvedFigure figure = figure("view: front");
        PoseImage image = new PoseImage(figure, figure.poses().get(1));
        SurfaceMap map = image.map();
        Skeleton skeleton = figure.poses().get(1).skeleton();
        Vec3 crotch = skeleton.pelvis().at(0, -.066 * Stature.HEIGHT, 0);
        int lowest = map.scale.row(image.camera().y(crotch));
        for (int i = lowest * map.width; i < map.materials.length; i++) {
            assertThat(Material.of(map.materials[i])).isNotEqualTo(Material.TOP);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void a_page_can_colour_each_skin_by_its_class(int skin) {
        SolvedFigure figure = figure("skin: " + skin + "\nclothes: b\nhair-colour: grey");
        String svg = FigureDrawer.draw(figure, TestWords.titled("Squat"), "s", Palette.PAGE)
                .get(0)
                .svg();
        assertThat(svg).contains("class=\"fig fig-skin-" + skin + " fig-clothes-b fig-hair-grey\"");
        assertThat(FigureDrawer.draw(figure, TestWords.titled("Squat"), "s", Palette.COLOUR)
                        .get(0)
                        .svg())
                .doesNotContain("class=");
    }
}
