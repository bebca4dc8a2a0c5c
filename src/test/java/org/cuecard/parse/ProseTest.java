package org.cuecard.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.cuecard.model.Prose;
import org.junit.jupiter.api.Test;

/** What Markdown becomes. Gaps for addresses are shown in curly brackets. */
class ProseTest {
    @Test
    void words_emphasis_and_code_are_written_as_html() {
        becomes("Press *out*, **always**, ~~never~~ and type `a < b`.\n", """
                <p>Press <em>out</em>, <strong>always</strong>, <del>never</del> and type <code>a &lt; b</code>.</p>
                """);
    }

    @Test
    void signs_of_html_and_entities_are_shown_as_they_are() {
        becomes("1 < 2 & 3 &amp; &copy; &lt;b&gt; \\*no\\* \\<i>\n", """
                <p>1 &lt; 2 &amp; 3 &amp; © &lt;b&gt; *no* &lt;i&gt;</p>
                """);
    }

    @Test
    void what_html_cannot_hold_is_replaced() {
        becomes("a&#1;b&#xFDD0;c&#xFFFE;d\u0000e\n", "<p>a\uFFFDb\uFFFDc\uFFFDd\uFFFDe</p>\n");
    }

    @Test
    void typewriter_signs_become_printers_signs() {
        becomes("\"Knees out\", it's 10--15 -- or 'more' --- and so on...\n", """
                <p>“Knees out”, it’s 10–15 – or ‘more’ — and so on…</p>
                """);
    }

    @Test
    void quotation_marks_follow_the_language() {
        assertThat(ProseFixture.in("de-CH", "\"Knie\"\n").html).isEqualTo("<p>„Knie“</p>\n");
        assertThat(ProseFixture.in("fr", "\"Genou\"\n").html).isEqualTo("<p>«\u00A0Genou\u00A0»</p>\n");
        assertThat(ProseFixture.in("xx", "\"Knee\"\n").html).isEqualTo("<p>“Knee”</p>\n");
    }

    @Test
    void a_heading_has_an_anchor_made_of_its_words_and_no_two_are_the_same() {
        ProseFixture read = ProseFixture.of("## Knees & *feet*\n\n### Über 10 %\n\n## Knees & feet\n\n## ?!\n");
        assertThat(read.html).isEqualTo("""
                <h2 id="knees--feet">Knees &amp; <em>feet</em></h2>
                <h3 id="über-10-">Über 10 %</h3>
                <h2 id="knees--feet-1">Knees &amp; feet</h2>
                <h2 id="section">?!</h2>
                """);
        assertThat(read.prose.anchors()).containsExactly("knees--feet", "über-10-", "knees--feet-1", "section");
        assertThat(read.prose.headings())
                .startsWith(
                        new Prose.Heading(2, "knees--feet", "Knees & feet"),
                        new Prose.Heading(3, "über-10-", "Über 10 %"));
    }

    @Test
    void an_author_can_set_an_anchor_which_no_other_heading_then_takes() {
        becomes("## Set up\n\n## Getting ready {#set-up}\n", """
                <h2 id="set-up-1">Set up</h2>
                <h2 id="set-up">Getting ready</h2>
                """);
    }

    @Test
    void a_link_within_the_guide_is_a_gap_at_the_place_of_its_address() {
        ProseFixture read = ProseFixture.of("See *the* [clamshell](../exercises/clamshell.md#set-up \"Next\").\n");
        assertThat(read.html).isEqualTo("""
                <p>See <em>the</em> <a href="{link ../exercises/clamshell.md#set-up}" title="Next">clamshell</a>.</p>
                """);
        Prose.LinkAddress gap = (Prose.LinkAddress) read.prose.segments().get(1);
        assertThat(gap.target().span().toString()).isEqualTo("exercises/squat.md:1:23");
        assertThat(gap.target().span().text()).isEqualTo("../exercises/clamshell.md#set-up");
    }

    @Test
    void a_reference_is_a_gap_at_the_place_of_its_definition() {
        ProseFixture read = ProseFixture.of("[Clam][c] and [c].\n\n[c]: clamshell.md\n");
        assertThat(read.html)
                .isEqualTo(
                        "<p><a href=\"{link clamshell.md}\">Clam</a> and <a href=\"{link clamshell.md}\">c</a>.</p>\n");
        Prose.LinkAddress gap = (Prose.LinkAddress) read.prose.segments().get(1);
        assertThat(gap.target().span().line()).isEqualTo(3);
    }

