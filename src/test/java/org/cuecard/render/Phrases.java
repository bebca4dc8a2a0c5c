package org.cuecard.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The texts that code asks for, for themes of tests that have none of their own. */
public final class Phrases {
    private Phrases() {}

    /** Those lines of the bundled theme's English, as a strings file. */
    public static String english() {
        List<String> keys =
                Arrays.stream(Phrase.values()).map(phrase -> phrase.key() + ":").toList();
        try {
            return Files.readAllLines(Path.of("themes/cuecard/strings/en.yaml")).stream()
                    .filter(line -> keys.stream().anyMatch(line::startsWith))
                    .collect(Collectors.joining("\n", "", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
