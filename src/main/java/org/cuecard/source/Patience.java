package org.cuecard.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Waits for a file system to answer, but not for ever. A share whose server has gone may hold whoever asks it until it
 * comes back, and no exception tells: a build would stand still and nobody would know why. How long a whole reading
 * takes does not matter, as long as one question after the other is answered.
 */
final class Patience {
    /** How long a share may think about one file. Servers that start anew are back within that time. */
    private static final Duration USUAL = Duration.ofMinutes(1);

    private final Duration limit;
    private volatile Question question = new Question("", System.nanoTime());
    private volatile boolean over;

    /** What is asked about, and since when in nanoseconds. */
    private record Question(String path, long since) {}

    /** Something that asks. */
    @FunctionalInterface
    interface Asking<T> {
        T ask(Patience patience) throws IOException;
    }

    Patience(Duration limit) {
        this.limit = limit;
    }

    static Patience usual() {
        return new Patience(USUAL);
    }

    /**
     * Tells that everything up to here was answered, and what is asked about next. Several threads may ask.
     *
     * @throws IOException when nobody waits for the answer any more
     */
    void asks(Object path) throws IOException {
        if (over) {
            throw new FileSystemException(path.toString(), null, "nobody waits for it any more");
        }
        question = new Question(path.toString(), System.nanoTime());
    }

    /**
     * Does something that asks a file system, in a thread of its own: one that does not come back can only be left.
     *
     * @param path what is asked about first
     * @throws FileSystemException when one question was not answered within the limit
     */
    <T> T during(Object path, Asking<T> asking) throws IOException {
        asks(path);
        FutureTask<T> task = new FutureTask<>(() -> asking.ask(this));
        Thread thread = new Thread(task, "reading");
        thread.setDaemon(true);
        thread.start();
        try {
            return answer(task);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FileSystemException(question.path, null, "the reading was interrupted");
        } finally {
            over = true;
        }
    }

    private <T> T answer(FutureTask<T> task) throws IOException, InterruptedException {
        while (true) {
            Question asked = question;
            long left = limit.toNanos() - (System.nanoTime() - asked.since);
            try {
                return task.get(Math.max(left, 0), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                if (question.equals(asked)) {
                    task.cancel(true);
                    throw new FileSystemException(asked.path, null, silence());
                }
            } catch (ExecutionException e) {
                throw failure(Objects.requireNonNull(e.getCause()));
            }
        }
    }

    private String silence() {
        return "it has not answered for " + limit.toSeconds()
                + " seconds; if it lies on a share, see that the server is there, and try again";
    }

    private static IOException failure(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        if (cause instanceof UncheckedIOException unchecked) {
            throw unchecked;
        }
        if (cause instanceof RuntimeException fault) {
            throw fault;
        }
        return cause instanceof IOException io ? io : new IOException(cause);
    }
}
