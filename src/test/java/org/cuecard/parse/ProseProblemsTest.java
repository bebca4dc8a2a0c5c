package org.cuecard.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a person is told about a body. */
class ProseProblemsTest {
    @Test
    void html_is_refused_at_its_place() {
        assertThat(ProseFixture.of("A <b>bold</b> claim.\n").told).isEqualTo("""
                exercises/squat.md:1:3: error[raw-html] HTML is not allowed here: <b>
                  1 | A <b>bold</b> claim.
                    |   ^~~
                    = say it in Markdown; for the sign itself write \\<; to allow harmless HTML, set raw-html: sanitise in site/guide.yaml
                """);
    }

    @Test
    void a_block_of_html_is_refused_at_its_first_line() {
        assertThat(ProseFixture.of("Text\n\n<div>\n<p>x</p>\n</div>\n").told).isEqualTo("""
                exercises/squat.md:3:1: error[raw-html] HTML is not allowed here: <div>
                  3 | <div>
                    | ^~~~~
                    = say it in Markdown; for the sign itself write \\<; to allow harmless HTML, set raw-html: sanitise in site/guide.yaml
                """);
    }

    @Test
    void a_comment_is_refused() {
        assertThat(ProseFixture.of("Text <!-- later --> more\n").told).isEqualTo("""
                exercises/squat.md:1:6: error[raw-html] an HTML comment is not allowed here
                  1 | Text <!-- later --> more
                    |      ^~~~~~~~~~~~~~
                    = take it out: notes to yourself belong in the spec, behind a #
                """);
    }

    @Test
    void a_heading_of_the_first_level_is_refused() {
        assertThat(ProseFixture.of("# Squat\n").told).isEqualTo("""
                exercises/squat.md:1:1: error[heading-level] a heading of the first level is the page's title, and that is its name or title field
                  1 | # Squat
                    | ^~~~~~~
                    = begin the headings of a body with ##
                """);
    }

    @Test
    void a_heading_that_skips_a_level_is_refused() {
        assertThat(ProseFixture.of("## One\n\n#### Two\n").told).isEqualTo("""
                exercises/squat.md:3:1: error[heading-level] this heading is of level 4, and the one before it of level 2
                  3 | #### Two
                    | ^~~~~~~~
                    = write it with ###
                """);
    }

    @Test
    void the_first_heading_is_of_level_two() {
        assertThat(ProseFixture.of("### One\n").told).isEqualTo("""
                exercises/squat.md:1:1: error[heading-level] the first heading of a body is of level 2, and this one is of level 3
                  1 | ### One
                    | ^~~~~~~
                    = write it with ##
                """);
    }

    @Test
    void a_heading_without_words_is_refused() {
        assertThat(ProseFixture.of("##\n").told).isEqualTo("""
                exercises/squat.md:1:1: error[empty-value] this heading has no words
                  1 | ##
                    | ^~
                    = write them, or take it out
                """);
    }

    @Test
    void an_anchor_that_is_set_twice_is_refused() {
        assertThat(ProseFixture.of("## One {#here}\n\n## Two {#here}\n").told).isEqualTo("""
                exercises/squat.md:3:10: error[duplicate-anchor] "here" is the anchor of another heading too
                  3 | ## Two {#here}
                    |          ^~~~
                    = give each heading of a body its own anchor
                """);
    }

    @Test
    void a_picture_without_alternative_text_is_refused() {
        assertThat(ProseFixture.of("![](images/open.jpg)\n").told).isEqualTo("""
                exercises/squat.md:1:1: error[missing-alt] this picture has no alternative text
                  1 | ![](images/open.jpg)
                    | ^~~~~~~~~~~~~~~~~~~~
                    = write between the square brackets what it shows, for readers who cannot see it
                """);
    }

    @Test
    void a_picture_that_is_not_there_is_suggested() {
        assertThat(ProseFixture.of("![Open](images/opne.jpg)\n").told).isEqualTo("""
                exercises/squat.md:1:9: error[missing-image] there is no picture "images/opne.jpg"
                  1 | ![Open](images/opne.jpg)
                    |         ^~~~~~~~~~~~~~~
                    = did you mean "images/open.jpg"?
                """);
    }

