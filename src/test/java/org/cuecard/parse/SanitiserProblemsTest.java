package org.cuecard.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a person is told about HTML that was taken out of a body. */
class SanitiserProblemsTest {
    @Test
    void what_runs_or_styles_is_taken_out_and_told() {
        assertThat(ProseFixture.sanitised("<p onclick=\"x()\" style=\"color:red\">Hi<script>alert(1)</script></p>\n")
                        .told)
                .isEqualTo("""
                exercises/squat.md:1:4: warning[html-removed] "onclick" of <p> was taken out of this body's HTML
                  1 | <p onclick="x()" style="color:red">Hi<script>alert(1)</script></p>
                    |    ^~~~~~~
                    = leave it out: a body holds text, pictures and links, and nothing that runs, styles or asks

                exercises/squat.md:1:18: warning[html-removed] "style" of <p> was taken out of this body's HTML
                  1 | <p onclick="x()" style="color:red">Hi<script>alert(1)</script></p>
                    |                  ^~~~~
                    = leave it out: a body holds text, pictures and links, and nothing that runs, styles or asks

                exercises/squat.md:1:38: warning[html-removed] <script> was taken out of this body's HTML
                  1 | <p onclick="x()" style="color:red">Hi<script>alert(1)</script></p>
                    |                                      ^~~~~~~~
                    = leave it out: a body holds text, pictures and links, and nothing that runs, styles or asks
                """);
    }

    @Test
    void a_form_is_taken_out_and_told() {
        assertThat(ProseFixture.sanitised("<form action=\"https://example.org\"><input name=\"a\"><b>Name</b></form>\n")
                        .told)
                .isEqualTo("""
                exercises/squat.md:1:1: warning[html-removed] <form> was taken out of this body's HTML
                  1 | <form action="https://example.org"><input name="a"><b>Name</b></form>
                    | ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
                    = leave it out: a body holds text, pictures and links, and nothing that runs, styles or asks

                exercises/squat.md:1:36: warning[html-removed] <input> was taken out of this body's HTML
                  1 | <form action="https://example.org"><input name="a"><b>Name</b></form>
                    |                                    ^~~~~~~~~~~~~~~~
                    = leave it out: a body holds text, pictures and links, and nothing that runs, styles or asks
                """);
    }

    @Test
    void a_picture_of_another_site_is_taken_out_and_told() {
        assertThat(ProseFixture.sanitised("<img src=\"https://example.org/a.png\" alt=\"A\">\n").told)
                .isEqualTo("""
                exercises/squat.md:1:11: error[remote-image] the picture "https://example.org/a.png" lies on another site
                  1 | <img src="https://example.org/a.png" alt="A">
                    |           ^~~~~~~~~~~~~~~~~~~~~~~~~
                    = save it in the guide's folder, with its credit, and name that file: no page asks another site
                """);
    }

    @Test
    void a_script_address_in_html_is_taken_out_and_told() {
        assertThat(ProseFixture.sanitised("<a href=\"java&#x09;script:alert(1)\">go</a>\n").told)
                .isEqualTo("""
                exercises/squat.md:1:10: error[unsafe-link] a guide does not publish "javascript:" links
                  1 | <a href="java&#x09;script:alert(1)">go</a>
                    |          ^~~~~~~~~~~~~~~~~~~~~~~~~
                    = link to a page of the guide, or begin with https://, http://, mailto: or tel:
                """);
    }

    @Test
    void a_picture_in_html_needs_alternative_text() {
        assertThat(ProseFixture.sanitised("<img src=\"images/open.jpg\">\n").told)
                .isEqualTo("""
                exercises/squat.md:1:11: error[missing-alt] this picture has no alternative text
                  1 | <img src="images/open.jpg">
                    |           ^~~~~~~~~~~~~~~
                    = add alt="…": what it shows, for readers who cannot see it
                """);
    }

    @Test
    void an_id_that_a_heading_has_is_taken_out_and_told() {
        assertThat(ProseFixture.sanitised("## Here\n\n<span id=\"here\">x</span>\n").told)
                .isEqualTo("""
                exercises/squat.md:3:11: warning[html-removed] the id "here" was taken out of this body's HTML
                  3 | <span id="here">x</span>
                    |           ^~~~
                    = give it a name that nothing else here has: a letter, then letters, digits and hyphens
                """);
    }
}
