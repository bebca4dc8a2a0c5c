package org.cuecard.bench.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Processes that are measured. */
final class Processes {
    private static final int LOOK_MILLISECONDS = 20;
    private static final long KILOBYTE = 1024;

    private Processes() {}

    /**
     * What a process took.
     *
     * @param seconds from its start to its end
     * @param processor seconds of all processors, with those of processes that it started, which a busy machine changes
     *     less than the time on the clock
     * @param bytes the most memory that it and those had at a time, as Linux counts it; 0 where that is not told
     */
    record Cost(double seconds, double processor, long bytes) {}

    static boolean answers(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs a command to its end; what it says is in a file of the folder. */
    static Cost run(List<String> command, Path folder) throws IOException, InterruptedException {
        Path log = folder.resolveSibling(folder.getFileName() + ".log");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        long most = 0;
        double processor = 0;
        while (!process.waitFor(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS)) {
            // A launcher may start another process, and wait for it.
            List<ProcessHandle> all = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                    .toList();
            most = Math.max(
                    most, all.stream().mapToLong(one -> memory(one.pid())).sum());
            processor = Math.max(
                    processor, all.stream().mapToDouble(Processes::processor).sum());
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            throw new IllegalStateException(
                    String.join(" ", command) + " failed:\n" + Files.readString(log));
        }
        return new Cost(seconds, processor, most);
    }

    private static double processor(ProcessHandle process) {
        return process.info().totalCpuDuration().map(d -> d.toNanos() / 1e9).orElse(0.0);
    }

    /** The high-water mark of a process; it only grows, so that the last look tells it. */
    private static long memory(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KILOBYTE)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