    @Test
    void addresses_outside_the_guide_are_finished() {
        becomes(
                "<https://example.org/?a=1&b=2> <a@example.org> [call](tel:+441234) [x](https://example.org/a%20b|c)\n",
                """
                <p><a href="https://example.org/?a=1&amp;b=2" rel="noopener">https://example.org/?a=1&amp;b=2</a> \
                <a href="mailto:a@example.org">a@example.org</a> <a href="tel:+441234">call</a> \
                <a href="https://example.org/a%20b%7Cc" rel="noopener">x</a></p>
                """);
    }

    @Test
    void a_picture_can_be_the_drawing_of_a_pose_which_the_plan_looks_up_like_a_link() {
        becomes("![Knee up](figure:clamshell/open)\n", """
                <p><img src="{link figure:clamshell/open}" alt="Knee up"></p>
                """);
        becomes("![Knee up](figure:clamshell/open \"Top knee up\")\n", """
                <figure><img src="{link figure:clamshell/open}" alt="Knee up">\
                <figcaption>Top knee up</figcaption></figure>
                """);
        assertThat(ProseFixture.sanitised("<img src=\"figure:clamshell/open\" alt=\"Knee up\">\n").html)
                .contains("src=\"{link figure:clamshell/open}\"");
    }

    @Test
    void the_guides_own_schemes_and_slips_of_them_are_left_to_the_plan() {
        becomes("[a](exercise:clamshell) [b](excercise:clamshell)\n", """
                <p><a href="{link exercise:clamshell}">a</a> <a href="{link excercise:clamshell}">b</a></p>
                """);
    }

    @Test
    void brackets_that_are_no_link_stay_brackets() {
        becomes("As she said [sic], ![wow] and a[0].\n", "<p>As she said [sic], ![wow] and a[0].</p>\n");
    }

    @Test
    void a_picture_is_a_gap_and_says_what_it_shows() {
        becomes("Feet: ![The *arch* \"lifts\"](images/two%20words.png)\n", """
                <p>Feet: <img src="{image images/two%20words.png}" alt="The arch “lifts”"></p>
                """);
    }

    @Test
    void a_picture_with_a_title_that_stands_alone_is_a_figure() {
        becomes("![Open knees](images/open.jpg \"Keep the feet together\")\n", """
                <figure><img src="{image images/open.jpg}" alt="Open knees"><figcaption>Keep the feet together</figcaption></figure>
                """);
    }

    @Test
    void a_table_has_scopes_a_name_and_full_rows() {
        becomes("## Doses\n\n|  | Sets | Reps |\n|--|:-:|--:|\n| Squat | 2 | 10 | extra |\n| Clam |\n", """
                <h2 id="doses">Doses</h2>
                <div class="table-wrap" tabindex="0" role="region" aria-label="Table 1: Doses">
                <table>
                <thead>
                <tr><td></td><th scope="col" class="align-center">Sets</th><th scope="col" class="align-right">Reps</th><td></td></tr>
                </thead>
                <tbody>
                <tr><td>Squat</td><td class="align-center">2</td><td class="align-right">10</td><td>extra</td></tr>
                <tr><td>Clam</td><td></td><td></td><td></td></tr>
                </tbody>
                </table>
                </div>
                """);
    }

    @Test
    void lists_are_tight_or_loose_and_keep_their_number() {
        becomes("3. three\n4. four\n   - a\n\n* loose\n\n* list\n", """
                <ol start="3">
                <li>three</li>
                <li>four
                <ul>
                <li>a</li>
                </ul>
                </li>
                </ol>
                <ul>
                <li><p>loose</p>
                </li>
                <li><p>list</p>
                </li>
                </ul>
                """);
    }

    @Test
    void tasks_say_by_a_named_sign_whether_they_are_done() {
        becomes("- [ ] Check the band\n- [x] Clear the floor\n", """
                <ul>
                <li class="task"><span class="task-sign" role="img" aria-label="To do">☐</span> Check the band</li>
                <li class="task"><span class="task-sign" role="img" aria-label="Done">☑</span> Clear the floor</li>
                </ul>
                """);
    }

    @Test
    void definitions_are_a_list_of_terms() {
        becomes("Set\n: Several repetitions in a row\n\nRest\n: The pause between sets\n", """
                <dl>
                <dt>Set</dt>
                <dd>Several repetitions in a row</dd>
                <dt>Rest</dt>
                <dd>The pause between sets</dd>
                </dl>
                """);
    }

