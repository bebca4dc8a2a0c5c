package org.cuecard.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the figure looks like, a letter for each patch of 4 cm by 4 cm, so that small changes do not matter. */
class GoldenRasterTest {
    private static final int PATCH = 32;
    private static final String LETTERS = ".sTPcoOHkbi23ph";
    private static final double TOLERATED = .03;

    @Test
    void a_standing_figure_with_two_bands_looks_as_it_did() {
        List<String> seen = seen();
        assertThat(seen).as("drawn:%n%s", String.join("\n", seen)).hasSameSizeAs(EXPECTED);
        int different = 0;
        int all = 0;
        for (int row = 0; row < seen.size(); row++) {
            assertThat(seen.get(row)).hasSameSizeAs(EXPECTED.get(row));
            for (int i = 0; i < seen.get(row).length(); i++) {
                all++;
                different += seen.get(row).charAt(i) == EXPECTED.get(row).charAt(i) ? 0 : 1;
            }
        }
        assertThat(different)
                .as("patches that differ; drawn:%n%s", String.join("\n", seen))
                .isLessThanOrEqualTo((int) (all * TOLERATED));
    }

    private static List<String> seen() {
        SolvedFigure figure = SampleFigures.step();
        SurfaceMap map = new PoseImage(figure, figure.poses().get(1)).map();
        List<String> rows = new ArrayList<>();
        for (int y = PATCH / 2; y < map.height; y += PATCH) {
            StringBuilder row = new StringBuilder();
            for (int x = PATCH / 2; x < map.width; x += PATCH) {
                row.append(LETTERS.charAt(map.materials[y * map.width + x]));
            }
            rows.add(row.toString());
        }
        return rows;
    }

    private static final List<String> EXPECTED = List.of(
            ".............HH.........",
            "............HHHH........",
            "............ssHHH.......",
            "............ssssH.......",
            "............sssHH.......",
            "............sss.........",
            "............sss.........",
            ".........TTTsssT........",
            ".........TTssssTTT......",
            ".........TTTTTTTTTT.....",
            ".........TTTTTTTTTT.....",
            ".........TTTTTTTTTT.....",
            ".........TTTTTTTTTT.....",
            ".........sTTTTTTTT......",
            ".........sTTTTTTss......",
            ".........sTTTTTTss......",
            ".........sTTTTTTss......",
            ".........sTTTTTTss......",
            ".........sTTTTTTss......",
            ".........sTTTTTTTs......",
            ".........PPPPPPPPs......",
            ".........PPPPPPPPs......",
            "........PPPPPPPPPP......",
            "........PPPPP.PPPP......",
            "........PPPP..PPPPP.....",
            ".......PPPPs...PPPP.....",
            ".......PPPP....PPPP.....",
            ".......bbbbbb..PPPP.....",
            "......PPP...bbbbbbb.....",
            "......PPP.......PPP.....",
            "......PP.........PPP....",
            ".....PPP.........PPP....",
            ".....PPP.........PPPP...",
            ".....PPP..........PPP...",
            ".....PP...........PPP...",
            "....PP.............PP...",
            "....2233333........PPP..",
            "....ss2222222333333.PP..",
            ".ooooo.......222222222..",
            "OooooO...............ss.",
            ".....................ooo",
            "....................ooOO",
            "....................O...");
}
