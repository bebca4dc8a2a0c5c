package org.cuecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that is committed and that the program must make again, byte for byte. {@code -Dcuecard.golden=rewrite} writes
 * what it makes now; the diff is then read like code.
 */
public final class GoldenFile {
    private GoldenFile() {}

    /** Whether golden files are to be written rather than compared with. */
    public static boolean rewriting() {
        return "rewrite".equals(System.getProperty("cuecard.golden"));
    }

    /** Compares a text with its file, or writes the file. */
    public static void mustHold(Path file, String text) throws IOException {
        if (rewriting()) {
            Path folder = file.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        }
        String committed = Files.exists(file) ? Files.readString(file) : "";
        assertThat(text)
                .as("%s is stale; read what -Dcuecard.golden=rewrite makes of it", file)
                .isEqualTo(committed);
    }
}
