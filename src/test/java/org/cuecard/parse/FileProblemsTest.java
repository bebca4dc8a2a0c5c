package org.cuecard.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.cuecard.source.ReadProblem;
import org.junit.jupiter.api.Test;

/** What a person is told about files that lie wrong, lack a partner or cannot be read. */
class FileProblemsTest {
    @Test
    void a_folder_without_a_guide_file_is_no_guide() {
        assertThat(GuideFixture.valid().remove("site/guide.yaml").told()).isEqualTo("""
                site/guide.yaml: error[no-guide] this folder is not a guide: it has no site/guide.yaml
                   = name the folder of a guide, or write that file: it holds the title and the publisher
                """);
    }

    @Test
    void a_guide_with_exercises_needs_a_vocabulary() {
        assertThat(GuideFixture.valid().remove("site/vocabulary.yaml").told()).isEqualTo("""
                site/vocabulary.yaml: error[no-vocabulary] there is no site/vocabulary.yaml
                   = write it: it lists the muscles, equipment and levels that specs may name
                """);
    }

    @Test
    void a_guide_with_a_vocabulary_needs_an_exercise() {
        assertThat(GuideFixture.valid()
                        .remove("exercises/squat.yaml")
                        .remove("exercises/squat.md")
                        .remove("exercises/clamshell.yaml")
                        .remove("exercises/clamshell.md")
                        .remove("site/programmes/begin.yaml")
                        .remove("site/programmes/begin.md")
                        .replace("site/guide.yaml", "start-with: begin\n", "")
                        .told())
                .isEqualTo("""
                exercises: error[no-exercises] there is no exercise in exercises/
                   = write one: a spec such as exercises/squat.yaml, and its text in exercises/squat.md
                """);
    }

    @Test
    void a_spec_without_a_body_names_the_body_that_is_almost_its_own() {
        assertThat(GuideFixture.valid()
                        .remove("exercises/squat.md")
                        .put("exercises/sqaut.md", "Sit.\n")
                        .told())
                .isEqualTo("""
                exercises/sqaut.md:1:1: error[missing-spec] this body has no spec: there is no exercises/sqaut.yaml
                  1 | Sit.
                    | ^
                    = "squat.yaml" lies beside it: are the two meant to have one name?

                exercises/squat.yaml:1:1: error[missing-body] this spec has no body: there is no exercises/squat.md
                  1 | name: Squat
                    | ^
                    = "sqaut.md" lies beside it: are the two meant to have one name?
                """);
    }

    @Test
    void a_spec_without_a_body_says_which_file_to_write() {
        assertThat(GuideFixture.valid().remove("exercises/squat.md").told()).isEqualTo("""
                exercises/squat.yaml:1:1: error[missing-body] this spec has no body: there is no exercises/squat.md
                  1 | name: Squat
                    | ^
                    = write exercises/squat.md beside it
                """);
    }

    @Test
    void a_name_that_is_no_id_gets_one_proposed() {
        assertThat(GuideFixture.valid()
                        .put("exercises/Wall Sit.yaml", "name: x\n")
                        .put("exercises/Wall Sit.md", "")
                        .told())
                .isEqualTo("""
                exercises/Wall Sit.yaml:1:1: error[bad-id] "Wall Sit" cannot be the id of an exercise: an id holds only a–z, 0–9 and single hyphens
                  1 | name: x
                    | ^
                    = rename it to "wall-sit"
                """);
    }

    @Test
    void a_page_whose_path_is_no_id_gets_one_proposed() {
        assertThat(GuideFixture.valid()
                        .put("site/pages/Über uns.md", "---\ntitle: Us\nsummary: Us.\n---\n")
                        .told())
                .isEqualTo("""
                site/pages/Über uns.md:1:1: error[bad-id] "Über uns" cannot be the id of a page: an id holds only a–z, 0–9 and single hyphens
                  1 | ---
                    | ^
                    = rename it to "uber-uns"
                """);
    }

    @Test
    void two_files_of_one_name_in_two_folders_claim_one_id() {
        assertThat(GuideFixture.valid().exercise("hips/squat", "Wide squat").told())
                .isEqualTo("""
                exercises/squat.yaml:1:1: error[duplicate-id] "squat" is already the id of exercises/hips/squat.yaml
                  1 | name: Squat
                    | ^
                    = an id is the file's name, whatever the folder: rename one of the two
                """);
    }