    @Test
    void a_picture_in_another_folder_is_suggested_by_its_name() {
        assertThat(ProseFixture.of("![Feet](feet.svg)\n").told).isEqualTo("""
                exercises/squat.md:1:9: error[missing-image] there is no picture "feet.svg"
                  1 | ![Feet](feet.svg)
                    |         ^~~~~~~~
                    = did you mean "../site/assets/feet.svg"?
                """);
    }

    @Test
    void an_absolute_path_of_a_picture_is_refused() {
        assertThat(ProseFixture.of("![Open](/images/open.jpg)\n").told).isEqualTo("""
                exercises/squat.md:1:9: error[path-outside] "/images/open.jpg" is not a path in the guide's folder
                  1 | ![Open](/images/open.jpg)
                    |         ^~~~~~~~~~~~~~~~
                    = write it relative to this file, with / between its parts, such as images/open.jpg
                """);
    }

    @Test
    void a_picture_of_another_site_is_refused() {
        assertThat(ProseFixture.of("![Open](https://example.org/open.jpg)\n").told)
                .isEqualTo("""
                exercises/squat.md:1:9: error[remote-image] the picture "https://example.org/open.jpg" lies on another site
                  1 | ![Open](https://example.org/open.jpg)
                    |         ^~~~~~~~~~~~~~~~~~~~~~~~~~~~
                    = save it in the guide's folder, with its credit, and name that file: no page asks another site
                """);
    }

    @Test
    void a_picture_within_its_address_is_refused() {
        assertThat(ProseFixture.of("![Dot](data:image/png;base64,AAAA)\n").told).isEqualTo("""
                exercises/squat.md:1:8: error[unsafe-link] a picture cannot be a "data:" address
                  1 | ![Dot](data:image/png;base64,AAAA)
                    |        ^~~~~~~~~~~~~~~~~~~~~~~~~~
                    = save it as a file in the guide's folder and name that
                """);
    }

    @Test
    void a_file_that_is_no_picture_is_refused() {
        assertThat(ProseFixture.of("![Notes](images/notes.txt)\n").told).isEqualTo("""
                exercises/squat.md:1:10: error[bad-image] "images/notes.txt" is not a kind of picture that pages and prints can show
                  1 | ![Notes](images/notes.txt)
                    |          ^~~~~~~~~~~~~~~~
                    = save it as jpg, png, svg, webp or avif
                """);
    }

    @Test
    void a_script_address_is_refused() {
        assertThat(ProseFixture.of("[go](javascript:alert(1))\n").told).isEqualTo("""
                exercises/squat.md:1:6: error[unsafe-link] a guide does not publish "javascript:" links
                  1 | [go](javascript:alert(1))
                    |      ^~~~~~~~~~~~~~~~~~~
                    = link to a page of the guide, or begin with https://, http://, mailto: or tel:
                """);
    }

    @Test
    void a_script_address_in_disguise_is_refused() {
        assertThat(ProseFixture.of("[go](java&Tab;script:alert(1))\n").told).isEqualTo("""
                exercises/squat.md:1:6: error[unsafe-link] a guide does not publish "javascript:" links
                  1 | [go](java&Tab;script:alert(1))
                    |      ^~~~~~~~~~~~~~~~~~~~~~~~
                    = link to a page of the guide, or begin with https://, http://, mailto: or tel:
                """);
    }

    @Test
    void an_unknown_scheme_is_refused() {
        assertThat(ProseFixture.of("[go](ftp://example.org/)\n").told).isEqualTo("""
                exercises/squat.md:1:6: error[unsafe-link] a guide does not publish "ftp:" links
                  1 | [go](ftp://example.org/)
                    |      ^~~~~~~~~~~~~~~~~~
                    = link to a page of the guide, or begin with https://, http://, mailto: or tel:
                """);
    }

