package org.cuecard.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cuecard.source.SourceAsset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangeSetTest {
    @TempDir
    private Path temp = Path.of("");

    private final ChangeSet changes = new ChangeSet();

    @Test
    void files_are_made_and_written_over_and_nothing_else_is_left() throws IOException {
        Files.writeString(temp.resolve("a.yaml"), "old");
        changes.put("a.yaml", "new");
        changes.put("below/b.md", "b");
        changes.put("below/c.png", asset("c"));
        changes.write(temp);
        assertThat(files()).containsExactly("a.yaml=new", "below/b.md=b", "below/c.png=c");
    }

    @Test
    void a_file_that_cannot_be_read_any_more_keeps_all_from_being_written() throws IOException {
        Files.writeString(temp.resolve("a.yaml"), "old");
        changes.put("a.yaml", "new");
        changes.put("z.png", new SourceAsset("z.png", 1, () -> {
            throw new IOException("the share is gone");
        }));
        assertThatThrownBy(() -> changes.write(temp))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("gone");
        assertThat(files()).containsExactly("a.yaml=old");
    }

    @Test
    void a_folder_or_a_link_in_the_place_of_a_file_keeps_all_from_being_written() throws IOException {
        Files.writeString(temp.resolve("a.yaml"), "old");
        Files.createDirectories(temp.resolve("b.md/inner"));
        changes.put("a.yaml", "new");
        changes.put("b.md", "b");
        assertThatThrownBy(() -> changes.write(temp))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("b.md");
        Files.delete(temp.resolve("b.md/inner"));
        Files.delete(temp.resolve("b.md"));
        Files.createSymbolicLink(temp.resolve("b.md"), temp.resolve("a.yaml"));
        assertThatThrownBy(() -> changes.write(temp)).isInstanceOf(IOException.class);
        Files.delete(temp.resolve("b.md"));
        assertThat(files()).containsExactly("a.yaml=old");
    }

    private static SourceAsset asset(String text) {
        return new SourceAsset("c", text.length(), () -> text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(temp)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> {
                        try {
                            return temp.relativize(file).toString().replace('\\', '/') + "=" + Files.readString(file);
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    })
                    .sorted()
                    .toList();
        }
    }
}