    @Test
    void a_yml_file_is_to_be_renamed_and_its_body_is_not_called_lonely() {
        assertThat(GuideFixture.valid()
                        .put("exercises/lunge.yml", "name: Lunge\n")
                        .put("exercises/lunge.md", "Step.\n")
                        .told())
                .isEqualTo("""
                exercises/lunge.yml:1:1: error[unread-file] this file ends in .yml, and Cuecard reads .yaml
                  1 | name: Lunge
                    | ^
                    = rename it to "lunge.yaml"
                """);
    }

    @Test
    void a_page_in_the_wrong_folder_is_told_where_pages_belong() {
        assertThat(GuideFixture.valid().put("site/about.md", "Hello\n").told()).isEqualTo("""
                site/about.md:1:1: error[unread-file] Cuecard reads no md file of this name here
                  1 | Hello
                    | ^
                    = pages belong in site/pages/, programmes in site/programmes/, exercises in exercises/, and files to be published as they are in site/assets/
                """);
    }

    @Test
    void a_page_as_yaml_is_told_about_front_matter() {
        assertThat(GuideFixture.valid()
                        .put("site/pages/about.yaml", "title: About\n")
                        .told())
                .isEqualTo("""
                site/pages/about.yaml:1:1: error[unread-file] Cuecard reads no yaml file of this name here
                  1 | title: About
                    | ^
                    = pages are Markdown files: put these fields at the top of a .md file, between two lines of three hyphens
                """);
    }

    @Test
    void a_page_without_front_matter_says_how_to_begin() {
        assertThat(GuideFixture.valid()
                        .put("site/pages/about.md", "# About\n\nSome runners.\n")
                        .told())
                .isEqualTo("""
                site/pages/about.md:1:1: error[no-front-matter] this page does not begin with its fields
                  1 | # About
                    | ^
                    = begin with a line of three hyphens, then title: and summary:, then three hyphens again
                """);
    }

    @Test
    void front_matter_that_does_not_end_says_so() {
        assertThat(GuideFixture.valid()
                        .put("site/pages/about.md", "---\ntitle: About\n\nSome runners.\n")
                        .told())
                .isEqualTo("""
                site/pages/about.md:1:1: error[no-front-matter] the fields of this page do not end
                  1 | ---
                    | ^~~
                    = put a line of three hyphens below the last field
                """);
    }

    @Test
    void a_place_that_the_map_of_muscles_does_not_know_is_suggested() {
        assertThat(GuideFixture.valid()
                        .replace("site/vocabulary.yaml", "latin: gluteus medius}", "latin: x, region: gluteus-mediuss}")
                        .told())
                .contains("\"gluteus-mediuss\"")
                .contains("did you mean \"gluteus-medius\"?");
    }

    @Test
    void a_field_of_front_matter_is_pointed_at_in_the_page() {
        assertThat(GuideFixture.valid()
                        .replace("site/pages/about.md", "title: About", "titel: About")
                        .told())
                .isEqualTo("""
                site/pages/about.md:2:1: error[unknown-field] this page has no field "titel"
                  2 | titel: About
                    | ^~~~~
                    = did you mean "title"?
                """);
    }

    @Test
    void every_way_in_which_reading_fails_is_told() {
        assertThat(GuideFixture.valid()
                        .problem(
                                ReadProblem.Kind.TOO_LARGE, "exercises/big.md", "51200 KiB, where 1024 KiB are allowed")
                        .problem(ReadProblem.Kind.LINK_OUTSIDE, "exercises/etc", "/etc")
                        .problem(ReadProblem.Kind.FOLDER_LOOP, "site/site", "it leads back to a folder that it lies in")
                        .problem(ReadProblem.Kind.UNREADABLE, "site/assets/a.png", "permission denied")
                        .told())
                .isEqualTo("""
                exercises/big.md: error[too-large] this file is too large to be a text: 51200 KiB, where 1024 KiB are allowed
                   = keep long texts in several pages, and data in site/assets/

                exercises/etc: error[link-outside] "exercises/etc" is a link to /etc, outside the guide's folder
                   = copy what it leads to into the guide's folder

                site/assets/a.png: error[unreadable] "site/assets/a.png" cannot be read: permission denied
                   = check that the file is there and that you may read it

                site/site: error[folder-loop] "site/site" is a link that cannot be followed: it leads back to a folder that it lies in
                   = remove the link
                """);
    }
}
