package org.cuecard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A coach's table, and the table that {@code export csv} writes. */
class ImportCsvTest {
    @TempDir
    private Path temp = Path.of("");

    @BeforeEach
    void make_a_guide() {
        Run.in(temp, "init", ".");
    }

    @Test
    void a_coachs_own_columns_become_fields_by_a_map() throws IOException {
        Files.writeString(temp.resolve("map.yaml"), """
                columns:
                  - {heading: Übung, field: name}
                  - {heading: Muskeln, field: muscles.primary}
                  - {heading: Ablauf, field: steps}
                  - {heading: Wdh., field: reps}
                  - {heading: Fehler, field: faults}
                  - {heading: Wozu, field: summary}
                muscles:
                  calves: {words: [Wade]}
                credit: {title: Sheet of the club, author: M. Holt, licence: CC BY 4.0}
                """);
        Run run = table("--map=map.yaml", """
                Übung;Wozu;Muskeln;Ablauf;Wdh.;sides;Fehler;Notiz
                Wadenheben;Heben und senken.;Wade, Quadriceps;"1. Stell dich hin.
                2. Heb die Fersen: hoch.";8–12;both;"Schwung | Zu schnell. | Langsamer.";x
                """);
        assertThat(run.err()).isEmpty();
        assertThat(Files.readString(temp.resolve("exercises/wadenheben.yaml"))).isEqualTo("""
                name: Wadenheben
                summary: Heben und senken.
                muscles:
                  primary: [calves, quadriceps]
                equipment: []
                sides: both
                steps:
                  - do: Stell dich hin.
                  - do: "Heb die Fersen: hoch."
                dosage:
                  doses:
                    - reps: 8-12
                      source: table
                faults:
                  - see: Schwung
                    why: Zu schnell.
                    fix: Langsamer.
                credits:
                  - id: table
                    title: Sheet of the club
                    author: M. Holt
                    licence: CC BY 4.0
                """);
        assertThat(temp.resolve("r.md")).content().contains("refused, columns: no field is called \"Notiz\"");
        assertPasses();
    }

    @Test
    void what_a_table_does_not_say_is_to_do_and_keeps_the_exercise_a_draft() throws IOException {
        Run run = table("\uFEFFname,muscles,equipment\nStep up,quads,unicycle\n,calves,\n");
        assertThat(run.err())
                .contains(
                        "plan.csv:1:1: warning[unknown-licence] nothing says under which licence these exercises may be used");
        assertThat(run.out()).contains("csv: 2 records: 1 new, 1 refused", "line 3: it has no name");
        assertThat(temp.resolve("exercises/step-up.yaml"))
                .content()
                .contains("draft: true")
                .contains("licence: unknown");
        assertThat(temp.resolve("r.md"))
                .content()
                .contains("missing, equipment: the guide has no equipment \"unicycle\"");
        assertPasses();
    }

