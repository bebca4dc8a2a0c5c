package org.cuecard.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.cuecard.fire.Share;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class PatienceTest {
    private final CountDownLatch back = new CountDownLatch(1);

    @TempDir
    Path guide;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(guide.resolve("site/pages"));
        Files.writeString(guide.resolve("site/guide.yaml"), "title: Bands\n");
        Files.writeString(guide.resolve("site/pages/about.md"), "About us.\n");
        Files.writeString(guide.resolve("site/photo.jpg"), "not much of a photo");
    }

    @AfterEach
    void let_the_held_threads_go() {
        back.countDown();
    }

    @Test
    void a_share_that_falls_silent_at_any_question_is_told_with_the_file_and_waited_for_no_longer() throws IOException {
        int silent = 0;
        for (int last = 1; ; last++) {
            Share share = Share.silent(last, back);
            Path root = share.path(guide);
            try {
                SourceTree tree =
                        SourceTreeReader.read(root, List.of("site"), Optional.empty(), within(Duration.ofMillis(40)));
                assertThat(share.wentAway()).as("question %s", last).isFalse();
                assertThat(tree.files()).containsOnlyKeys("site/guide.yaml", "site/pages/about.md");
                break;
            } catch (FileSystemException e) {
                assertThat(e.getFile()).startsWith(guide.toString());
                assertThat(e.getReason()).contains("has not answered");
                silent++;
            }
        }
        assertThat(silent).isGreaterThan(10);
    }

    @Test
    void a_share_may_take_long_as_long_as_it_answers() throws IOException {
        Patience patience = within(Duration.ofSeconds(1));
        int answered = patience.during("root", asking -> {
            int files = 0;
            for (; files < 10; files++) {
                asking.asks("file " + files, () -> pause(Duration.ofMillis(120)));
            }
            return files;
        });
        assertThat(answered).isEqualTo(10);
    }

    @Test
    void a_file_that_is_silent_is_named_although_others_answer() {
        assertThatThrownBy(() -> within(Duration.ofMillis(500)).during("root", asking -> {
                    Thread held = new Thread(() -> {
                        try {
                            asking.asks("silent", () -> hold(back));
                        } catch (IOException e) {
                            back.countDown();
                        }
                    });
                    held.start();
                    for (int i = 0; back.getCount() > 0; i++) {
                        asking.asks("file " + i, () -> pause(Duration.ofMillis(5)));
                    }
                    return "";
                }))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("silent: it has not answered");
    }

    @Test
    void whoever_comes_back_too_late_asks_for_nothing_more() throws Exception {
        Patience patience = within(Duration.ofMillis(20));
        CountDownLatch stopped = new CountDownLatch(1);
        assertThatThrownBy(() -> patience.during("root", asking -> {
                    asking.asks("silent", () -> hold(back));
                    try {
                        asking.asks("next", () -> "");
                    } catch (IOException e) {
                        stopped.countDown();
                    }
                    return "late";
                }))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("silent");
        back.countDown();
        stopped.await();
    }

    @Test
    void what_goes_wrong_in_between_goes_wrong_as_it_would_without() {
        IOException refused = new IOException("refused");
        assertThatThrownBy(() -> within(Duration.ofSeconds(9)).during("root", asking -> {
                    throw refused;
                }))
                .isSameAs(refused);
        IllegalStateException fault = new IllegalStateException("a fault");
        assertThatThrownBy(() -> within(Duration.ofSeconds(9)).during("root", asking -> {
                    throw fault;
                }))
                .isSameAs(fault);
    }

    private static Patience within(Duration limit) {
        return new Patience(limit);
    }

    private static String hold(CountDownLatch back) {
        Share.hold(back);
        return "back";
    }

    private static String pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return "rested";
    }
}