    @Test
    void a_box_has_its_own_title_or_that_of_its_kind() {
        becomes("!!! warning\n    Stop *now*.\n\n!!! tip \"Knees\"\n    Out.\n", """
                <aside class="note note-warning" role="note">
                <p class="note-title">Warning</p>
                <p>Stop <em>now</em>.</p>
                </aside>
                <aside class="note note-tip" role="note">
                <p class="note-title">Knees</p>
                <p>Out.</p>
                </aside>
                """);
        assertThat(ProseFixture.in("de", "!!! warning\n    Halt.\n").html).contains(">Warnung<");
    }

    @Test
    void footnotes_are_numbered_by_their_first_call_and_lead_back_to_each() {
        becomes("One[^b] two[^a] three[^b].\n\n[^a]: First\n\n[^b]: Second\n\n    - list\n", """
                <p>One<sup id="fnref:1"><a href="#fn:1" role="doc-noteref" aria-label="Footnote 1">1</a></sup> \
                two<sup id="fnref:2"><a href="#fn:2" role="doc-noteref" aria-label="Footnote 2">2</a></sup> \
                three<sup id="fnref:1-2"><a href="#fn:1" role="doc-noteref" aria-label="Footnote 1">1</a></sup>.</p>
                <section class="footnotes" role="doc-endnotes" aria-label="Footnotes">
                <ol>
                <li id="fn:1">
                <p>Second</p>
                <ul>
                <li>list</li>
                </ul>
                <p> <a href="#fnref:1" role="doc-backlink" aria-label="Back to reference 1">↩</a> \
                <a href="#fnref:1-2" role="doc-backlink" aria-label="Back to reference 1-2">↩</a></p>
                </li>
                <li id="fn:2">
                <p>First <a href="#fnref:2" role="doc-backlink" aria-label="Back to reference 2">↩</a></p>
                </li>
                </ol>
                </section>
                """);
    }

    @Test
    void a_footnote_that_calls_itself_ends_well() {
        ProseFixture read = ProseFixture.of("Go[^a].\n\n[^a]: Again[^a]\n");
        assertThat(read.told).isEmpty();
        assertThat(read.html).containsOnlyOnce("<li id=\"fn:1\">").contains("id=\"fnref:1-2\"");
    }

    @Test
    void no_link_stands_inside_a_link() {
        assertThat(ProseFixture.of("[go *on[^a]*](squat.md)\n\n[^a]: Words\n").html)
                .startsWith("<p><a href=\"{link squat.md}\">go <em>on<sup id=\"fnref:1\">1</sup></em></a></p>\n");
        becomes("[see <https://example.org/> now](squat.md)\n", """
                <p><a href="{link squat.md}">see https://example.org/ now</a></p>
                """);
    }

    @Test
    void code_keeps_its_lines_and_can_be_scrolled_by_keyboard() {
        becomes("```yaml extra\nreps: <10>\n\n  more\n```\n\n    plain\n", """
                <pre tabindex="0"><code class="language-yaml">reps: &lt;10&gt;

                  more
                </code></pre>
                <pre tabindex="0"><code>plain
                </code></pre>
                """);
    }

    @Test
    void quotations_rules_and_breaks_are_written() {
        becomes("> Slow\\\n> down\n\n---\n", """
                <blockquote>
                <p>Slow<br>
                down</p>
                </blockquote>
                <hr>
                """);
    }

    @Test
    void the_text_is_the_words_with_spaces_between_blocks() {
        ProseFixture read = ProseFixture.of("""
                ## Set *up*

                Sit[^1] & [stand](squat.md),
                "slow".

                - one
                - two

                | a | b |
                |---|---|
                | c | d |

                !!! tip
                    Out.

                [^1]: On a chair.
                """);
        assertThat(read.prose.text()).isEqualTo("Set up Sit & stand, “slow”. one two a b c d Tip Out. On a chair.");
        assertThat(read.told).isEmpty();
    }

    @Test
    void an_empty_body_is_empty_prose() {
        assertThat(ProseFixture.of("").prose).isEqualTo(Prose.EMPTY);
        assertThat(ProseFixture.of("\n \n").prose).isEqualTo(Prose.EMPTY);
    }

    private static void becomes(String markdown, String html) {
        ProseFixture read = ProseFixture.of(markdown);
        assertThat(read.told).isEmpty();
        assertThat(read.html).isEqualTo(html);
    }
}
