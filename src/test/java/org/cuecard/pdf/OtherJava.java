package org.cuecard.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A second Java of another version: the one that a property names, or one beside the first. */
final class OtherJava {
    static final String PROPERTY = "cuecard.java.other";
    private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");

    private OtherJava() {}

    /** The folder of a Java of version 17 or later that is not the version of this one. */
    static Optional<Path> home() throws IOException {
        String named = System.getProperty(PROPERTY);
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        Path beside = Path.of(System.getProperty("java.home")).toRealPath().getParent();
        if (beside == null) {
            return Optional.empty();
        }
        try (Stream<Path> homes = Files.list(beside)) {
            List<Path> all = homes.sorted().toList();
            for (Path home : all) {
                int version = version(home);
                if (version >= 17 && version != Runtime.version().feature()) {
                    return Optional.of(home);
                }
            }
        }
        return Optional.empty();
    }

    private static int version(Path home) throws IOException {
        Path release = home.resolve("release");
        if (!Files.isRegularFile(release)
                || !Files.isExecutable(home.resolve("bin").resolve("java"))) {
            return 0;
        }
        Matcher version = VERSION.matcher(Files.readString(release));
        return version.find() ? Integer.parseInt(version.group(1)) : 0;
    }
}
