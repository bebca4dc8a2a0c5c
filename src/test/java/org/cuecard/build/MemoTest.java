package org.cuecard.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @TempDir
    Path folder;

    private final AtomicInteger made = new AtomicInteger();

    /** A new run of the program. */
    private Memo memo() {
        return memo("this version", 1 << 20);
    }

    private Memo memo(String tool, long largest) {
        MemoFolder disk = new MemoFolder(folder, largest, Clock.fixed(NOW, ZoneOffset.UTC));
        return new Memo(new MemoShelf(1 << 20), Optional.of(disk), tool);
    }

    private String ask(Memo memo, String kind, String key) {
        return ask(memo, kind, key, kind + " " + key);
    }

    private String ask(Memo memo, String kind, String key, String answer) {
        byte[] bytes = memo.remember(kind, key, () -> {
            made.incrementAndGet();
            return answer.getBytes(UTF_8);
        });
        return new String(bytes, UTF_8);
    }

    private List<Path> entries() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".memo"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void what_was_made_is_not_made_again_in_this_run_or_the_next() {
        Memo first = memo();

        assertThat(ask(first, "figure", "a")).isEqualTo("figure a");
        assertThat(ask(first, "figure", "a")).isEqualTo("figure a");
        assertThat(ask(memo(), "figure", "a")).isEqualTo("figure a");

        assertThat(made).hasValue(1);
    }

    @Test
    void another_function_input_or_program_is_another_thing() {
        ask(memo(), "figure", "a");
        ask(memo(), "figure", "b");
        ask(memo(), "pdf", "a");
        ask(memo("that version", 1 << 20), "figure", "a");

        assertThat(made).hasValue(4);
    }

    @Test
    void a_memory_in_the_heap_writes_nothing() throws IOException {
        Memo heap = Memo.inHeap();
        ask(heap, "figure", "a");
        ask(heap, "figure", "a");
        heap.close();

        assertThat(made).hasValue(1);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_folder_that_goes_while_we_work_is_no_problem() throws IOException {
        Memo memo = memo();
        ask(memo, "figure", "a");
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(path);
            }
        }

        assertThat(ask(memo, "figure", "b")).isEqualTo("figure b");
        assertThat(ask(memo(), "figure", "a")).isEqualTo("figure a");
    }

    @Test
    void a_damaged_entry_is_made_anew() throws IOException {
        ask(memo(), "figure", "a");
        Path entry = entries().get(0);
        byte[] whole = Files.readAllBytes(entry);
        for (byte[] damaged : List.of(
                new byte[0],
                "short".getBytes(UTF_8),
                Arrays.copyOf(whole, whole.length - 1),
                Arrays.copyOf(whole, whole.length + 1),
                new String(whole, UTF_8).replace("figure", "figuro").getBytes(UTF_8))) {
            Files.write(entry, damaged);
            made.set(0);

            assertThat(ask(memo(), "figure", "a")).isEqualTo("figure a");
            assertThat(made).hasValue(1);
            assertThat(entry).hasBinaryContent(whole);
        }
    }

    @Test
    void a_place_that_cannot_be_written_to_costs_time_and_nothing_else() throws IOException {
        Path file = Files.writeString(folder.resolve("in-the-way"), "mine");
        MemoFolder disk = new MemoFolder(file, 1 << 20, Clock.fixed(NOW, ZoneOffset.UTC));
        try (Memo memo = new Memo(new MemoShelf(0), Optional.of(disk), "this version")) {
            assertThat(ask(memo, "figure", "a")).isEqualTo("figure a");
            assertThat(ask(memo, "figure", "a")).isEqualTo("figure a");
        }

        assertThat(made).hasValue(2);
        assertThat(file).hasContent("mine");
    }

    @Test
    void what_was_not_used_for_longest_goes_first_and_nothing_that_is_not_ours() throws IOException {
        Path mine = Files.writeString(folder.resolve("notes.memo"), "x".repeat(5_000));
        String answer = "y".repeat(300);
        for (int i = 0; i < 10; i++) {
            List<Path> before = entries();
            ask(memo(), "figure", "number " + i, answer);
            Path entry = entries().stream()
                    .filter(path -> !before.contains(path))
                    .findFirst()
                    .orElseThrow();
            Files.setLastModifiedTime(entry, FileTime.from(NOW.minus(Duration.ofDays(20L - i))));
        }
        ask(memo(), "figure", "number 0", answer);
        made.set(0);
        try (Memo small = memo("this version", 2_000)) {
            ask(small, "figure", "one more", answer);
        }

        assertThat(mine).exists();
        assertThat(entries()).hasSizeBetween(3, 5);
        ask(memo(), "figure", "number 0", answer);
        assertThat(made).as("used a moment ago").hasValue(1);
        ask(memo(), "figure", "number 1", answer);
        assertThat(made).as("the oldest").hasValue(2);
    }

    @Test
    void the_heap_holds_no_more_than_it_is_given() {
        MemoShelf shelf = new MemoShelf(2_000);
        for (int i = 0; i < 100; i++) {
            shelf.put("entry " + i, new byte[300]);
        }
        shelf.put("large", new byte[5_000]);

        assertThat(shelf.size()).isLessThanOrEqualTo(2_000);
        assertThat(shelf.get("large")).isEmpty();
    }

    @Test
    void several_threads_that_ask_for_one_thing_make_it_once() throws Exception {
        Memo memo = memo();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<byte[]> question = () -> memo.remember("figure", "a", () -> {
                made.incrementAndGet();
                sleep();
                return memo.remember("part", "a", () -> new byte[] {7});
            });
            for (Future<byte[]> answer :
                    threads.invokeAll(Stream.generate(() -> question).limit(8).toList())) {
                assertThat(answer.get()).containsExactly(7);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(made).hasValue(1);
    }

    private static void sleep() {
        try {
            Thread.sleep(30);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void a_function_that_fails_is_asked_again() {
        Memo memo = memo();

        assertThatThrownBy(() -> memo.remember("figure", "a", () -> {
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(ask(memo, "figure", "a")).isEqualTo("figure a");
    }

    @Test
    void the_hash_of_the_program_knows_every_class_of_it() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes/org"));
        Files.writeString(classes.resolve("A.class"), "one");
        Files.writeString(classes.resolve("notes.txt"), "one");
        Path jar = Files.writeString(folder.resolve("lib-1.0.jar"), "library");
        String before = ToolHash.of(classes, List.of(jar));

        Files.writeString(classes.resolve("notes.txt"), "two");
        assertThat(ToolHash.of(classes, List.of(jar))).isEqualTo(before);

        Files.writeString(classes.resolve("A.class"), "two");
        assertThat(ToolHash.of(classes, List.of(jar))).isNotEqualTo(before);
        Files.writeString(classes.resolve("A.class"), "one");
        Files.writeString(classes.resolve("B.class"), "");
        assertThat(ToolHash.of(classes, List.of(jar))).isNotEqualTo(before);
        Files.delete(classes.resolve("B.class"));
        assertThat(ToolHash.of(classes, List.of(Files.move(jar, folder.resolve("lib-1.1.jar")))))
                .isNotEqualTo(before);
        assertThat(ToolHash.find()).isPresent();
    }
}
