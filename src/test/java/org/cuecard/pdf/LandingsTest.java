package org.cuecard.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cuecard.render.PrintedSheet.Landing;
import org.cuecard.render.SheetPress;
import org.junit.jupiter.api.Test;

class LandingsTest {
    private static final PdfPress PRESS = new PdfPress();

    /** A page of 100 by 100 mm of content. */
    private static List<Landing> landings(String body) {
        String html = "<!doctype html><html lang=\"en\"><head><title>Squat</title><style>"
                + "@page { size: 120mm 120mm; margin: 10mm } body { margin: 0 } div { page-break-inside: avoid }"
                + "</style></head><body>" + body + "</body></html>";
        return PRESS.print(new SheetPress.Sheet(html, address -> Optional.empty(), LocalDate.EPOCH))
                .landings();
    }

    private static String block(String name, int height) {
        return "<div data-keep=\"" + name + "\" style=\"height: " + height + "mm\">" + name + "</div>";
    }

    @Test
    void blocks_that_fit_on_one_page_land_on_it() {
        assertThat(landings(block("squat", 50) + block("bridge", 49)))
                .containsExactly(new Landing("squat", 1, 1, false), new Landing("bridge", 1, 1, false));
    }

    @Test
    void a_block_that_does_not_fit_lands_on_the_next_page_whole() {
        assertThat(landings(block("squat", 60) + block("bridge", 60) + block("plank", 30)))
                .containsExactly(
                        new Landing("squat", 1, 1, false),
                        new Landing("bridge", 2, 2, false),
                        new Landing("plank", 2, 2, false));
    }

    @Test
    void a_block_that_no_page_holds_is_split() {
        assertThat(landings(block("squat", 60) + "<p data-keep=\"long\" style=\"height: 150mm\">a</p>"))
                .containsExactly(new Landing("squat", 1, 1, false), new Landing("long", 1, 3, false));
    }

    @Test
    void a_table_that_is_wider_than_the_page_overflows() {
        assertThat(landings("<div data-keep=\"wide\"><table style=\"width: 130mm\"><tr><td>a</td></tr></table></div>"
                        + "<div data-keep=\"full\"><table style=\"width: 100%\"><tr><td>a</td></tr></table></div>"))
                .containsExactly(new Landing("wide", 1, 1, true), new Landing("full", 1, 1, false));
    }

    @Test
    void a_row_of_a_table_and_a_block_in_a_block_land_too() {
        assertThat(landings(
                        "<table><tr data-keep=\"row\"><td><div data-keep=\"in\" id=\"own\">a</div></td></tr></table>"))
                .containsExactly(new Landing("row", 1, 1, false), new Landing("in", 1, 1, false));
    }

    @Test
    void what_is_not_printed_lands_nowhere() {
        assertThat(landings("<div data-keep=\"gone\" style=\"display: none\">a</div>" + block("here", 9)))
                .containsExactly(new Landing("here", 1, 1, false));
    }
}
