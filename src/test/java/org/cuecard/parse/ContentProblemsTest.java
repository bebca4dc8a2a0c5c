package org.cuecard.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a person is told about content that does not hold together. */
class ContentProblemsTest {
    @Test
    void an_unknown_term_names_its_kind_and_what_was_meant() {
        assertThat(GuideFixture.valid()
                        .replace("exercises/squat.yaml", "[band]", "[bnad]")
                        .told())
                .isEqualTo("""
                exercises/squat.yaml:5:13: error[unknown-term] "bnad" is not a kind of equipment
                  5 | equipment: [bnad]
                    |             ^~~~
                    = did you mean "band"?
                    = the terms are listed in site/vocabulary.yaml; add it there if it is a new one
                """);
    }

    @Test
    void an_unknown_term_of_a_programme_and_of_the_guide_is_found_too() {
        assertThat(GuideFixture.valid()
                        .add("site/programmes/begin.yaml", "level: expert\n")
                        .add("site/guide.yaml", "brand: acme\n")
                        .told())
                .isEqualTo("""
                site/guide.yaml:12:8: error[unknown-term] "acme" is not a brand of bands
                  12 | brand: acme
                     |        ^~~~
                     = the terms are listed in site/vocabulary.yaml; add it there if it is a new one

                site/programmes/begin.yaml:9:8: error[unknown-term] "expert" is not a level
                  9 | level: expert
                    |        ^~~~~~
                    = known here: beginner
                    = the terms are listed in site/vocabulary.yaml; add it there if it is a new one
                """);
    }

    @Test
    void an_exercise_that_is_not_there_is_suggested() {
        assertThat(GuideFixture.valid()
                        .replace("site/programmes/begin.yaml", "exercise: squat", "exercise: sqat")
                        .told())
                .isEqualTo("""
                site/programmes/begin.yaml:5:15: error[unknown-exercise] there is no exercise "sqat"
                  5 |   - exercise: sqat
                    |               ^~~~
                    = did you mean "squat"?
                """);
    }

    @Test
    void the_id_of_a_pose_is_written_like_any_id() {
        assertThat(GuideFixture.valid()
                        .add("exercises/squat.yaml", "figure:\n  poses:\n    - {id: All the way down, label: Sit}\n")
                        .told())
                .contains("exercises/squat.yaml")
                .contains("error[bad-id] \"All the way down\" cannot be the id of a pose")
                .contains("= rename it to \"all-the-way-down\"");
    }

    @Test
    void a_programme_that_is_not_there_is_suggested() {
        assertThat(GuideFixture.valid()
                        .replace("site/guide.yaml", "start-with: begin", "start-with: begn")
                        .told())
                .isEqualTo("""
                site/guide.yaml:8:13: error[unknown-programme] there is no programme "begn"
                  8 | start-with: begn
                    |             ^~~~
                    = did you mean "begin"?
                """);
    }

    @Test
    void a_link_to_a_draft_says_that_it_is_one() {
        assertThat(GuideFixture.valid()
                        .exercise("lunge", "Lunge")
                        .add("exercises/lunge.yaml", "draft: true\n")
                        .add("exercises/squat.yaml", "harder:\n  - exercise: lunge\n")
                        .told())
                .isEqualTo("""
                exercises/squat.yaml:18:15: error[unknown-exercise] the exercise "lunge" is a draft or is to be published later, and this leaves it out
                  18 |   - exercise: lunge
                     |               ^~~~~
                     = take draft: true or publish-on: out of its spec, or build with --drafts to look at it
                """);
    }

    @Test
    void a_publisher_whose_page_is_not_there_hears_of_the_nearest() {
        assertThat(GuideFixture.valid()
                        .replace("site/guide.yaml", "  url: https://example.org/\n", "  page: abuot\n")
                        .told())
                .isEqualTo("""
                site/guide.yaml:7:9: error[broken-link] there is no page of the guide "abuot"
                  7 |   page: abuot
                    |         ^~~~~
                    = did you mean "about"?
                """);
    }

    @Test
    void a_product_without_a_web_address_and_an_author_whom_nobody_knows_are_told() {
        assertThat(GuideFixture.valid()
                        .add(
                                "site/guide.yaml",
                                "products:\n  - {equipment: bnad, name: Five bands, url: shop.example}\n")
                        .add("exercises/squat.yaml", "authors: [holt]\n")
                        .told())
                .contains("error[bad-value] \"shop.example\" is not the address of a page")
                .contains("error[unknown-term] \"bnad\" is not a kind of equipment")
                .contains("error[unknown-term] \"holt\" is not an author");
    }

