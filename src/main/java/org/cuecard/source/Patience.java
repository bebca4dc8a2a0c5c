package org.cuecard.source;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.time.Duration;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Waits for a file system to answer, but not for ever. A share whose server has gone may hold whoever asks it until it
 * comes back, and no exception tells: a build would stand still and nobody would know why. How long a whole reading
 * takes does not matter, as long as each question is answered in time.
 */
final class Patience {
    /** How long a share may think about one file. Servers that start anew are back within that time. */
    private static final Duration USUAL = Duration.ofMinutes(1);

    private final Duration limit;
    private final Set<Question> open = ConcurrentHashMap.newKeySet();
    private volatile boolean over;

    /** One that is not answered yet. Each is itself and no other, whatever it is about. */
    private static final class Question {
        private final String path;
        private final long since = System.nanoTime();

        Question(Object path) {
            this.path = path.toString();
        }

        Duration age() {
            return Duration.ofNanos(System.nanoTime() - since);
        }
    }

    /** Something that asks a file system. */
    @FunctionalInterface
    interface Asking<T> {
        T ask() throws IOException;
    }

    /** Something that asks one question after the other. */
    @FunctionalInterface
    interface Reading<T> {
        T read(Patience patience) throws IOException;
    }

    Patience(Duration limit) {
        this.limit = limit;
    }

    static Patience usual() {
        return new Patience(USUAL);
    }

    /** What a file system says about a file, unless it says nothing in time. */
    static <T> T once(Object path, Asking<T> asking) throws IOException {
        return usual().during(path, patience -> patience.asks(path, asking));
    }

    /**
     * Asks a question of a reading. Several threads may ask at once.
     *
     * @throws IOException when asking does, and when nobody waits for the answer any more
     */
    <T> T asks(Object path, Asking<T> asking) throws IOException {
        if (over) {
            throw new FileSystemException(path.toString(), null, "nobody waits for it any more");
        }
        Question question = new Question(path);
        open.add(question);
        try {
            return asking.ask();
        } finally {
            open.remove(question);
        }
    }

    /**
     * Does a reading, in a thread of its own: one that does not come back can only be left.
     *
     * @param path what is read
     * @throws FileSystemException when a question was not answered within the limit
     */
    <T> T during(Object path, Reading<T> reading) throws IOException {
        FutureTask<T> task = new FutureTask<>(() -> reading.read(this));
        Thread thread = new Thread(task, "reading");
        thread.setDaemon(true);
        thread.start();
        try {
            return result(task);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FileSystemException(path.toString(), null, "the reading was interrupted");
        } finally {
            over = true;
        }
    }

    private <T> T result(FutureTask<T> task) throws IOException, InterruptedException {
        while (true) {
            Optional<Question> oldest = open.stream().max(Comparator.comparing(Question::age));
            Duration left = oldest.map(question -> limit.minus(question.age())).orElse(limit);
            try {
                return task.get(Math.max(left.toNanos(), 0), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                if (oldest.isPresent() && open.contains(oldest.get())) {
                    task.cancel(true);
                    throw new FileSystemException(oldest.get().path, null, silence());
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
        if (cause instanceof RuntimeException fault) {
            throw fault;
        }
        return cause instanceof IOException io ? io : new IOException(cause);
    }
}
