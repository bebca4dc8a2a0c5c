package org.cuecard.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read again, and what is not. */
class FileShelfTest {
    private static final Instant LONG_AGO = Instant.parse("2026-01-01T12:00:00Z");

    private final FileShelf shelf = new FileShelf();

    @TempDir
    private Path root = Path.of("");

    private void write(String file, String text, Instant modified) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        Files.setLastModifiedTime(path, FileTime.from(modified));
    }

    private SourceFile read(String file) throws IOException {
        return SourceTreeReader.read(root, List.of("a", "b"), Optional.of(shelf))
                .file(file)
                .orElseThrow();
    }

    @Test
    void a_file_whose_size_and_times_stand_still_is_not_read_again() throws IOException {
        write("a/x.yaml", "one", LONG_AGO);
        SourceFile first = read("a/x.yaml");
        write("a/x.yaml", "two", LONG_AGO);
        assertThat(read("a/x.yaml")).isSameAs(first);
        write("a/x.yaml", "two", LONG_AGO.plusSeconds(1));
        assertThat(read("a/x.yaml").text()).isEqualTo("two");
        write("a/x.yaml", "three", LONG_AGO.plusSeconds(1));
        assertThat(read("a/x.yaml").text()).isEqualTo("three");
    }

    @Test
    void a_file_that_was_just_written_is_read_again_whatever_its_times_say() throws IOException {
        Instant now = Instant.now();
        write("a/x.yaml", "one", now);
        assertThat(read("a/x.yaml").text()).isEqualTo("one");
        write("a/x.yaml", "two", now);
        assertThat(read("a/x.yaml").text()).isEqualTo("two");
    }

    @Test
    void a_file_that_was_saved_without_a_change_is_the_same_object() throws IOException {
        write("a/x.yaml", "one", LONG_AGO);
        SourceFile first = read("a/x.yaml");
        write("a/x.yaml", "one", LONG_AGO.plusSeconds(60));
        assertThat(read("a/x.yaml")).isSameAs(first);
    }

    @Test
    void a_file_that_moved_is_another_one_and_one_that_is_gone_is_forgotten() throws IOException {
        write("a/x.yaml", "one", LONG_AGO);
        SourceFile first = read("a/x.yaml");
        Files.createDirectories(root.resolve("b"));
        Files.move(root.resolve("a/x.yaml"), root.resolve("b/x.yaml"));
        assertThat(read("b/x.yaml").path()).isEqualTo("b/x.yaml");
        assertThat(SourceTreeReader.read(root, List.of("a"), Optional.of(shelf)).files())
                .isEmpty();
        write("a/x.yaml", "one", LONG_AGO);
        assertThat(read("a/x.yaml")).isNotSameAs(first);
    }

    @Test
    void a_guide_below_another_is_not_forgotten_when_that_one_is_read() throws IOException {
        write("a/x.yaml", "one", LONG_AGO);
        write("inner/a/y.yaml", "two", LONG_AGO);
        SourceFile outer = read("a/x.yaml");
        SourceFile inner = readInner();
        assertThat(read("a/x.yaml")).isSameAs(outer);
        assertThat(readInner()).isSameAs(inner);
    }

    private SourceFile readInner() throws IOException {
        return SourceTreeReader.read(root.resolve("inner"), List.of("a"), Optional.of(shelf))
                .file("a/y.yaml")
                .orElseThrow();
    }

    @Test
    void what_is_no_text_is_told_each_time() throws IOException {
        Files.createDirectories(root.resolve("a"));
        Files.write(root.resolve("a/x.yaml"), new byte[] {'a', (byte) 0xff});
        Files.setLastModifiedTime(root.resolve("a/x.yaml"), FileTime.from(LONG_AGO));
        for (int i = 0; i < 2; i++) {
            assertThat(SourceTreeReader.read(root, List.of("a"), Optional.of(shelf))
                            .problems())
                    .hasSize(1);
        }
    }
}