    @Test
    void a_circle_of_three_is_told_once_with_its_path() {
        assertThat(GuideFixture.valid()
                        .exercise("lunge", "Lunge")
                        .add("exercises/squat.yaml", "harder:\n  - exercise: lunge\n")
                        .add("exercises/lunge.yaml", "harder:\n  - exercise: clamshell\n")
                        .add("exercises/clamshell.yaml", "harder:\n  - exercise: squat\n")
                        .told())
                .isEqualTo("""
                exercises/lunge.yaml:18:15: error[progression-cycle] following the harder forms leads back to where it began: clamshell → squat → lunge → clamshell
                  18 |   - exercise: clamshell
                     |               ^~~~~~~~~
                     = take out one of these links: an exercise is easier or harder than another, not both
                """);
    }

    @Test
    void two_exercises_that_are_each_harder_than_the_other_are_a_circle() {
        assertThat(GuideFixture.valid()
                        .add("exercises/squat.yaml", "harder:\n  - exercise: clamshell\n")
                        .add("exercises/clamshell.yaml", "harder:\n  - exercise: squat\n")
                        .told())
                .isEqualTo("""
                exercises/squat.yaml:18:15: error[progression-cycle] following the harder forms leads back to where it began: clamshell → squat → clamshell
                  18 |   - exercise: clamshell
                     |               ^~~~~~~~~
                     = take out one of these links: an exercise is easier or harder than another, not both
                """);
    }

    @Test
    void an_exercise_is_not_harder_than_itself() {
        assertThat(GuideFixture.valid()
                        .add("exercises/squat.yaml", "easier:\n  - exercise: squat\n")
                        .told())
                .isEqualTo("""
                exercises/squat.yaml:18:15: error[progression-cycle] following the harder forms leads back to where it began: squat → squat
                  18 |   - exercise: squat
                     |               ^~~~~
                     = take out one of these links: an exercise is easier or harder than another, not both
                """);
    }

    @Test
    void a_dose_with_a_source_that_is_not_credited_is_told() {
        assertThat(GuideFixture.valid()
                        .replace("exercises/squat.yaml", "source: parren", "source: paren")
                        .told())
                .isEqualTo("""
                exercises/squat.yaml:12:15: error[unknown-source] "paren" is not among the credits of this file
                  12 |       source: paren
                     |               ^~~~~
                     = did you mean "parren"?
                     = add it to credits:, or name guide-default for a suggestion of your own
                """);
    }

    @Test
    void a_dose_without_a_number_is_told() {
        assertThat(GuideFixture.valid()
                        .replace("exercises/squat.yaml", "    - reps: 10-15\n      source", "    - source")
                        .told())
                .isEqualTo("""
                exercises/squat.yaml:11:15: error[empty-value] this dose has a source and no number
                  11 |     - source: parren
                     |               ^~~~~~
                     = write what the source says, or leave the dose out and say why in dosage: unspecified
                """);
    }

    @Test
    void two_credits_of_one_id_are_told() {
        assertThat(GuideFixture.valid()
                        .add("exercises/squat.yaml", "  - {id: parren, title: Another}\n")
                        .told())
                .isEqualTo("""
                exercises/squat.yaml:17:10: error[duplicate-id] another credit of this file has the id "parren"
                  17 |   - {id: parren, title: Another}
                     |          ^~~~~~
                     = give each credit an id of its own, so that a dose can name it
                """);
    }

    @Test
    void a_credit_with_half_an_address_is_told() {
        assertThat(GuideFixture.valid()
                        .replace(
                                "exercises/squat.yaml",
                                "title: Strength training for runners",
                                "title: Strength, url: example.org/a")
                        .told())
                .isEqualTo("""
                exercises/squat.yaml:16:40: error[bad-value] "example.org/a" is not the address of a page
                  16 |   - {id: parren, title: Strength, url: example.org/a}
                     |                                        ^~~~~~~~~~~~~
                     = write it in full, such as https://example.org/article, or leave url out
                """);
    }

    @Test
    void an_overdue_review_is_told_with_its_dates() {
        assertThat(GuideFixture.valid()
                        .add("exercises/squat.yaml", "reviewed:\n  on: 2025-10-14\n  due: 2026-10-14\n")
                        .told())
                .isEqualTo("""
                exercises/squat.yaml:19:8: warning[review-overdue] this was to be reviewed by 2026-10-14, and today is 2026-11-01
                  19 |   due: 2026-10-14
                     |        ^~~~~~~~~~
                     = look it over, then set on: to today and due: to the day of the next review
                """);
    }

