package org.cuecard.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cuecard.build.Memo;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to remember sixty thousand bytes, the lines of a figure. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class MemoBenchmark {
    private static final String KIND = "figure";
    private static final byte[] BYTES = new byte[60_000];

    private Path folder = Path.of("");
    private Memo warm;
    private long next;

    @Setup
    public void prepare() throws IOException {
        folder = Files.createTempDirectory("cuecard-bench");
        warm = open();
        warm.remember(KIND, "known", () -> BYTES);
    }

    private Memo open() {
        return Memo.in(folder, Clock.systemUTC());
    }

    @TearDown
    public void clear() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        }
    }

    @Benchmark
    public byte[] fromHeap() {
        return warm.remember(KIND, "known", () -> BYTES);
    }

    /** A new memory each time, so that the hash of the program is reckoned too, as once in each build. */
    @Benchmark
    public byte[] openAndReadDisk() {
        return open().remember(KIND, "known", () -> BYTES);
    }

    @Benchmark
    public byte[] toDisk() {
        next++;
        return warm.remember(KIND, "new " + next, () -> BYTES);
    }
}
