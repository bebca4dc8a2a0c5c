package org.cuecard.output;

import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Makes the bytes of a site's files on several threads, a few files ahead of the one thread that takes them, in order.
 * Files that are made and not yet taken are bounded, and with them the memory that they use.
 */
final class RenderAhead implements AutoCloseable {
    /** Files that may wait for each thread: enough to keep it busy, and few enough for photographs to fit. */
    private static final int AHEAD_PER_THREAD = 8;

    private final Iterator<OutputFile> files;
    private final Queue<Future<MadeFile>> waiting = new ArrayDeque<>();
    private final ExecutorService threads;
    private final int ahead;

    RenderAhead(OutputTree tree, int threadCount) {
        this.files = tree.files().iterator();
        this.ahead = threadCount * AHEAD_PER_THREAD;
        this.threads = Executors.newFixedThreadPool(threadCount, task -> {
            Thread thread = new Thread(task, "cuecard-render");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** The next file, or nothing when all were taken. What its content threw is thrown here. */
    Optional<MadeFile> next() throws InterruptedIOException {
        while (files.hasNext() && waiting.size() < ahead) {
            OutputFile file = files.next();
            waiting.add(threads.submit(() -> MadeFile.of(file)));
        }
        Future<MadeFile> first = waiting.poll();
        if (first == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(first.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the build was interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Stops the threads; files that nobody took are dropped. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
