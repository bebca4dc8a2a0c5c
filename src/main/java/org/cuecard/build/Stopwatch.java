package org.cuecard.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.cuecard.build.Timings.Making;
import org.cuecard.build.Timings.SlowFile;
import org.cuecard.build.Timings.Spent;
import org.cuecard.build.Timings.Stage;

/**
 * Takes the time of one build. Stages are those of the thread that builds; files may be made by any thread. What it
 * tells never reaches a page.
 */
final class Stopwatch {
    private static final int SLOWEST = 5;

    private final Map<Stage, Long> stages = new EnumMap<>(Stage.class);
    private final Map<Stage, Integer> counts = new EnumMap<>(Stage.class);
    private final Map<String, Making> making = new TreeMap<>();
    private final PriorityQueue<SlowFile> slowest =
            new PriorityQueue<>(Comparator.comparingLong(SlowFile::nanoseconds));
    private long inside;

    /** Something that reads or writes. */
    @FunctionalInterface
    interface Task<T> {
        T run() throws IOException;
    }

    /** Does a part of a stage. A stage inside another takes its time from that. */
    <T> T during(Stage stage, Task<T> task) throws IOException {
        long before = inside;
        inside = 0;
        long start = System.nanoTime();
        try {
            return task.run();
        } finally {
            long took = System.nanoTime() - start;
            stages.merge(stage, took - inside, Long::sum);
            inside = before + took;
        }
    }

    void count(Stage stage, int more) {
        counts.merge(stage, more, Integer::sum);
    }

    /** Makes a file. */
    byte[] making(String path, Supplier<byte[]> content) {
        long start = System.nanoTime();
        byte[] bytes = content.get();
        made(path, System.nanoTime() - start);
        return bytes;
    }

    /** Something that writes a file. */
    @FunctionalInterface
    interface Writing {
        void run() throws IOException;
    }

    /** Writes a file. */
    void making(String path, Writing writing) throws IOException {
        long start = System.nanoTime();
        writing.run();
        made(path, System.nanoTime() - start);
    }

    private synchronized void made(String path, long took) {
        making.merge(
                kind(path),
                new Making(kind(path), took, 1),
                (a, b) -> new Making(a.kind(), a.nanoseconds() + b.nanoseconds(), a.count() + b.count()));
        slowest.add(new SlowFile(path, took));
        if (slowest.size() > SLOWEST) {
            slowest.remove();
        }
    }

    private static String kind(String path) {
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "html" -> path.startsWith("print/") || path.contains("/print/") ? "sheets" : "pages";
            case "pdf" -> "PDFs";
            case "svg", "png", "jpg", "webp" -> "pictures";
            default -> "other files";
        };
    }

    /** @param remembered how many drawings and PDFs an earlier build had made */
    synchronized Timings timings(int remembered) {
        List<Spent> spent = new ArrayList<>();
        stages.forEach((stage, took) -> spent.add(new Spent(stage, took, counts.getOrDefault(stage, 0))));
        List<SlowFile> slow = new ArrayList<>(slowest);
        slow.sort(Comparator.comparingLong(SlowFile::nanoseconds).reversed());
        return new Timings(spent, List.copyOf(making.values()), slow, remembered);
    }
}
