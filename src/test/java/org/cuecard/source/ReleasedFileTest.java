package org.cuecard.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file whose text is not held, and is read again for whoever asks. */
class ReleasedFileTest {
    private static final String WRITTEN = "\uFEFFname: Squat\r\nsummary: Sit “back”.\r\n";
    private static final String TEXT = "name: Squat\nsummary: Sit “back”.\n";

    @TempDir
    private Path root = Path.of("");

    private Path path = Path.of("");

    @BeforeEach
    void write() throws IOException {
        path = Files.createDirectories(root.resolve("exercises")).resolve("squat.yaml");
        Files.writeString(path, WRITTEN);
    }

    private SourceFile read() throws IOException {
        return SourceTreeReader.read(root, List.of("exercises"))
                .file("exercises/squat.yaml")
                .orElseThrow();
    }

    @Test
    void it_says_what_it_said_and_knows_its_lines() throws IOException {
        SourceFile file = read();
        SourceSpan back = file.span(TEXT.indexOf("“back”"), TEXT.indexOf("."));
        String hash = file.hash();

        file.release();
        file.release();

        assertThat(file.text()).isEqualTo(TEXT);
        assertThat(file.present()).isTrue();
        assertThat(file.hash()).isEqualTo(hash);
        assertThat(back.text()).isEqualTo("“back”");
        assertThat(back).hasToString("exercises/squat.yaml:2:14");
        assertThat(file.lineAt(back.start())).isEqualTo("summary: Sit “back”.");
    }

    @Test
    void one_that_was_changed_or_removed_since_shows_no_line_that_nobody_wrote() throws IOException {
        SourceFile file = read();
        SourceSpan back = file.span(TEXT.indexOf("“back”"), TEXT.indexOf("."));
        file.release();

        Files.writeString(path, WRITTEN.replace("Squat", "Stand"));
        assertThat(file.present()).isFalse();
        assertThat(file.text()).isBlank().hasSize(TEXT.length());
        assertThat(back).hasToString("exercises/squat.yaml:1:" + (back.start() + 1));

        Files.delete(path);
        assertThat(file.present()).isFalse();
        assertThat(back.text()).isBlank();

        Files.writeString(path, WRITTEN);
        assertThat(file.present()).isTrue();
        assertThat(back).hasToString("exercises/squat.yaml:2:14");
    }

    @Test
    void it_is_known_by_what_it_said() throws IOException {
        SourceFile file = read();
        file.release();
        Files.writeString(path, WRITTEN.replace("Squat", "Stand"));
        SourceFile changed = read();
        Files.writeString(path, WRITTEN);

        assertThat(file.says(read())).isTrue();
        assertThat(read().says(file)).isTrue();
        assertThat(file.says(changed)).isFalse();
        assertThat(changed.says(file)).isFalse();
    }

    @Test
    void one_that_no_disk_has_keeps_its_text() {
        SourceFile file = SourceFile.of("command line", TEXT);
        file.release();
        assertThat(file.text()).isEqualTo(TEXT);
        assertThat(file.present()).isTrue();
    }
}
