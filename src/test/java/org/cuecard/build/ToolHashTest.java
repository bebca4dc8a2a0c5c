package org.cuecard.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

class ToolHashTest {
    @Test
    void a_class_is_found_in_its_folder_and_in_its_jar() throws Exception {
        Path folder = ToolHash.own(ToolHash.class).orElseThrow();
        assertThat(folder.resolve("org/cuecard/build/ToolHash.class")).exists();
        Path jar = ToolHash.own(Yaml.class).orElseThrow();
        assertThat(jar).isRegularFile();
        assertThat(jar.getFileName().toString()).startsWith("snakeyaml").endsWith(".jar");
        assertThat(Files.size(jar)).isPositive();
    }

    @Test
    void the_program_that_is_running_has_a_hash() {
        assertThat(ToolHash.find()).hasValueSatisfying(hash -> assertThat(hash).matches("[0-9a-f]{64}"));
    }

    @Test
    void a_jar_is_known_by_what_it_lists_and_something_else_by_all_its_bytes(@TempDir Path folder) throws Exception {
        Path one = jar(folder.resolve("one.jar"), "a");
        Path same = jar(folder.resolve("same.jar"), "a");
        Path other = jar(folder.resolve("other.jar"), "b");
        assertThat(ToolHash.of(same, List.of())).isEqualTo(ToolHash.of(one, List.of()));
        assertThat(ToolHash.of(other, List.of())).isNotEqualTo(ToolHash.of(one, List.of()));

        Path odd = Files.writeString(folder.resolve("odd.jar"), "no jar at all, but longer than the end of one");
        Path oddToo = Files.writeString(folder.resolve("odd2.jar"), "no jar at all, and longer than the end of one");
        assertThat(ToolHash.of(odd, List.of())).isNotEqualTo(ToolHash.of(oddToo, List.of()));
        assertThat(ToolHash.of(Files.writeString(folder.resolve("short"), "x"), List.of()))
                .hasSize(64);
    }

    private static Path jar(Path file, String text) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("Main.class").setLastModifiedTime(FileTime.fromMillis(1_000_000_000_000L)));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