    @Test
    void a_review_due_before_it_was_made_is_told() {
        assertThat(GuideFixture.valid()
                        .add("exercises/squat.yaml", "reviewed:\n  on: 2025-10-14\n  due: 2025-01-14\n")
                        .told())
                .isEqualTo("""
                exercises/squat.yaml:19:8: error[bad-value] the next review is due on 2025-01-14, before the last one on 2025-10-14
                  19 |   due: 2025-01-14
                     |        ^~~~~~~~~~
                     = set a day after the last review
                """);
    }

    @Test
    void a_word_of_cure_is_told_in_a_spec() {
        assertThat(GuideFixture.valid()
                        .replace("exercises/squat.yaml", "Sit back and stand up.", "Heals knees, and prevents pain.")
                        .told())
                .isEqualTo("""
                exercises/squat.yaml:2:10: warning[cure-word] "Heals" promises what no exercise can
                  2 | summary: Heals knees, and prevents pain.
                    |          ^~~~~
                    = say what the exercise trains or what a reader may feel: "trains the outer hip", "can help you keep your knees out"

                exercises/squat.yaml:2:27: warning[cure-word] "prevents" promises what no exercise can
                  2 | summary: Heals knees, and prevents pain.
                    |                           ^~~~~~~~
                    = say what the exercise trains or what a reader may feel: "trains the outer hip", "can help you keep your knees out"
                """);
    }

    @Test
    void a_word_of_cure_is_found_in_a_text_that_has_no_place_of_its_own() {
        assertThat(GuideFixture.valid()
                        .replace("exercises/squat.yaml", "fix: Press out", "fix: Fixes your knee pain")
                        .told())
                .isEqualTo("""
                exercises/squat.yaml:14:51: warning[cure-word] "Fixes your knee pain" promises what no exercise can
                  14 |   - {see: Knees fall in, why: The legs tire, fix: Fixes your knee pain}
                     |                                                   ^~~~~~~~~~~~~~~~~~~~
                     = say what the exercise trains or what a reader may feel: "trains the outer hip", "can help you keep your knees out"
                """);
    }

    @Test
    void a_word_of_cure_is_told_in_a_body() {
        assertThat(GuideFixture.valid()
                        .put("exercises/squat.md", "A remedy for\nsore knees.\n")
                        .told())
                .isEqualTo("""
                exercises/squat.md:1:3: warning[cure-word] "remedy" promises what no exercise can
                  1 | A remedy for
                    |   ^~~~~~
                    = say what the exercise trains or what a reader may feel: "trains the outer hip", "can help you keep your knees out"
                """);
    }

    @Test
    void a_long_sentence_is_told_where_it_begins() {
        assertThat(GuideFixture.valid()
                        .replace(
                                "exercises/squat.yaml",
                                "do: Sit back.",
                                "do: >-\n      Stand tall. Then sit back and down with control until the thighs are nearly level with the floor\n      and the knees press out all the way.")
                        .told())
                .isEqualTo("""
                exercises/squat.yaml:9:19: warning[long-sentence] this sentence has 24 words
                  9 |       Stand tall. Then sit back and down with control until the thighs are nearly level with the floor
                    |                   ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
                    = make it two; up to 20 words are easy to follow
                """);
    }

    @Test
    void more_than_six_steps_are_told_at_the_seventh() {
        assertThat(GuideFixture.valid()
                        .replace(
                                "exercises/squat.yaml",
                                "  - do: Sit back.\n",
                                "  - do: Step 1.\n  - do: Step 2.\n  - do: Step 3.\n  - do: Step 4.\n  - do: Step 5.\n  - do: Step 6.\n  - do: Step 7.\n")
                        .told())
                .isEqualTo("""
                exercises/squat.yaml:14:9: warning[many-steps] this exercise has 7 steps
                  14 |   - do: Step 7.
                     |         ^~~~~~~
                     = keep it to 6: move what comes before the movement to setup:, and asides to cues
                """);
    }

