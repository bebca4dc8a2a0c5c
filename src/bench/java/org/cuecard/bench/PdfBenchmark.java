package org.cuecard.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.cuecard.pdf.PdfPress;
import org.cuecard.render.SheetPress;

/**
 * Prints a built guide's cards with Cuecard, with Chromium and with WeasyPrint. A plain program, not a JMH class: a cold
 * start and the memory of a process can only be seen from outside. Its argument is the folder of a built site.
 */
public final class PdfBenchmark {
    private static final int THREADS = 2;
    private static final int CARDS = 1_000;
    private static final long SECONDS = 15;
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    private PdfBenchmark() {}

    /** Measures, or is one of the processes that are measured. */
    public static void main(String... arguments) throws Exception {
        List<Path> pages = pages(Path.of(arguments[0]));
        String part = arguments.length > 1 ? arguments[1] : "";
        switch (part) {
            case "one" -> new PdfPress().print(sheet(pages.get(0)));
            case "many" -> print(pages, CARDS);
            default -> compare(arguments[0], pages);
        }
    }

    private static List<Path> pages(Path site) throws IOException {
        try (Stream<Path> files = Files.list(site.resolve("print").resolve("exercises"))) {
            List<Path> pages = files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
            if (pages.isEmpty()) {
                throw new IllegalArgumentException("no cards in " + site + "; build it first");
            }
            return pages;
        }
    }

    private static SheetPress.Sheet sheet(Path page) {
        return new SheetPress.Sheet(read(page).map(String::new).orElseThrow(), address -> read(page.resolveSibling(address)), DAY);
    }

    private static Optional<byte[]> read(Path file) {
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compare(String site, List<Path> pages) throws Exception {
        Path temp = Files.createTempDirectory("cuecard-bench");
        System.out.println(pages.size() + " cards, " + THREADS + " threads; times in seconds");
        warm(pages);
        cold("Cuecard", java(site, "one", "-Xmx256m"), 5);
        cold("Cuecard, -XX:TieredStopAtLevel=1", java(site, "one", "-XX:TieredStopAtLevel=1"), 5);
        double many = seconds(java(site, "many", "-Xmx256m"));
        System.out.printf("Cuecard, %d cards with 256 MB of heap: %.1f s%n", CARDS, many);
        if (isInstalled("chromium")) {
            cold("Chromium", chromium(pages.get(0), temp), 3);
            each("Chromium", pages, page -> chromium(page, temp));
        }
        if (isInstalled("weasyprint")) {
            cold("WeasyPrint", weasyprint(pages.get(0), temp), 3);
            each("WeasyPrint", pages, page -> weasyprint(page, temp));
        }
    }

    private static void warm(List<Path> pages) throws InterruptedException {
        SheetPress press = new PdfPress();
        List<SheetPress.Sheet> sheets = pages.stream().map(PdfBenchmark::sheet).toList();
        for (String round : List.of("first", "second", "third")) {
            AtomicInteger printed = new AtomicInteger();
            long cpu = cpu();
            long start = System.nanoTime();
            long end = start + TimeUnit.SECONDS.toNanos(SECONDS);
            run(() -> {
                while (System.nanoTime() < end) {
                    press.print(sheets.get(printed.getAndIncrement() % sheets.size()));
                }
            });
            double took = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    "Cuecard, %s %d s: %.1f cards a second, %.1f for each second of a processor%n",
                    round, SECONDS, printed.get() / took, printed.get() / ((cpu() - cpu) / 1e9));
        }
    }

    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
    }

    private static void print(List<Path> pages, int count) throws InterruptedException {
        SheetPress press = new PdfPress();
        AtomicInteger next = new AtomicInteger();
        run(() -> {
            for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                press.print(sheet(pages.get(i % pages.size())));
            }
        });
    }

    private static void run(Runnable work) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            Thread thread = new Thread(work);
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private static List<String> java(String site, String part, String option) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                option,
                "-cp",
                System.getProperty("java.class.path"),
                PdfBenchmark.class.getName(),
                site,
                part);
    }

    private static List<String> chromium(Path page, Path temp) {
        return List.of(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + temp.resolve("profile-" + System.nanoTime()),
                "--no-pdf-header-footer",
                "--print-to-pdf=" + temp.resolve("chromium.pdf"),
                page.toUri().toString());
    }

    private static List<String> weasyprint(Path page, Path temp) {
        return List.of("weasyprint", "-q", page.toString(), temp.resolve("weasyprint.pdf").toString());
    }

    private static boolean isInstalled(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program, "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            System.out.println(program + " is not installed: not measured");
            return false;
        }
    }

    /** From the start of a process to its end, with one card printed; the best and the middle one of some. */
    private static void cold(String name, List<String> command, int times) throws Exception {
        List<Double> took = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            took.add(seconds(command));
        }
        took.sort(null);
        System.out.printf("%s, a process for one card: best %.2f s, middle %.2f s%n", name, took.get(0), took.get(times / 2));
    }

    private interface CommandOf {
        List<String> command(Path page);
    }

    /** One process for each card, two at a time. */
    private static void each(String name, List<Path> pages, CommandOf commands) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        long start = System.nanoTime();
        run(() -> {
            for (int i = next.getAndIncrement(); i < pages.size(); i = next.getAndIncrement()) {
                try {
                    seconds(commands.command(pages.get(i)));
                } catch (IOException | InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        });
        System.out.printf("%s: %.1f cards a second%n", name, pages.size() / ((System.nanoTime() - start) / 1e9));
    }

    private static double seconds(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException("failed: " + String.join(" ", command));
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
