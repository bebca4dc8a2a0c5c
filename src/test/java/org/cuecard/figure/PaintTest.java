package org.cuecard.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cuecard.model.figure.Clothes;
import org.cuecard.model.figure.Hair;
import org.cuecard.model.figure.HairColour;
import org.cuecard.model.figure.Outfit;
import org.cuecard.model.figure.Top;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lines, bands and clothes can be told apart, on every skin and on a copier. */
class PaintTest {
    private static final double LINE_ON_SKIN = 3;
    private static final double BAND_ON_CLOTH = 3;
    /** 35 % and 50 % of black on white. */
    private static final int LIGHTEST_35 = 166;

    private static final int DARKEST_50 = 127;

    private static List<Look> looks() {
        List<Look> looks = new ArrayList<>();
        for (int skin = 0; skin <= Look.DARKEST_SKIN; skin++) {
            for (Clothes clothes : Clothes.values()) {
                for (HairColour hair : HairColour.values()) {
                    looks.add(new Look(Hair.SHORT, hair, Outfit.SHORTS, Top.T_SHIRT, clothes, skin));
                }
            }
        }
        return looks;
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void lines_are_seen_on_every_skin(Palette palette) {
        for (Look look : looks()) {
            Paint paint = new Paint(palette, look);
            assertThat(contrast(paint.colour(Ink.LINE), paint.colour(Ink.SKIN)))
                    .as("%s, %s", palette, look)
                    .isGreaterThanOrEqualTo(LINE_ON_SKIN);
        }
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void lines_are_seen_on_every_top(Palette palette) {
        for (Look look : looks()) {
            Paint paint = new Paint(palette, look);
            assertThat(contrast(paint.colour(Ink.LINE), paint.colour(Ink.TOP)))
                    .as("%s, %s", palette, look)
                    .isGreaterThanOrEqualTo(LINE_ON_SKIN);
        }
    }

    /** A band has a dark border with a pale edge round it, so one of the two stands out from whatever is below. */
    @ParameterizedTest
    @EnumSource(Palette.class)
    void a_band_stands_out_from_skin_and_cloth(Palette palette) {
        for (Look look : looks()) {
            Paint paint = new Paint(palette, look);
            for (Ink below : List.of(Ink.SKIN, Ink.SHORTS)) {
                String colour = paint.colour(below);
                double best = Math.max(
                        contrast(paint.colour(Ink.LINE), colour), contrast(paint.colour(Ink.BAND_EDGE), colour));
                assertThat(best).as("%s on %s, %s", palette, below, look).isGreaterThanOrEqualTo(BAND_ON_CLOTH);
            }
            for (Ink band : List.of(Ink.BAND, Ink.SECOND_BAND)) {
                assertThat(paint.colour(band)).isNotEqualTo(paint.colour(Ink.SKIN));
            }
        }
    }

    @Test
    void in_one_ink_bands_are_dark_and_clothes_are_light() {
        for (Look look : looks()) {
            Paint paint = new Paint(Palette.ONE_INK, look);
            for (Ink cloth : List.of(Ink.SKIN, Ink.TOP, Ink.SHORTS, Ink.SCARF, Ink.SHOE, Ink.SOCK)) {
                assertThat(grey(paint.colour(cloth)))
                        .as("%s of %s", cloth, look)
                        .isGreaterThanOrEqualTo(LIGHTEST_35);
            }
            for (Ink band : List.of(Ink.BAND, Ink.BAND_INSIDE, Ink.SECOND_BAND, Ink.SECOND_BAND_INSIDE)) {
                assertThat(grey(paint.colour(band))).as("%s of %s", band, look).isLessThanOrEqualTo(DARKEST_50);
            }
        }
    }

    /** A page's drawings and the files beside them are seen next to each other. */
    @Test
    void the_bundled_themes_colours_are_those_of_the_files() throws IOException {
        String css = Files.readString(Path.of("themes/cuecard/assets/cuecard.css.mustache"));
        String yaml = Files.readString(Path.of("themes/cuecard/theme.yaml"));
        for (Look look : looks()) {
            Map<String, String> values = new TreeMap<>();
            Paint paint = new Paint(Palette.PAGE, look);
            for (String root : paint.rootClasses().split(" ", -1)) {
                Matcher rule = Pattern.compile("(?m)\\." + root + " \\{ (.*?) \\}(?: |$)", Pattern.DOTALL)
                        .matcher(css);
                assertThat(rule.find()).as(root).isTrue();
                Matcher value = Pattern.compile("--(fig-[a-z-]+): (#[0-9a-f]+|\\{\\{param\\.([a-z0-9-]+)\\}\\})")
                        .matcher(rule.group(1));
                while (value.find()) {
                    values.put(value.group(1), value.group(3) == null ? value.group(2) : value.group(3));
                }
            }
            assertThat(values).hasSizeGreaterThan(11);
            for (Ink ink : Ink.values()) {
                String value = values.get(ink.cssClass());
                if (value != null && value.startsWith("figure-")) {
                    assertThat(value).isEqualTo(FigureColours.parameter(ink, look));
                    assertThat(yaml)
                            .contains(
                                    "  " + value + ":\n    type: colour\n    default: \"" + paint.colour(ink) + "\"\n");
                } else if (value != null) {
                    assertThat(value).isEqualTo(paint.colour(ink));
                }
            }
        }
    }

    @Test
    void a_theme_colours_the_person_that_it_names_and_no_other() {
        FigureColours theme = FigureColours.of(Map.of("figure-top-b", "#88aacc", "band", "#123456"));
        Look named = new Look(Hair.SHORT, HairColour.BROWN, Outfit.SHORTS, Top.T_SHIRT, Clothes.B, 2);
        for (Palette palette : List.of(Palette.PAGE, Palette.COLOUR, Palette.DARK)) {
            assertThat(new Paint(palette, named, theme).colour(Ink.TOP)).isEqualTo("#88aacc");
        }
        for (Ink ink : Ink.values()) {
            String own = new Paint(Palette.COLOUR, Look.USUAL).colour(ink);
            assertThat(new Paint(Palette.COLOUR, Look.USUAL, theme).colour(ink)).isEqualTo(own);
        }
    }

    @Test
    void a_themes_colours_survive_a_copier() {
        FigureColours theme =
                FigureColours.of(Map.of("figure-top-a", "#203040", "figure-skin", "#806040", "figure-band", "#ffee88"));
        Paint print = new Paint(Palette.PRINT, Look.USUAL, theme);
        assertThat(Paint.Shade.darkness(print.colour(Ink.TOP))).isLessThan(.35);
        assertThat(Paint.Shade.darkness(print.colour(Ink.SKIN))).isLessThan(.35);
        assertThat(Paint.Shade.darkness(print.colour(Ink.BAND))).isGreaterThan(.5);
        Paint ink = new Paint(Palette.ONE_INK, Look.USUAL, theme);
        for (Ink piece : Ink.values()) {
            assertThat(ink.colour(piece)).isEqualTo(new Paint(Palette.ONE_INK, Look.USUAL).colour(piece));
        }
    }

    private static int[] parts(String colour) {
        String digits = colour.substring(1);
        int size = digits.length() / 3;
        int[] parts = new int[3];
        for (int i = 0; i < 3; i++) {
            String part = digits.substring(i * size, (i + 1) * size);
            parts[i] = Integer.parseInt(size == 1 ? part + part : part, 16);
        }
        return parts;
    }

    private static int grey(String colour) {
        int[] parts = parts(colour);
        assertThat(parts[0]).isEqualTo(parts[1]).isEqualTo(parts[2]);
        return parts[0];
    }

    /** As the Web Content Accessibility Guidelines reckon it. */
    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
    }

    private static double luminance(String colour) {
        int[] parts = parts(colour);
        return .2126 * linear(parts[0]) + .7152 * linear(parts[1]) + .0722 * linear(parts[2]);
    }

    private static double linear(int part) {
        double value = part / 255.0;
        return value <= .04045 ? value / 12.92 : Math.pow((value + .055) / 1.055, 2.4);
    }
}
