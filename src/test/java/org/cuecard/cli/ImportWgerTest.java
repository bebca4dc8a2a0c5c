package org.cuecard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records in the shape of wger's: languages, licences and authors, HTML, names that come twice. */
class ImportWgerTest {
    private static final String RECORD = """
            {
              "id": 345, "uuid": "c1", "category": {"id": 9, "name": "Legs"},
              "muscles": [{"id": 10, "name": "Quadriceps femoris", "name_en": "Quads"}],
              "muscles_secondary": [{"id": 8, "name": "Gluteus maximus", "name_en": "Glutes"}],
              "equipment": [{"id": 7, "name": "none (bodyweight exercise)"}],
              "license": {"id": 2, "short_name": "CC-BY-SA 4"}, "license_author": "the record's",
              "images": [{"image": "https://wger.de/media/a.png"}],
              "translations": [
                {"name": "Kniebeuge", "description": "<p>Tief.</p>", "language": 1, "license_author": "deutsch.de"},
                {"name": "Air &amp; squat", "language": 2, "license_author": "wger.de",
                 "aliases": [{"alias": "Body squat"}, {"alias": "air & squat"}],
                 "notes": [{"comment": "Keep the *back* long."}],
                 "description": "<p>Stand with your feet apart.</p><ol><li>Sit <b>back</b>: slowly.</li><li>Stand up.</li></ol><script>x()</script>"},
                {"name": "\u0642\u0631\u0641\u0635\u0627\u0621", "description": "<p>\u0627\u0646\u0632\u0644 \u0628\u0628\u0637\u0621.</p>", "language": 17}
              ]
            }""";

    @TempDir
    private Path temp = Path.of("");

    @BeforeEach
    void make_a_guide() {
        Run.in(temp, "init", ".");
    }

    @Test
    void a_record_is_taken_in_the_guides_language_with_its_licence_and_author() throws IOException {
        Run run = imported(page(RECORD));
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("wger: 1 record: 1 new\n");
        assertThat(spec("air-squat")).startsWith("""
                name: Air & squat
                aliases:
                  - Body squat
                summary: "Legs exercise for: front of the thigh."
                muscles:
                  primary: [quadriceps]
                  secondary: [gluteus-maximus]
                equipment: []
                sides: both
                steps:
                  - do: "Sit back: slowly."
                  - do: Stand up.
                """).contains("""
                credits:
                  - id: wger
                    title: Air & squat
                    author: wger.de
                    source: wger, exercise 345
                    url: "https://wger.de/en/exercise/345/view/"
                    licence: CC-BY-SA 4
                """);
        assertThat(temp.resolve("exercises/wger/air-squat.md")).hasContent("""
                ## Description

                Stand with your feet apart.

                1. Sit **back**: slowly.
                2. Stand up.

                ## Notes

                - Keep the \\*back\\* long.

                Category in wger: Legs
                """);
        assertThat(temp.resolve("report.md"))
                .content()
                .contains("refused, translations: texts in other languages: de, 17")
                .contains("refused, media: https://wger.de/media/a.png lies on another site; nothing is fetched");
        assertPasses();
        assertThat(imported(page(RECORD)).out()).isEqualTo("wger: 1 record: 1 unchanged\n");
    }

    @Test
    void another_language_may_be_asked_for_and_one_that_is_not_there_is_told() throws IOException {
        assertThat(imported(page(RECORD), "--language=de").code()).isZero();
        assertThat(spec("kniebeuge"))
                .contains("name: Kniebeuge", "  - do: Tief.", "author: deutsch.de", "summary: \"To do: ");
        assertThat(imported(page(RECORD.replace("345", "346")), "--language=fr").code())
                .isZero();
        assertThat(temp.resolve("report.md")).content().contains("there is no text in fr: taken in en");
    }

    @Test
    void a_language_that_the_font_lacks_is_refused_where_pdfs_are_made_and_comes_in_where_none_are()
            throws IOException {
        Run run = imported(page(RECORD), "--language=17");
        assertThat(run.out()).contains("345: the font of PDFs has no");
        Path guide = temp.resolve("site/guide.yaml");
        Files.writeString(guide, Files.readString(guide) + "\npdf: false\n");
        assertThat(imported(page(RECORD), "--language=17").out()).contains("1 new");
        assertThat(spec("wger-345")).contains("name: \u0642\u0631\u0641\u0635\u0627\u0621", "\u0627\u0646\u0632\u0644");
        assertPasses();
    }

    @Test
    void a_licence_that_nobody_knows_is_warned_about_at_its_record() throws IOException {
        String record = RECORD.replace("\"license\": {\"id\": 2, \"short_name\": \"CC-BY-SA 4\"},", "");
        Run run = imported(page(record));
        assertThat(run.code()).isZero();
        assertThat(run.err())
                .contains("wger.json:2:1: warning[unknown-licence] record 345 (Air & squat) does not say")
                .contains("= ask its authors before you publish it");
        assertThat(spec("air-squat")).contains("    licence: unknown\n");
    }

    @Test
    void names_that_come_twice_and_old_flat_records_with_numbers_come_in() throws IOException {
        String flat = """
                {"id": 7, "name": "Air squat", "description": "Sit.\\nStand.", "language": 2, "category": 14, "muscles": [],
                 "equipment": [99], "license": 1, "license_author": null}""";
        Run run = imported("[" + RECORD + "," + flat + "]");
        assertThat(run.out()).startsWith("wger: 2 records: 2 new\n");
        assertThat(spec("air-squat-2"))
                .contains("primary: [calves]", "  - do: Sit.\n  - do: Stand.\n", "licence: CC-BY-SA 3");
        assertThat(temp.resolve("report.md"))
                .content()
                .contains("guessed, muscles.primary: calves, from the category Calves")
                .contains("missing, equipment: the guide has no equipment \"99\"");
        assertPasses();
    }

    @Test
    void what_is_no_answer_of_wgers_is_refused() throws IOException {
        Run run = imported("[{\"model\": \"exercises.exercise\", \"pk\": 3, \"fields\": {}}]");
        assertThat(run.out()).contains("3: line 1 holds no record of wger");
    }

    private Run imported(String json, String... options) throws IOException {
        Files.writeString(temp.resolve("wger.json"), json);
        String[] all = new String[options.length + 4];
        all[0] = "import";
        all[1] = "wger";
        all[2] = "wger.json";
        all[3] = "--report=report.md";
        System.arraycopy(options, 0, all, 4, options.length);
        return Run.in(temp, all);
    }

    private static String page(String record) {
        return "{\"count\": 1, \"next\": null, \"results\": [\n" + record + "\n]}\n";
    }

    private String spec(String id) throws IOException {
        return Files.readString(temp.resolve("exercises/wger/" + id + ".yaml"));
    }

    private void assertPasses() {
        assertThat(Run.in(temp, "check").err()).isEmpty();
        assertThat(Run.in(temp, "check", "--drafts").err()).doesNotContain("error[");
    }
}
