package org.cuecard.serve;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Waits for changes below some folders. The system tells of most at once; for what it does not tell, a network share or
 * a folder that went and came back, all files are looked at every few seconds. Not safe for use by several threads.
 */
final class GuideWatch implements AutoCloseable {
    /** Editors write a file in several steps; so long nothing may happen before a change is over. */
    private static final Duration QUIET = Duration.ofMillis(12);

    /** A change that never ends is told after this time. */
    private static final Duration LONGEST = Duration.ofMillis(250);

    private static final Duration LOOK = Duration.ofSeconds(2);

    private final WatchService service;
    private final Map<WatchKey, Path> keys = new HashMap<>();
    private Set<Path> folders = Set.of();
    private long stamp;
    private long newest;

    GuideWatch(Path guide) throws IOException {
        service = guide.getFileSystem().newWatchService();
    }

    /**
     * Watches these folders from now on, with all that is below them; some may not be there yet.
     *
     * @param wanted folders of files
     */
    void watch(Collection<Path> wanted) {
        folders = new TreeSet<>(wanted);
        keys.keySet().removeIf(key -> !key.isValid());
        for (Path folder : folders) {
            register(folder.getParent());
            visit(folder, (path, attributes) -> {
                if (attributes.isDirectory()) {
                    register(path);
                }
            });
        }
        stamp = stamp();
    }

    /** When the newest file was written, as far as its file system tells, in milliseconds since 1970. */
    long newest() {
        return newest;
    }

    /**
     * Waits until something changed and no more is about to.
     *
     * @return false when this was closed
     */
    boolean await() throws InterruptedException {
        try {
            while (true) {
                WatchKey key = service.poll(LOOK.toMillis(), TimeUnit.MILLISECONDS);
                if (key == null ? stamp != stamp() : isOurs(key)) {
                    settle();
                    return true;
                }
            }
        } catch (ClosedWatchServiceException e) {
            return false;
        }
    }

    private void settle() throws InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        WatchKey key = service.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS);
        while (key != null && System.nanoTime() < end) {
            isOurs(key);
            key = service.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Whether an event is about a file that a guide is read from; the key is ready for the next one then. */
    private boolean isOurs(WatchKey key) {
        Path folder = keys.get(key);
        List<WatchEvent<?>> events = key.pollEvents();
        key.reset();
        return folder != null && events.stream().anyMatch(event -> isOurs(folder, event));
    }

    private boolean isOurs(Path folder, WatchEvent<?> event) {
        if (!(event.context() instanceof Path name)) {
            // So much happened that the system lost count.
            return true;
        }
        Path path = folder.resolve(name);
        return folders.stream().anyMatch(path::startsWith) && !isPassing(name.toString());
    }

    /** Whether it is what an editor keeps for itself beside a file. */
    private static boolean isPassing(String name) {
        return name.startsWith(".") || name.startsWith("#") || name.endsWith("~") || name.endsWith(".tmp");
    }

    private void register(@Nullable Path folder) {
        if (folder == null || keys.containsValue(folder)) {
            return;
        }
        try {
            keys.put(
                    folder.register(
                            service,
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_DELETE,
                            StandardWatchEventKinds.ENTRY_MODIFY),
                    folder);
        } catch (IOException e) {
            // It went a moment ago, or the system watches no more folders: the look at all files finds changes too.
            return;
        }
    }

    /** A number that changes with the name, the size or the time of any file. */
    private long stamp() {
        long[] sum = {0};
        newest = 0;
        for (Path folder : folders) {
            visit(folder, (path, attributes) -> {
                if (!isPassing(String.valueOf(path.getFileName()))) {
                    newest = Math.max(newest, attributes.lastModifiedTime().toMillis());
                    long one = path.hashCode();
                    one = one * 31 + attributes.size();
                    one = one * 31 + attributes.lastModifiedTime().toMillis();
                    sum[0] += attributes.isDirectory() ? path.hashCode() : one * 0x9E3779B97F4A7C15L;
                }
            });
        }
        return sum[0];
    }

    private interface Visitor {
        void visit(Path path, BasicFileAttributes attributes);
    }

    private static void visit(Path folder, Visitor visitor) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
                    visitor.visit(path, attributes);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
                    visitor.visit(path, attributes);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path path, IOException e) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path path, IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            // The visitor goes on after each problem, so there is nothing left to tell.
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
