package org.cuecard.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.cuecard.diagnostic.DiagnosticLog;
import org.cuecard.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {
    private final DiagnosticLog log = new DiagnosticLog();

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void commas_semicolons_and_tabs_part_cells(String separator) {
        String text = "name|steps\nSquat|\"Sit; down, then\n\"\"up\"\"\"\n".replace("|", separator);
        Table table = read(text).orElseThrow();
        assertThat(table.headings()).containsExactly("name", "steps");
        assertThat(table.lines().get(0).cells()).containsExactly("Squat", "Sit; down, then\n\"up\"");
        assertThat(table.lines().get(0).span().line()).isEqualTo(2);
    }

    @Test
    void a_mark_of_utf_8_and_a_line_that_names_the_separator_are_no_headings() {
        assertThat(read("\uFEFFsep=;\r\nname;level\r\nSquat;easy\r\n")
                        .orElseThrow()
                        .headings())
                .containsExactly("name", "level");
    }

    @Test
    void empty_lines_are_passed_over_and_short_lines_are_none_the_worse() {
        Table table = read("name,level\n\n,,\nSquat\nPlank,easy,more\n").orElseThrow();
        assertThat(table.lines())
                .extracting(Table.Line::cells)
                .containsExactly(List.of("Squat"), List.of("Plank", "easy", "more"));
    }

    @Test
    void a_huge_cell_is_read() {
        String huge = "word ".repeat(200_000).strip();
        assertThat(read("name,body\nSquat,\"" + huge + "\"\n")
                        .orElseThrow()
                        .lines()
                        .get(0)
                        .cells())
                .contains(huge);
    }

    @Test
    void a_quote_that_is_never_closed_is_told_at_its_line() {
        assertThat(read("name,steps\nSquat,sit\nPlank,\"hold\nLunge,step\nCurl,lift\n"))
                .isEmpty();
        assertThat(log.all()).singleElement().satisfies(problem -> {
            assertThat(problem.span().line()).isEqualTo(3);
            assertThat(problem.message()).contains("never closed");
        });
    }

    @Test
    void an_empty_file_is_told() {
        assertThat(read("\n\n")).isEmpty();
        assertThat(log.all())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("empty"));
    }

    private Optional<Table> read(String text) {
        return Table.read(SourceFile.of("plan.csv", text), log);
    }
}
