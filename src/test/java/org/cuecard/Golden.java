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

    public static void check(Path file, String made) throws IOException {
        if (rewrite()) {
            Files.writeString(file, made);
        }
        assertThat(made).isEqualTo(Files.readString(file).replace("\r\n", "\n"));
    }
}
