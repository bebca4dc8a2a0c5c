package org.cuecard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cuecard.image.TestPhotos;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Records in the shape of free-exercise-db with each oddity of the real ones, brought into the guide of {@code init}.
 */
class ImportFreeExerciseDbTest {
    private static final String RECORD = """
            {
              "name": "Chair Squat", "force": "push", "level": "expert", "mechanic": null, "equipment": "body only",
              "primaryMuscles": ["quadriceps"], "secondaryMuscles": ["glutes", "quadriceps"],
              "instructions": ["Sit back: slowly.", "", "Stand\\nup, \\"tall\\"."],
              "category": "strength", "images": [], "id": "Chair_Squat"
            }""";

    @TempDir
    private Path temp = Path.of("");

    @BeforeEach
    void make_a_guide() {
        Run.in(temp, "init", ".");
    }

    @Test
    void a_record_becomes_a_draft_that_passes_every_check_and_says_what_is_to_do() throws IOException {
        Run run = imported(RECORD);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                free-exercise-db: 1 record: 1 new
                Guessed, to look over: sides (1), summary (1)
                Missing, to write: dosage (1), faults (1)
                3 files written. Now: cuecard check --drafts
                """);
        assertThat(spec("chair-squat")).isEqualTo("""
                name: Chair Squat
                summary: "Strength exercise for: front of the thigh."
                muscles:
                  primary: [quadriceps]
                  secondary: [gluteus-maximus]
                level: advanced
                equipment: []
                sides: both
                steps:
                  - do: "Sit back: slowly."
                  - do: Stand up, "tall".
                dosage:
                  unspecified: The source, free-exercise-db, gives no dose.
                faults:
                  - see: "To do: what goes wrong"
                    why: "To do: why it happens."
                    fix: "To do: what to do instead."
                credits:
                  - id: free-exercise-db
                    title: Chair Squat
                    source: free-exercise-db, record Chair_Squat
                    url: "https://github.com/yuhonas/free-exercise-db"
                    licence: Unlicense
                    changed: Terms are the guide's. Whatever the record does not say is marked to do.
                draft: true
                """);
        assertThat(temp.resolve("exercises/free-exercise-db/chair-squat.md")).hasContent("""
                ## What the source says besides

                - category: strength
                - force: push
                """);
        assertPasses();
    }

    @Test
    void no_oddity_of_the_real_files_stops_an_import() throws IOException {
        StringBuilder steps = new StringBuilder("\"one\"");
        for (int i = 2; i <= 24; i++) {
            steps.append(", \"Step ").append(i).append("\"");
        }
        Run run = imported(
                RECORD.replace("\"expert\"", "null")
                        .replace("\"body only\"", "null")
                        .replace("\"push\"", "null"),
                "{\"name\": \"No Words\", \"id\": \"a\", \"primaryMuscles\": [\"calves\"], \"instructions\": []}",
                "{\"name\": \"Many\", \"id\": \"b\", \"primaryMuscles\": [\"calves\"], \"instructions\": [" + steps
                        + "]}",
                "{\"name\": \"Chair squat\", \"id\": \"c\", \"primaryMuscles\": [\"calves\"], \"instructions\": [\"<b>Go</b> &amp; stop\"]}",
                "{\"name\": \"Wall sit\", \"id\": \"d\", \"primaryMuscles\": [\"middle back\"], \"equipment\": \"e-z curl bar\", \"instructions\": \"Sit.\"}",
                "{\"name\": \"1.0\", \"id\": \"e\", \"primaryMuscles\": \"calves\", \"instructions\": [\"- # yes\", null, 7, \"\\u0000\\u200b\"]}");
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("free-exercise-db: 6 records: 6 new\nAdded to site/vocabulary.yaml: rhomboids, ez-bar\n");
        assertThat(spec("no-words")).contains("- do: \"To do: the movement, one action a step.\"");
        assertThat(spec("many").lines().filter(line -> line.startsWith("  - do: ")))
                .hasSize(24);
        assertThat(spec("chair-squat-2")).contains("name: Chair squat", "- do: Go & stop");
        assertThat(spec("wall-sit-2")).contains("equipment: [ez-bar]");
        assertThat(spec("1-0")).contains("name: \"1.0\"", "- do: \"- # yes\"");
        assertPasses();
    }

    @Test
    void what_no_spec_can_be_made_of_is_refused_with_the_reason_and_the_rest_comes_in() {
        Run run = imported(
                RECORD,
                RECORD,
                "{\"name\": \"Odd\", \"id\": \"a\", \"primaryMuscles\": [\"wings\"], \"instructions\": [\"Fly.\"]}",
                "{\"name\": \"None\", \"id\": \"b\", \"primaryMuscles\": [], \"instructions\": [\"Fly.\"]}",
                "{\"name\": \"\", \"id\": \"c\", \"primaryMuscles\": [\"calves\"], \"instructions\": [\"Fly.\"]}",
                "{\"name\": \"Runes\", \"id\": \"d\", \"primaryMuscles\": [\"calves\"], \"instructions\": [\"\u16A0\"]}",
                "\"Squat\"");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("""
                Refused:
                  Chair_Squat: the source has another record of this id
                  a: nothing says which muscle "wings" is: add the word to a map, and name it with --map
                  b: it names no muscle that does the work
                  c: it has no name
                  d: the font of PDFs has no "\u16A0" (U+16A0, runic letter fehu feoh fe f) (pdf-character)
                """);
        assertThat(run.out()).contains("holds no record of free-exercise-db");
        assertPasses();
        assertThat(imported("--strict", RECORD.replace("Chair", "Box"), "7").code())
                .isEqualTo(ExitCode.PROBLEMS);
        assertThat(temp.resolve("exercises/free-exercise-db/box-squat.yaml")).doesNotExist();
    }

    @Test
    void a_second_run_changes_nothing() throws IOException {
        imported(RECORD, RECORD.replace("Chair", "Bench"));
        Map<String, String> before = files();
        Run again = imported(RECORD, RECORD.replace("Chair", "Bench"));
        assertThat(again.out()).isEqualTo("free-exercise-db: 2 records: 2 unchanged\n");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void what_the_source_changed_is_shown_and_taken_and_what_the_author_wrote_stays() throws IOException {
        imported(RECORD);
        Path file = temp.resolve("exercises/free-exercise-db/chair-squat.yaml");
        String mine = spec("chair-squat")
                .replace(
                        "summary: \"Strength exercise for: front of the thigh.\"",
                        "summary: Sit down and stand up. # mine")
                .replace("draft: true\n", "");
        Files.writeString(file, mine);
        Run run = imported(RECORD.replace("Sit back: slowly.", "Sit back.").replace("\"strength\"", "\"cardio\""));
        assertThat(run.out()).contains("""
                free-exercise-db: 1 record: 1 changed
                Changed in the source:
                  Chair_Squat (chair-squat), steps: [{"do":"Sit back: slowly."},{"do":"Stand up, \\"tall\\"."}] → [{"do":"Sit back."},{"do":"Stand up, \\"tall\\"."}]
                  Chair_Squat (chair-squat), body: ## What the source says besides - category: strength - force… → ## What the source says besides - category: cardio - force: …
                Yours, and kept:
                  Chair_Squat (chair-squat), summary: yours: "Sit down and stand up."; the source: "Cardio exercise for: front of the thigh."
                """);
        assertThat(spec("chair-squat")).isEqualTo(mine.replace("  - do: \"Sit back: slowly.\"", "  - do: Sit back."));
        Map<String, String> after = files();
        imported(RECORD.replace("Sit back: slowly.", "Sit back.").replace("\"strength\"", "\"cardio\""));
        assertThat(files()).isEqualTo(after);
        Run theirs = imported("--theirs", RECORD.replace("\"strength\"", "\"cardio\""));
        assertThat(theirs.code()).isZero();
        assertThat(spec("chair-squat"))
                .contains("summary: \"Cardio exercise for: front of the thigh.\"\n")
                .doesNotContain("draft:");
    }

    @Test
    void an_exercise_may_be_moved_renamed_or_taken_out() throws IOException {
        imported(RECORD, RECORD.replace("Chair", "Bench"), RECORD.replace("Chair", "Box"));
        Path from = temp.resolve("exercises/free-exercise-db");
        Files.createDirectories(temp.resolve("exercises/legs"));
        for (String ending : new String[] {".yaml", ".md"}) {
            Files.move(from.resolve("chair-squat" + ending), temp.resolve("exercises/legs/chair-squat" + ending));
            Files.move(from.resolve("bench-squat" + ending), from.resolve("low-squat" + ending));
            Files.delete(from.resolve("box-squat" + ending));
        }
        Path renamed = from.resolve("low-squat.yaml");
        Files.writeString(renamed, Files.readString(renamed) + "former-ids: [bench-squat]\n");
        Map<String, String> before = files();
        Run again = imported(RECORD, RECORD.replace("Chair", "Bench"), RECORD.replace("Chair", "Box"));
        assertThat(again.out()).isEqualTo("""
                free-exercise-db: 3 records: 2 unchanged, 1 taken out by you
                Yours, and kept:
                  Box_Squat (box-squat): you took it out
                1 file written. Now: cuecard check --drafts
                """);
        before.remove("exercises/.import/free-exercise-db.csv");
        Map<String, String> after = files();
        after.remove("exercises/.import/free-exercise-db.csv");
        assertThat(after).isEqualTo(before);
    }

    @Test
    void a_spec_with_an_error_of_its_authors_is_not_touched() throws IOException {
        imported(RECORD);
        Path file = temp.resolve("exercises/free-exercise-db/chair-squat.yaml");
        Files.writeString(file, "name: [\n");
        Run run = imported(RECORD.replace("Sit back: slowly.", "Sit."));
        assertThat(run.out()).contains("has an error of its own; nothing in it is touched");
        assertThat(file).hasContent("name: [\n");
    }

    @Test
    void a_dry_run_tells_everything_and_writes_nothing_but_the_report() throws IOException {
        Map<String, String> before = files();
        Run run = imported("--dry-run", "--report=report.md", RECORD.replace("quadriceps", "lats"));
        assertThat(run.out())
                .contains("1 new", "Added to site/vocabulary.yaml: latissimus-dorsi", "Nothing was written");
        String report = Files.readString(temp.resolve("report.md"));
        assertThat(report).contains("""
                ## Chair\\_Squat

                `chair-squat`: new.

                - mapped, muscles.primary: "lats" is latissimus-dorsi
                """).contains("- refused, steps: an empty step\n");
        Files.delete(temp.resolve("report.md"));
        Files.delete(temp.resolve("exercises.json"));
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void a_report_may_be_a_table() throws IOException {
        imported("--report=report.csv", RECORD);
        assertThat(temp.resolve("report.csv"))
                .content()
                .startsWith("record,id,outcome,kind,field,note\nChair_Squat,chair-squat,new,mapped,muscles.secondary,")
                .contains("Chair_Squat,chair-squat,new,guessed,sides,both: its words speak of no side\n");
    }

    @Test
    void broken_json_is_told_with_its_line_and_nothing_is_written() throws IOException {
        Map<String, String> before = files();
        Files.writeString(temp.resolve("bad.json"), "[\n  {\"name\": \"Squat\",}\n]\n");
        Run run = Run.in(temp, "import", "free-exercise-db", "bad.json");
        assertThat(run.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(run.err()).isEqualTo("""
                bad.json:2:20: error[json-syntax] the JSON cannot be understood here
                  2 |   {"name": "Squat",}
                    |                    ^
                    = take out the comma before "}"

                Nothing was written.
                """);
        Files.delete(temp.resolve("bad.json"));
        assertThat(files()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{}", "{\"exercises\": []}", "null", "7"})
    void a_file_without_a_record_is_told_or_its_entries_are_refused(String json) throws IOException {
        Files.writeString(temp.resolve("exercises.json"), json);
        Run run = Run.in(temp, "import", "free-exercise-db", "exercises.json");
        assertThat(run.err() + run.out()).containsAnyOf("nothing-to-import", "holds no record of free-exercise-db");
        assertThat(temp.resolve("exercises/free-exercise-db")).doesNotExist();
    }

    @Test
    void photographs_come_along_from_the_folder_of_the_collection_and_from_nowhere_else() throws IOException {
        Path base = temp.resolve("db");
        Files.createDirectories(base.resolve("dist"));
        Files.createDirectories(base.resolve("exercises/Chair_Squat"));
        byte[] photo = TestPhotos.jpeg(40, 30);
        Files.write(base.resolve("exercises/Chair_Squat/0.jpg"), photo);
        Files.write(base.resolve("exercises/Chair_Squat/1.jpg"), "<html>".getBytes(StandardCharsets.UTF_8));
        Files.write(temp.resolve("secret.jpg"), photo);
        Files.createSymbolicLink(base.resolve("exercises/link.jpg"), temp.resolve("secret.jpg"));
        String images = "\"Chair_Squat/0.jpg\", \"Chair_Squat/1.jpg\", \"Chair_Squat/2.jpg\", \"../../secret.jpg\","
                + " \"/etc/passwd\", \"link.jpg\", \"https://example.org/a.jpg\"";
        Files.writeString(
                base.resolve("dist/exercises.json"),
                "[" + RECORD.replace("\"images\": []", "\"images\": [" + images + "]") + "]");
        Run run = Run.in(temp, "import", "free-exercise-db", "db", "--report=r.md");
        assertThat(run.err()).isEmpty();
        assertThat(spec("chair-squat")).contains("""
                media:
                  - file: images/chair-squat-1.jpg
                    alt: "To do: what photograph 1 shows"
                    credit: free-exercise-db
                    licence: Unlicense
                """);
        assertThat(temp.resolve("exercises/free-exercise-db/images/chair-squat-1.jpg"))
                .hasBinaryContent(photo);
        assertThat(temp.resolve("r.md"))
                .content()
                .contains("refused, media: Chair\\_Squat/1.jpg is no JPEG or PNG")
                .contains("missing, media: there is no file Chair\\_Squat/2.jpg")
                .contains("refused, media: \"../../secret.jpg\" leads out of the collection's folder")
                .contains("refused, media: \"/etc/passwd\" leads out of the collection's folder")
                .contains("refused, media: link.jpg is a link out of the collection's folder")
                .contains("refused, media: https://example.org/a.jpg lies on another site; nothing is fetched");
        assertPasses();
        Map<String, String> before = files();
        Run.in(temp, "import", "free-exercise-db", "db");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void in_a_guide_of_another_language_the_english_texts_are_told_and_no_summary_is_put_together() throws IOException {
        Path guide = temp.resolve("site/guide.yaml");
        Files.writeString(guide, Files.readString(guide).replace("language: en", "language: de"));
        assertThat(imported("--report=r.md", RECORD).out())
                .contains("Missing, to write: dosage (1), faults (1), language (1), summary (1)");
        assertThat(temp.resolve("r.md")).content().contains("its texts are English, and the guide's language is de");
        assertThat(spec("chair-squat")).contains("summary: \"To do: ");
    }

    @Test
    void a_folder_of_single_records_is_read_too() throws IOException {
        Files.createDirectories(temp.resolve("db/exercises/Old_One"));
        Files.writeString(temp.resolve("db/exercises/Chair_Squat.json"), RECORD);
        Files.writeString(temp.resolve("db/exercises/Old_One/exercise.json"), RECORD.replace("Chair", "Old"));
        assertThat(Run.in(temp, "import", "free-exercise-db", "db").out())
                .startsWith("free-exercise-db: 2 records: 2 new");
    }

    @Test
    void an_authors_own_map_counts_most() throws IOException {
        Files.writeString(temp.resolve("map.yaml"), """
                muscles:
                  wings: {words: [quadriceps], name: Wings, latin: alae}
                equipment:
                  wall: {words: [body only]}
                """);
        Run run = imported("--map=map.yaml", RECORD);
        assertThat(run.out()).contains("Added to site/vocabulary.yaml: wings\n");
        assertThat(spec("chair-squat")).contains("primary: [wings]");
        assertThat(temp.resolve("site/vocabulary.yaml"))
                .content()
                .contains("  wings:\n    name: Wings\n    latin: alae\n");
        Files.writeString(temp.resolve("map.yaml"), "muscels: {}\n");
        Run bad = imported("--map=map.yaml", RECORD);
        assertThat(bad.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(bad.err()).contains("map.yaml:1:1: error[unknown-field]", "did you mean \"muscles\"?");
        assertThat(Run.in(temp, "import", "--show-map").out()).contains("gluteus-maximus:", "no-equipment:");
    }

    @Test
    void a_link_that_leads_out_of_the_guide_is_not_written_through() throws IOException {
        Path outside = Files.createDirectories(temp.resolve("../outside-" + temp.getFileName()));
        Files.createSymbolicLink(temp.resolve("exercises/free-exercise-db"), outside);
        Run run = imported(RECORD);
        assertThat(run.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(run.err())
                .contains("error[import-failed]", "leads out of the guide's folder", "Nothing was written.");
        try (Stream<Path> left = Files.list(outside)) {
            assertThat(left).isEmpty();
        }
        Files.delete(outside);
    }

    private Run imported(String... optionsAndRecords) {
        String records = Stream.of(optionsAndRecords)
                .filter(word -> !word.startsWith("--"))
                .reduce((a, b) -> a + ",\n" + b)
                .orElse("");
        Stream<String> options = Stream.of(optionsAndRecords).filter(word -> word.startsWith("--"));
        try {
            Files.writeString(temp.resolve("exercises.json"), "[\n" + records + "\n]\n");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return Run.in(
                temp,
                Stream.concat(Stream.of("import", "free-exercise-db", "exercises.json"), options)
                        .toArray(String[]::new));
    }

    private String spec(String id) throws IOException {
        return Files.readString(temp.resolve("exercises/free-exercise-db/" + id + ".yaml"));
    }

    private void assertPasses() {
        assertThat(Run.in(temp, "check").err()).isEmpty();
        assertThat(Run.in(temp, "check", "--drafts").err()).doesNotContain("error[");
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(temp)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        temp.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
