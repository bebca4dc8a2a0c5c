package org.cuecard.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CssMirrorTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a { padding-left: 2mm; }|a { padding-right: 2mm; }",
                "a{border-right-width:1pt}|a{border-left-width:1pt}",
                "a { text-align: left; float: right }|a { text-align: right; float: left }",
                "a { margin: 1pt 2pt 3pt 4pt }|a { margin: 1pt 4pt 3pt 2pt }",
                "a { padding: 0 0 1mm 3mm !important }|a { padding: 0 3mm 1mm 0 !important }",
                "@media screen { a { left: 0 } b { right: 1px } }|@media screen { a { right: 0 } b { left: 1px } }",
                "a { /* first */ left: 0 }|a { /* first */ right: 0 }",
                "a { left: 0|a { left: 0",
            })
    void a_side_becomes_the_other_one(String css, String mirrored) {
        assertThat(CssMirror.mirrored(css)).isEqualTo(mirrored);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ".align-right .c-left:hover { color: red }",
                "a { margin: 1pt 2pt 3pt; padding: 1mm }",
                "a::before { content: \"left; float: left\" }",
                "a { background: url(left.png;right) }",
                "a { --left: 1px; color: bright; font: 12pt left }",
                "/* a { left: 0; } */ b { top: 0 }",
                "@page :first { @bottom-left { text-align: left } @top-right { text-align: right } }",
            })
    void what_names_no_side_of_a_box_stays(String css) {
        assertThat(CssMirror.mirrored(css)).isEqualTo(css);
    }

    @Test
    void what_stands_behind_a_page_rule_is_turned_round_again() {
        assertThat(CssMirror.mirrored("@page { @top-left { text-align: left; } }\na { float: left }"))
                .isEqualTo("@page { @top-left { text-align: left; } }\na { float: right }");
    }

    @Test
    void it_is_done_where_the_language_asks_for_it_and_the_first_comment_too() {
        Sample sheets = new Sample()
                .asset("themes/plain/assets/sheet.css", "/* For paper. @mirror */ p{float:left}")
                .asset("themes/plain/assets/page.css", "/* For screens */ p{float:left} /* @mirror */");
        assertThat(Sample.css(sheets.sound(), "sheet.css")).endsWith("p{float:left}");
        sheets.rightToLeft();
        assertThat(Sample.css(sheets.sound(), "sheet.css")).endsWith("p{float:right}");
        assertThat(Sample.css(sheets.sound(), "page.css")).contains("p{float:left}");
    }

    @Test
    void turning_round_twice_gives_what_was_written() {
        String css = "p { margin: 0 1pt 0 2pt; text-align: left } .left { border-left: 1pt solid }";
        assertThat(CssMirror.mirrored(CssMirror.mirrored(css))).isEqualTo(css);
    }
}