    @Test
    void a_table_without_a_column_of_names_is_told() throws IOException {
        Run run = table("naem,muscles\nStep up,quads\n");
        assertThat(run.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(run.err()).contains("plan.csv:1:1: error[missing-field]", "  1 | naem,muscles", "is it \"naem\"?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.xlsx", "plan.ods"})
    void a_workbook_is_to_be_saved_as_csv(String name) {
        Run run = Run.in(temp, "import", "csv", name);
        assertThat(run.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(run.err()).contains("error[table-syntax] this is a workbook", "save the sheet as CSV (UTF-8)");
    }

    @Test
    void values_that_no_field_takes_are_refused_with_the_words_of_check() throws IOException {
        Run run = table("""
                name,muscles,steps,sides,reps,tempo,draft
                A,quads,Go.,sideways,10,,
                B,quads,Go.,both,12. Aug,,
                C,quads,Go.,both,10,fast,
                D,quads,Go.,both,10,3-1-1-0,true
                """);
        assertThat(run.out())
                .contains("csv: 4 records: 1 new, 3 refused")
                .contains("a: \"sideways\" is none of the words that")
                .contains("b: ")
                .contains("c: ");
        assertPasses();
    }

    @Test
    void a_table_that_is_not_utf_8_is_told_and_a_text_longer_than_a_page_is_refused() throws IOException {
        Files.write(temp.resolve("plan.csv"), "name\n\u00DCbung\n".getBytes(StandardCharsets.ISO_8859_1));
        Run run = Run.in(temp, "import", "csv", "plan.csv");
        assertThat(run.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(run.err()).contains("plan.csv:2:1: error[not-utf-8]");
        assertThat(table("name,muscles,body\nLong,quads," + "word ".repeat(300_000) + "\n")
                        .out())
                .contains("long: its text of 1464 KiB is larger than a page can sensibly be");
    }

    @Test
    void the_same_exercise_by_its_name_and_by_its_id_is_one() throws IOException {
        table("name,muscles,steps\nStep down,quads,Go.\n");
        Run.in(temp, "export", "csv", "--drafts", "-o", "all.csv");
        assertThat(Run.in(temp, "import", "csv", "all.csv").out()).startsWith("csv: 2 records: 2 unchanged\n");
        assertThat(temp.resolve("exercises/step-down-2.yaml")).doesNotExist();
    }

    @Test
    void an_exercise_of_the_guide_is_never_written_over_unless_one_asks_for_it() throws IOException {
        Run.in(temp, "export", "csv", "-o", "plan.csv");
        String csv = Files.readString(temp.resolve("plan.csv"));
        Path spec = temp.resolve("exercises/wall-sit.yaml");
        String before = Files.readString(spec);
        assertThat(Run.in(temp, "import", "csv", "plan.csv").out()).startsWith("csv: 1 record: 1 unchanged\n");
        assertThat(spec).hasContent(before);
        Files.writeString(temp.resolve("plan.csv"), csv.replace("Wall sit", "Wall chair"));
        Files.delete(temp.resolve("exercises/.import/csv.csv"));
        Run kept = Run.in(temp, "import", "csv", "plan.csv");
        assertThat(kept.out()).contains("wall-sit (wall-sit), name: yours: \"Wall sit\"; the source: \"Wall chair\"");
        assertThat(spec).hasContent(before);
        Run.in(temp, "import", "csv", "plan.csv", "--theirs");
        assertThat(spec).content().contains("name: Wall chair");
    }

    @Test
    void the_bundled_guide_goes_out_as_a_table_and_comes_back_the_same() throws IOException {
        Path first = guide("first", true);
        Path second = guide("second", false);
        assertThat(Run.in(temp, "export", "csv", "first", "-o", "all.csv").err())
                .isEmpty();
        Run back = Run.in(temp, "import", "csv", "all.csv", "--guide", "second");
        assertThat(back.err()).isEmpty();
        assertThat(back.out()).startsWith("csv: 4 records: 4 new\n");
        Run.in(temp, "export", "csv", "second", "-o", "again.csv");
        assertThat(temp.resolve("again.csv")).hasSameTextualContentAs(temp.resolve("all.csv"));
        for (String id : List.of("banded-squat", "clamshell", "monster-walk", "banded-toe-tap")) {
            assertThat(second.resolve("exercises/" + id + ".md"))
                    .content()
                    .isEqualToIgnoringNewLines(Files.readString(first.resolve("exercises/" + id + ".md"))
                            .strip());
        }
        assertThat(Run.in(temp, "check", "second").err()).isEmpty();
    }

    @Test
    void json_is_the_open_data_of_the_site() throws IOException {
        Run.in(temp, "build", "--no-pdf");
        Run run = Run.in(temp, "export", "json", "-o", "guide.json");
        assertThat(run.out()).isEqualTo("guide.json\n");
        assertThat(temp.resolve("guide.json")).hasSameTextualContentAs(temp.resolve("public/exercises.json"));
        assertThat(Run.in(temp, "export", "json").out()).isEqualTo(Files.readString(temp.resolve("guide.json")));
    }

    @Test
    void a_guide_with_an_error_is_not_exported() throws IOException {
        Files.writeString(temp.resolve("exercises/wall-sit.yaml"), "name: [\n");
        for (String format : List.of("csv", "json")) {
            Run run = Run.in(temp, "export", format, "-o", "out");
            assertThat(run.code()).isEqualTo(ExitCode.PROBLEMS);
            assertThat(run.err()).contains("exercises/wall-sit.yaml:1:7: error[");
            assertThat(temp.resolve("out")).doesNotExist();
        }
    }

    /** The bundled guide without its mounts and its translations, with or without its exercises. */
    private Path guide(String name, boolean exercises) throws IOException {
        Path guide = temp.resolve(name);
        Files.createDirectories(guide.resolve("exercises"));
        copy(Path.of("site"), guide.resolve("site"));
        if (exercises) {
            copy(Path.of("exercises"), guide.resolve("exercises"));
        }
        Path spec = guide.resolve("site/guide.yaml");
        String text = Files.readString(spec);
        Files.writeString(spec, text.substring(0, text.indexOf("mounts:")).replace("languages: [de]\n", ""));
        return guide;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains(".de."))
                    .toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.resolveSibling("."));
                Files.copy(file, target);
            }
        }
    }

    private Run table(String... optionsAndTable) throws IOException {
        String text = optionsAndTable[optionsAndTable.length - 1];
        Files.writeString(temp.resolve("plan.csv"), text);
        return Run.in(
                temp,
                Stream.concat(
                                Stream.of("import", "csv", "plan.csv", "--report=r.md"),
                                Stream.of(optionsAndTable).filter(word -> word.startsWith("--")))
                        .toArray(String[]::new));
    }

    private void assertPasses() {
        assertThat(Run.in(temp, "check").err()).doesNotContain("error[");
        assertThat(Run.in(temp, "check", "--drafts").err()).doesNotContain("error[");
    }
}