    @Test
    void an_address_without_a_scheme_is_refused() {
        assertThat(ProseFixture.of("[go](//example.org/)\n").told).isEqualTo("""
                exercises/squat.md:1:6: error[unsafe-link] "//example.org/" does not say how to reach the other site
                  1 | [go](//example.org/)
                    |      ^~~~~~~~~~~~~~
                    = begin with https://
                """);
    }

    @Test
    void an_address_without_a_site_is_refused() {
        assertThat(ProseFixture.of("[go](https:///page)\n").told).isEqualTo("""
                exercises/squat.md:1:6: error[broken-link] "https:///page" is not the address of a site
                  1 | [go](https:///page)
                    |      ^~~~~~~~~~~~~
                    = write it in full, such as https://example.org/page
                """);
    }

    @Test
    void a_link_without_an_address_is_refused() {
        assertThat(ProseFixture.of("[go]()\n").told).isEqualTo("""
                exercises/squat.md:1:1: error[broken-link] this link has no address
                  1 | [go]()
                    | ^~~~~~
                    = name a page, or take it out
                """);
    }

    @Test
    void a_link_without_words_is_refused() {
        assertThat(ProseFixture.of("[](squat.md)\n").told).isEqualTo("""
                exercises/squat.md:1:1: error[empty-link] this link to "squat.md" has no words
                  1 | [](squat.md)
                    | ^~~~~~~~~~~~
                    = write between the square brackets what it leads to
                """);
    }

    @Test
    void a_reference_that_is_not_defined_is_suggested() {
        assertThat(ProseFixture.of("[text][here]\n\n[heer]: squat.md\n").told).isEqualTo("""
                exercises/squat.md:1:8: error[broken-link] nothing in this body says where "here" leads
                  1 | [text][here]
                    |        ^~~~
                    = did you mean "heer"?
                """);
    }

    @Test
    void an_address_with_a_space_is_no_link() {
        assertThat(ProseFixture.of("See [this](my page.md).\n").told).isEqualTo("""
                exercises/squat.md:1:5: error[broken-link] this looks like a link, and its address cannot be read
                  1 | See [this](my page.md).
                    |     ^~~~~~
                    = an address holds no spaces: write %20 for each
                """);
    }

    @Test
    void a_footnote_that_is_not_there_is_suggested() {
        assertThat(ProseFixture.of("Text[^noet].\n\n[^note]: Words.\n\nMore[^note].\n").told)
                .isEqualTo("""
                exercises/squat.md:1:5: error[broken-link] there is no footnote "noet"
                  1 | Text[^noet].
                    |     ^~~~~~~
                    = did you mean "[^note]"?
                """);
    }

    @Test
    void a_box_of_an_unknown_kind_is_suggested() {
        assertThat(ProseFixture.of("!!! warnign\n    Stop.\n").told).isEqualTo("""
                exercises/squat.md:1:5: error[unknown-admonition] "warnign" is not a kind of box
                  1 | !!! warnign
                    |     ^~~~~~~
                    = did you mean "warning"?
                """);
    }

    @Test
    void a_box_that_folds_is_refused() {
        assertThat(ProseFixture.of("??? tip\n    Press out.\n").told).isEqualTo("""
                exercises/squat.md:1:1: error[unknown-admonition] a box that folds away (???) cannot be read on paper
                  1 | ??? tip
                    | ^~~
                    = begin it with !!!
                """);
    }

    @Test
    void a_box_that_holds_nothing_is_refused() {
        assertThat(ProseFixture.of("!!! tip\n\nPress out.\n").told).isEqualTo("""
                exercises/squat.md:1:1: error[empty-value] this box holds nothing
                  1 | !!! tip
                    | ^~~~~~~
                    = indent the lines that belong to it by four spaces
                """);
    }

    @Test
    void nesting_without_end_is_refused() {
        assertThat(ProseFixture.of("Text\n\n> > > > > > > > > > > > > > > > > > > > > > > > > > > > > > deep\n").told)
                .isEqualTo("""
                exercises/squat.md:3:1: error[too-complex] this line nests more than 20 deep
                  3 | > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > deep
                    | ^
                    = write it with fewer levels
                """);
    }
}
