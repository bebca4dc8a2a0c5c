package org.cuecard.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BookletBodyTest {
    private static String body(String html) {
        return new BookletBody("ex-sit", 2).of(html);
    }

    @Test
    void headings_go_below_the_chapter_and_their_ids_are_its_own() {
        assertThat(body("<h2 id=\"why\">Why</h2><h3 id=\"how\">How</h3><h6 id=\"end\">End</h6>"))
                .isEqualTo(
                        "<h4 id=\"ex-sit--why\">Why</h4><h5 id=\"ex-sit--how\">How</h5><h6 id=\"ex-sit--end\">End</h6>");
    }

    @Test
    void a_note_is_reached_from_its_call_and_has_no_way_back_on_paper() {
        String html = body(
                "<p>So.<sup id=\"fnref:1\"><a href=\"#fn:1\" role=\"doc-noteref\" aria-label=\"Footnote 1\">1</a>"
                        + "</sup></p><ol><li id=\"fn:1\"><p>A book. <a href=\"#fnref:1\" role=\"doc-backlink\">↩</a></p></li></ol>");
        assertThat(html)
                .contains("href=\"#ex-sit--fn:1\"", "title=\"Footnote 1\"", "<li id=\"ex-sit--fn:1\">")
                .doesNotContain("↩");
    }

    @Test
    void a_link_tells_where_it_leads() {
        assertThat(body("<a href=\"https://clinic.example/hips/\">a clinic</a>"))
                .isEqualTo(
                        "<a href=\"https://clinic.example/hips/\" title=\"https://clinic.example/hips/\">a clinic</a>"
                                + "<span class=\"leads-to\"> (clinic.example/hips)</span>");
        assertThat(body("<a href=\"mailto:a@clinic.example\">a@clinic.example</a>"))
                .doesNotContain("leads-to");
        assertThat(body("<a href=\"#ex-squat\">squat</a>"))
                .isEqualTo("<a href=\"#ex-squat\" class=\"here\" title=\"squat\">squat</a>");
    }

    @Test
    void what_leads_nowhere_on_paper_is_no_link() {
        assertThat(body("<p>See <a href=\"../levels/hard.html\">hard ones</a>.</p>"))
                .isEqualTo("<p>See hard ones.</p>");
    }

    @Test
    void what_screens_alone_need_is_left_out_and_what_they_fold_away_is_open() {
        assertThat(body(
                        "<div class=\"table-wrap\" tabindex=\"0\" role=\"region\" aria-label=\"Table 1\"><table><thead><tr>"
                                + "<th>A</th></tr></thead><tbody><tr><th>B</th></tr></tbody></table></div>"))
                .isEqualTo(
                        "<div class=\"table-wrap\"><table><thead><tr><th scope=\"col\">A</th></tr></thead><tbody><tr>"
                                + "<th scope=\"row\">B</th></tr></tbody></table></div>");
        assertThat(body("<details><summary>More</summary>Words</details>")).contains("<details open");
    }
}
