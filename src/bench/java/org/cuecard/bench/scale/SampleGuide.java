package org.cuecard.bench.scale;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A made-up guide of some length: exercises that lead to one another, three pages of text, the bundled vocabulary. */
record SampleGuide(int length) {
    static final Path VOCABULARY = Path.of("site", "vocabulary.yaml");

    private static final int PAGES = 3;

    Stream<SampleExercise> exercises() {
        return IntStream.range(0, length).mapToObj(number -> SampleExercise.of(number, length));
    }

    /** A page of text. */
    record Page(String id, String title, String summary, String body) {}

    Stream<Page> pages() {
        return IntStream.rangeClosed(1, PAGES).mapToObj(SampleGuide::page);
    }

    private static Page page(int number) {
        SampleExercise words = SampleExercise.of(number, PAGES + 1);
        return new Page(
                "page-" + number,
                "Page " + number,
                "What a reader of page " + number + " should know.",
                words.markdown(id -> "#").replaceAll("\\[([^]]*)]\\(#\\)", "$1"));
    }

    /** Writes a file with all folders above it. */
    static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
