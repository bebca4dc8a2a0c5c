package org.cuecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that hold what is expected; {@code -Dcuecard.golden=rewrite} writes what is made today. */
public final class Golden {
    private Golden() {}

    public static boolean rewrite() {
        return "rewrite".equals(System.getProperty("cuecard.golden"));
    }

    /** Compares what is made today with its file. A file that is not there is one that nobody has written yet. */
    public static void check(Path file, String made) throws IOException {
        if (rewrite()) {
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, made);
        }
        String expected = Files.exists(file) ? Files.readString(file) : "";
        assertThat(made)
                .as("%s is stale; read what -Dcuecard.golden=rewrite makes of it", file)
                .isEqualTo(expected.replace("\r\n", "\n"));
    }
}