    @Test
    void more_than_five_exercises_are_told_at_the_sixth() {
        assertThat(GuideFixture.valid()
                        .replace(
                                "site/programmes/begin.yaml",
                                "  - exercise: squat\n",
                                "  - exercise: squat\n  - exercise: squat\n  - exercise: squat\n  - exercise: squat\n  - exercise: squat\n")
                        .told())
                .isEqualTo("""
                site/programmes/begin.yaml:10:15: warning[many-exercises] this programme has 6 exercises
                  10 |   - exercise: clamshell
                     |               ^~~~~~~~~
                     = keep it to 5, or share them out between two programmes
                """);
    }

    @Test
    void a_picture_that_is_missing_is_suggested() {
        assertThat(GuideFixture.valid()
                        .add(
                                "exercises/squat.yaml",
                                "media:\n  - file: images/squatt.jpg\n    alt: A squat\n    licence: CC BY 4.0\n")
                        .told())
                .isEqualTo("""
                exercises/squat.yaml:18:11: error[missing-image] there is no picture "images/squatt.jpg"
                  18 |   - file: images/squatt.jpg
                     |           ^~~~~~~~~~~~~~~~~
                     = did you mean "images/squat.jpg"?
                """);
    }

    @Test
    void a_picture_out_of_the_guide_is_refused() {
        assertThat(GuideFixture.valid()
                        .add(
                                "exercises/squat.yaml",
                                "media:\n  - file: ../../squat.jpg\n    alt: A squat\n    licence: CC BY 4.0\n")
                        .told())
                .isEqualTo("""
                exercises/squat.yaml:18:11: error[path-outside] "../../squat.jpg" is not a path in the guide's folder
                  18 |   - file: ../../squat.jpg
                     |           ^~~~~~~~~~~~~~~
                     = write it relative to this file, with / between its parts, such as images/open.jpg
                """);
    }

    @Test
    void a_picture_of_another_site_is_refused() {
        assertThat(GuideFixture.valid()
                        .add(
                                "exercises/squat.yaml",
                                "media:\n  - file: https://example.org/squat.jpg\n    alt: A squat\n    licence: CC BY 4.0\n")
                        .told())
                .isEqualTo("""
                exercises/squat.yaml:18:11: error[remote-image] the picture "https://example.org/squat.jpg" lies on another site
                  18 |   - file: https://example.org/squat.jpg
                     |           ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~
                     = save it in the guide's folder, with its credit, and name that file: no page asks another site
                """);
    }

    @Test
    void a_picture_of_a_kind_that_browsers_do_not_show_is_refused() {
        assertThat(GuideFixture.valid()
                        .asset("exercises/squat.tiff")
                        .add(
                                "exercises/squat.yaml",
                                "media:\n  - file: squat.tiff\n    alt: A squat\n    licence: CC BY 4.0\n")
                        .told())
                .isEqualTo("""
                exercises/squat.yaml:18:11: error[bad-image] "squat.tiff" is not a kind of picture that pages and prints can show
                  18 |   - file: squat.tiff
                     |           ^~~~~~~~~~
                     = save it as jpg, png, svg, webp or avif
                """);
    }

    @Test
    void a_picture_under_an_unknown_licence_is_told() {
        assertThat(GuideFixture.valid()
                        .add(
                                "exercises/squat.yaml",
                                "media:\n  - file: images/squat.jpg\n    alt: A squat\n    licence: unknown\n")
                        .told())
                .isEqualTo("""
                exercises/squat.yaml:18:11: warning[unknown-licence] nothing says under which licence "images/squat.jpg" is used
                  18 |   - file: images/squat.jpg
                     |           ^~~~~~~~~~~~~~~~
                     = ask its maker, then write licence: CC BY 4.0 or what they answer; for your own, say so
                """);
    }

    @Test
    void an_alias_that_is_another_exercise_is_told() {
        assertThat(GuideFixture.valid()
                        .add("exercises/clamshell.yaml", "aliases: [SQUAT]\n")
                        .told())
                .isEqualTo("""
                exercises/clamshell.yaml:17:11: warning[duplicate-name] the exercise "squat" goes by "SQUAT" too
                  17 | aliases: [SQUAT]
                     |           ^~~~~
                     = keep the name with one of them, and tell the other apart in not-to-confuse-with:
                """);
    }

    @Test
    void a_language_with_an_underscore_is_told() {
        assertThat(GuideFixture.valid()
                        .replace("site/guide.yaml", "language: en", "language: en_GB")
                        .told())
                .isEqualTo("""
                site/guide.yaml:3:11: error[bad-value] "en_GB" is not a language tag (BCP 47)
                  3 | language: en_GB
                    |           ^~~~~
                    = did you mean "en-GB"?
                """);
    }
}
