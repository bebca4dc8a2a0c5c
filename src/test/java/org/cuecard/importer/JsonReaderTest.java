package org.cuecard.importer;

import static org.assertj.core.api.Assertions.assertThat;

import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticLog;
import org.cuecard.diagnostic.SnippetFormatter;
import org.cuecard.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReaderTest {
    private final DiagnosticLog log = new DiagnosticLog();

    @Test
    void every_value_knows_its_place() {
        SourceFile file = SourceFile.of("a.json", "\uFEFF{\n  \"a\": [1, \"zwei\\n\", null]\n}");
        JsonValue row = JsonReader.read(file, log).orElseThrow().get("a");
        assertThat(row.span().text()).isEqualTo("[1, \"zwei\\n\", null]");
        assertThat(row.entries()).extracting(entry -> entry.span().text()).containsExactly("1", "\"zwei\\n\"", "null");
        assertThat(row.texts()).containsExactly("1", "zwei");
    }

    @Test
    void a_problem_shows_its_line_its_column_and_what_to_do() {
        SourceFile file = SourceFile.of("a.json", "[\n  {\"name\": \"Squat\",}\n]\n");
        assertThat(JsonReader.read(file, log)).isEmpty();
        assertThat(new SnippetFormatter(false).format(log.all().get(0))).isEqualTo("""
                a.json:2:20: error[json-syntax] the JSON cannot be understood here
                  2 |   {"name": "Squat",}
                    |                    ^
                    = take out the comma before "}"
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                          | 1 | this file is empty",
                "[{\"name\": \"Squ           | 1 | the JSON ends before it is whole",
                "[{\"name\": \"Squat\"}      | 1 | the JSON ends before it is whole",
                "[] []                       | 1 | something stands behind the end of the JSON",
                "{'name': 1}                 | 1 | the JSON cannot be understood here",
                "<html>                      | 1 | the JSON cannot be understood here",
                "[\"a\" \"b\"]               | 1 | the JSON cannot be understood here",
            })
    void what_is_no_json_is_told_and_never_thrown(String text, int line, String message) {
        assertThat(JsonReader.read(SourceFile.of("a.json", text), log)).isEmpty();
        assertThat(log.all()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).isEqualTo(message);
            assertThat(problem.span().line()).isEqualTo(line);
            assertThat(problem.hints()).isNotEmpty();
        });
    }

    @Test
    void json_that_nests_without_end_is_told() {
        assertThat(JsonReader.read(SourceFile.of("a.json", "[".repeat(100_000)), log))
                .isEmpty();
        assertThat(log.all())
                .extracting(Diagnostic::message)
                .singleElement()
                .asString()
                .contains("64 levels");
    }
}
