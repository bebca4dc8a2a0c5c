package org.cuecard.bench.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Builds made-up guides of several lengths with Cuecard and with other programs that are installed, and compares what
 * that takes. A plain program, not a JMH class: wall time and memory of a process can only be seen from outside.
 *
 * <p>Arguments: the lengths, separated by commas; how often each is built; the names of programs to leave out. The
 * property {@code cuecard.launcher} names a packaged launcher to measure in place of the classes.
 */
public final class ScaleBenchmark {
    private static final double MEGABYTE = 1024 * 1024;

    private final List<Tool> tools;
    private final int times;
    private final Path folder;

    private ScaleBenchmark(List<Tool> tools, int times, Path folder) {
        this.tools = List.copyOf(tools);
        this.times = times;
        this.folder = folder;
    }

    /** Measures, and prints a table for each length. */
    public static void main(String... arguments) throws Exception {
        String lengths = arguments.length > 0 ? arguments[0] : "4,1000,10000";
        int times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2;
        List<String> without = arguments.length > 2 ? List.of(arguments[2].split(",")) : List.of();
        List<Tool> tools = new ArrayList<>();
        for (Tool tool : List.of(new CuecardTool(), new HugoTool(), new EleventyTool(), new JBakeTool())) {
            if (without.contains(tool.name())) {
                System.out.println(tool.name() + ": left out, as asked");
            } else if (tool.missing().isPresent()) {
                System.out.println(tool.name() + ": not measured, for this is missing: " + tool.missing().get());
            } else {
                tools.add(tool);
            }
        }
        Path folder = Files.createTempDirectory("cuecard-scale");
        try {
            ScaleBenchmark benchmark = new ScaleBenchmark(tools, times, folder);
            double before = 0;
            for (String length : lengths.split(",")) {
                before = benchmark.measure(new SampleGuide(Integer.parseInt(length)), before);
            }
        } finally {
            delete(folder);
        }
    }

    /** @return the seconds that Cuecard took for each page */
    private double measure(SampleGuide guide, double before) throws IOException, InterruptedException {
        Map<Tool, Best> best = new LinkedHashMap<>();
        for (Tool tool : tools) {
            Path input = Files.createDirectories(folder.resolve(tool.name() + "-" + guide.length()));
            tool.prepare(guide, input);
            best.put(tool, new Best());
        }
        for (int round = 0; round < times; round++) {
            for (Tool tool : tools) {
                Path output = folder.resolve("site");
                Path input = folder.resolve(tool.name() + "-" + guide.length());
                best.get(tool).add(Processes.run(tool.command(input, output), input), Size.of(output));
                delete(output);
            }
        }
        for (Tool tool : tools) {
            delete(folder.resolve(tool.name() + "-" + guide.length()));
        }
        return print(guide, best, before);
    }

    private double print(SampleGuide guide, Map<Tool, Best> best, double before) {
        Best first = best.get(tools.get(0));
        System.out.printf("%n%,d exercises, the best of %d%n", guide.length(), times);
        System.out.printf(
                "%-10s %10s %8s %12s %8s %10s %8s %9s %9s%n",
                "", "wall s", "ratio", "processor s", "ratio", "peak MB", "ratio", "files", "MB out");
        best.forEach((tool, cost) -> System.out.printf(
                "%-10s %10.2f %8.2f %12.2f %8.2f %10.0f %8.2f %,9d %9.1f%n",
                tool.name(),
                cost.seconds,
                cost.seconds / first.seconds,
                cost.processor,
                cost.processor / first.processor,
                cost.bytes / MEGABYTE,
                cost.bytes / (double) first.bytes,
                cost.size.files(),
                cost.size.bytes() / MEGABYTE));
        double page = first.seconds / first.size.files();
        System.out.printf("Cuecard: %.3f ms a file", page * 1e3);
        System.out.println(before > 0 ? String.format(", %.2f times that of the length before", page / before) : "");
        return page;
    }

    /** The least that a program took in several runs. */
    private static final class Best {
        private double seconds = Double.MAX_VALUE;
        private double processor = Double.MAX_VALUE;
        private long bytes = Long.MAX_VALUE;
        private Size size = new Size(0, 0);

        void add(Processes.Cost cost, Size made) {
            seconds = Math.min(seconds, cost.seconds());
            processor = Math.min(processor, cost.processor());
            bytes = Math.min(bytes, cost.bytes());
            size = made;
        }
    }

    /** What a program wrote. */
    private record Size(long files, long bytes) {
        static Size of(Path folder) throws IOException {
            try (Stream<Path> all = Files.walk(folder)) {
                long[] sizes = all.filter(Files::isRegularFile)
                        .mapToLong(file -> file.toFile().length())
                        .toArray();
                return new Size(sizes.length, Arrays.stream(sizes).sum());
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
