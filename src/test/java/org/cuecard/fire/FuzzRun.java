package org.cuecard.fire;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.SnippetFormatter;

/**
 * A process that damages files and reads them, in as little memory as it is given. Each mutant follows from its number
 * alone. Prints a line for each fault, and keeps the file that brought it to light.
 */
final class FuzzRun {
    /** Every so many mutants, one is built into a whole site, which takes longer than all the others. */
    private static final int WHOLE = 40;

    private static final long LONGEST = TimeUnit.SECONDS.toNanos(10);
    private static final long LONGEST_WAIT = TimeUnit.SECONDS.toNanos(60);

    /** What stands in messages that were made for programmers. */
    private static final Pattern OURS = Pattern.compile("Exception|Error:|\\bnull\\b|java\\.|org\\.(?:yaml|cuecard)");

    /** The largest text that is read at all. */
    private static final int MOST_BYTES = 1 << 20;

    /**
     * Files of one kind stand together: one of a kind is drawn first, and then a file, since kinds have unlike many.
     */
    private final SortedMap<String, List<Seed>> seeds = new TreeMap<>();

    private final Path kept;
    private final Reader reader;
    private final AtomicLong begun = new AtomicLong(Long.MAX_VALUE);
    private String current = "";
    private byte[] bytes = {};
    private int told;

    private static final class Seed {
        private final String path;
        private final byte[] bytes;

        Seed(String path, byte[] bytes) {
            this.path = path;
            this.bytes = bytes;
        }

        boolean isText() {
            return !path.endsWith(".jpg") && !path.endsWith(".png");
        }
    }

    private FuzzRun(Path folder) throws IOException {
        this.kept = folder.resolve("found");
        this.reader = new Reader(folder.resolve("guide"));
        String tests = "src/test/resources/";
        add("1 specs", Path.of(""), "exercises", ".yaml");
        add("1 specs", Path.of(""), "site", ".yaml");
        add("1 specs", Path.of(tests + "coach"), "", ".yaml");
        add("2 bodies", Path.of(""), "exercises", ".md");
        add("2 bodies", Path.of(""), "site", ".md");
        add("3 themes", Path.of(tests + "sites/harbour"), "themes", "");
        add("4 large themes", Path.of(""), "themes", ".yaml");
        add("4 large themes", Path.of(""), "themes", ".mustache");
        add("4 large themes", Path.of(""), "themes", ".css");
        add("5 pictures", Path.of(tests + "sites/harbour/exercises"), "images", ".jpg");
        add("5 pictures", Path.of(tests + "problems/photographs/exercises"), "images", "fine.jpg");
        add("5 pictures", Path.of(tests), "coach", ".png");
        add("5 pictures", Path.of(tests + "problems/picture-without-alt/exercises"), "", ".png");
        add("6 drawings", Path.of(tests), "coach", ".svg");
        add("6 drawings", Path.of("themes/cuecard"), "assets", ".svg");
    }

    private void add(String kind, Path root, String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve(folder))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String path = root.relativize(file).toString().replace('\\', '/');
                if (path.endsWith(ending)) {
                    seeds.computeIfAbsent(kind, key -> new ArrayList<>()).add(new Seed(path, Files.readAllBytes(file)));
                }
            }
        }
    }

    /**
     * Runs some mutants.
     *
     * @param args a folder to work in; the first number and the one behind the last; or, in place of them, a folder of
     *     files that brought faults to light
     */
    public static void main(String[] args) throws IOException {
        FuzzRun run = new FuzzRun(Path.of(args[0]));
        run.watch();
        if (args.length == 2) {
            run.keptOnes(Path.of(args[1]));
        } else {
            for (int number = Integer.parseInt(args[1]); number < Integer.parseInt(args[2]); number++) {
                run.mutant(number);
            }
        }
        System.out.println("told " + run.told);
        System.out.flush();
        System.exit(0);
    }

    private void mutant(int number) throws IOException {
        Random random = new Random(0x5EED_0000L + number);
        List<String> kinds = List.copyOf(seeds.keySet());
        // Large themes and pictures take the longest.
        int draw = random.nextInt(20);
        String kind = kinds.get(draw < 8 ? 0 : draw < 14 ? 1 : draw < 16 ? 2 : draw < 17 ? 3 : draw < 18 ? 4 : 5);
        List<Seed> all = seeds.getOrDefault(kind, List.of());
        Seed seed = all.get(random.nextInt(all.size()));
        Seed other = all.get(random.nextInt(all.size()));
        byte[] mutated = Mutator.mutate(seed.bytes, other.bytes, seed.isText(), random);
        if (mutated.length <= MOST_BYTES || !seed.isText()) {
            boolean whole = number % WHOLE == 0 && (draw < 16) && !seed.path.endsWith("coach.yaml");
            run("mutant " + number, seed.path, mutated, whole);
        }
    }

    private void keptOnes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Path path = folder.relativize(file);
                String name = path.subpath(1, path.getNameCount()).toString().replace('\\', '/');
                byte[] read = Files.readAllBytes(file);
                run(path.toString(), name, read, false);
                if (name.startsWith("exercises/") || name.startsWith("site/")) {
                    run(path.toString(), name, read, true);
                }
            }
        }
    }

    private void run(String what, String path, byte[] file, boolean whole) throws IOException {
        current = what + " of " + path + (whole ? " in a whole guide" : "");
        bytes = file;
        begun.set(System.nanoTime());
        try {
            List<Diagnostic> problems = whole ? reader.readWhole(path, file) : reader.read(path, file);
            told += problems.isEmpty() ? 0 : 1;
            for (Diagnostic problem : problems) {
                check(problem);
            }
            new SnippetFormatter(false).format(problems);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            fault(trace.toString().lines().limit(14).reduce("", (all, line) -> all + " | " + line.strip()));
        } finally {
            begun.set(Long.MAX_VALUE);
        }
    }

    private void check(Diagnostic problem) throws IOException {
        String message = problem.message() + " " + String.join(" ", problem.hints());
        if (problem.span().file().path().isBlank()
                || problem.span().line() < 1
                || problem.span().column() < 1) {
            fault("tells no place: " + message);
        }
        if (message.isBlank() || OURS.matcher(message).find()) {
            fault("tells what no author can read: " + message);
        }
    }

    private synchronized void fault(String why) throws IOException {
        System.out.println("FAULT " + current + " " + why.replace('\n', ' '));
        Path file = kept.resolve(current.replaceAll("\\W+", "-") + ".bin");
        Files.createDirectories(kept);
        Files.write(file, bytes);
    }

    /**
     * A reader that does not come back cannot be stopped, so the process ends. The ten seconds are the processor's, for
     * a busy machine makes all readers slow; one that waits for something is given a minute.
     */
    private void watch() {
        Thread worker = Thread.currentThread();
        ThreadMXBean times = ManagementFactory.getThreadMXBean();
        Thread watch = new Thread(() -> {
            try {
                long last = 0;
                long used = 0;
                while (true) {
                    Thread.sleep(200);
                    long start = begun.get();
                    if (start != last) {
                        last = start;
                        used = times.getThreadCpuTime(worker.getId());
                    } else if (start != Long.MAX_VALUE
                            && (times.getThreadCpuTime(worker.getId()) - used > LONGEST
                                    || System.nanoTime() - start > LONGEST_WAIT)) {
                        fault("takes over 10 s, in " + List.of(worker.getStackTrace()));
                        Runtime.getRuntime().halt(1);
                    }
                }
            } catch (InterruptedException | IOException e) {
                Runtime.getRuntime().halt(2);
            }
        });
        watch.setDaemon(true);
        watch.start();
    }
}
