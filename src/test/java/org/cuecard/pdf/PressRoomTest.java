package org.cuecard.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.cuecard.render.PrintedSheet;
import org.cuecard.render.SheetPress;
import org.cuecard.render.SheetRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PressRoomTest {
    private static final PrintedSheet SHEET = new PrintedSheet(new byte[0], 1);
    private static final String LINKED = "<!doctype html><html lang=\"en\"><head><title>Squat</title>"
            + "<link rel=\"stylesheet\" href=\"a.css\"></head><body><p>Squat</p></body></html>";

    private static SheetPress.Sheet sheet(String html, Function<String, Optional<byte[]>> files) {
        return new SheetPress.Sheet(html, files, LocalDate.EPOCH);
    }

    private static int endless(int n) {
        return n < 0 ? 0 : endless(n + 1) + 1;
    }

    @Test
    @Timeout(60)
    void a_sheet_that_is_not_finished_in_time_is_refused_and_the_next_one_is_printed() {
        CountDownLatch never = new CountDownLatch(1);
        SheetPress press = new PdfPress(Duration.ofMillis(200));
        assertThatThrownBy(() -> press.print(sheet(LINKED, address -> {
                    while (true) {
                        try {
                            never.await();
                        } catch (InterruptedException e) {
                            // An engine does not listen either.
                        }
                    }
                })))
                .isInstanceOfSatisfying(
                        SheetRefusedException.class,
                        refused -> assertThat(refused.hint()).contains("fewer exercises"))
                .hasMessage("the sheet was not printed within 200 milliseconds");
        assertThat(new PdfPress()
                        .print(sheet(LINKED, address -> Optional.empty()))
                        .pages())
                .isEqualTo(1);
    }

    @Test
    @Timeout(60)
    void a_sheet_that_keeps_the_engine_busy_for_too_long_is_refused() {
        String much = LINKED.replace("<p>", "<table><tr><td>" + "<p>Squat, sit back. </p>".repeat(20_000) + "<p>");
        SheetPress press = new PdfPress(Duration.ofMillis(300));
        assertThatThrownBy(() -> press.print(sheet(much, address -> Optional.empty())))
                .isInstanceOf(SheetRefusedException.class)
                .hasMessageContaining("not printed within");
    }

    @Test
    void a_press_works_on_threads_that_keep_no_process_alive() {
        List<Thread> workers = new CopyOnWriteArrayList<>();
        new PdfPress().print(sheet(LINKED, address -> {
            workers.add(Thread.currentThread());
            return Optional.empty();
        }));
        assertThat(workers).isNotEmpty().doesNotContain(Thread.currentThread()).allMatch(Thread::isDaemon);
    }

    @Test
    void a_sheet_without_enough_memory_is_refused() {
        assertThatThrownBy(() -> new PdfPress().print(sheet(LINKED, address -> {
                    throw new OutOfMemoryError("heap");
                })))
                .isInstanceOfSatisfying(
                        SheetRefusedException.class,
                        refused -> assertThat(refused.hint()).contains("-Xmx"))
                .hasMessage("the sheet takes more memory than there is");
    }

    @Test
    void a_sheet_without_enough_stack_is_refused() {
        assertThatThrownBy(() -> new PdfPress().print(sheet(LINKED, address -> Optional.of(new byte[endless(0)]))))
                .isInstanceOf(SheetRefusedException.class)
                .hasMessage("the sheet nests its elements too deeply");
    }

    @Test
    void a_sheet_that_breaks_the_engine_is_refused() {
        assertThatThrownBy(() -> new PdfPress().print(sheet(LINKED, address -> {
                    throw new IllegalStateException("no such box");
                })))
                .isInstanceOf(SheetRefusedException.class)
                .hasMessageContaining("no such box")
                .hasRootCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_refusal_comes_through_as_it_was_told() {
        SheetRefusedException refused = new SheetRefusedException("reason", "hint");
        assertThatThrownBy(() -> new PressRoom(PressRoom.LIMIT).print(() -> {
                    throw refused;
                }))
                .isSameAs(refused);
        assertThat(new PressRoom(PressRoom.LIMIT).print(() -> SHEET)).isSameAs(SHEET);
    }

    @Test
    @Timeout(60)
    void a_caller_that_is_interrupted_stays_so() throws InterruptedException {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread caller = new Thread(() -> {
            Thread.currentThread().interrupt();
            try {
                new PressRoom(PressRoom.LIMIT).print(() -> SHEET);
            } catch (CancellationException e) {
                thrown.set(Thread.currentThread().isInterrupted() ? e : new AssertionError("interrupt is lost"));
            }
        });
        caller.start();
        caller.join();
        assertThat(thrown.get()).isInstanceOf(CancellationException.class);
    }

    @Test
    @Timeout(60)
    void elements_may_nest_up_to_a_limit() {
        String deep = LINKED.replace("<p>", "<div>".repeat(PrintLimits.DEPTH - 5) + "<p>");
        assertThat(new PdfPress()
                        .print(sheet(deep, address -> Optional.empty()))
                        .pages())
                .isEqualTo(1);
        for (int depth : new int[] {PrintLimits.DEPTH + 1, 600, 50_000}) {
            String deeper = LINKED.replace("<p>", "<div>".repeat(depth) + "<p>");
            assertThatThrownBy(() -> new PdfPress().print(sheet(deeper, address -> Optional.empty())))
                    .isInstanceOf(SheetRefusedException.class)
                    .hasMessageContaining("elements within one another");
        }
    }
}
