package org.cuecard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineOptionsTest {
    @TempDir
    Path folder;

    @Test
    void a_browser_that_is_not_there_is_told_in_a_sentence() {
        Run run = Run.in(folder, "build", "--engine", "chromium", "--browser", "tools/no-browser");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .startsWith("cuecard: there is no browser at ")
                .contains("no-browser", "--engine java")
                .hasLineCount(1);
    }

    @Test
    void a_browser_is_of_use_to_its_engine_only() {
        Run run = Run.in(folder, "build", "--browser", "chromium");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--engine chromium").hasLineCount(1);
    }

    @Test
    void a_program_that_is_no_browser_is_told_when_the_first_sheet_is_printed() {
        Run begun = Run.in(folder, "init", "guide");
        assertThat(begun.code()).as(begun.err()).isEqualTo(ExitCode.FINE);
        Path program = Path.of(System.getProperty("java.home"), "bin", "java");
        Run run = Run.in(folder, "build", "guide", "--engine", "chromium", "--browser", program.toString());
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("does not start (it says: ", "--engine java");
    }
}
