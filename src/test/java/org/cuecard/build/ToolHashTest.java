package org.cuecard.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
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
}
