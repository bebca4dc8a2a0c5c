package org.cuecard.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.cuecard.build.BuildRequest;
import org.cuecard.build.BuildResult;
import org.cuecard.build.Preview;
import org.cuecard.build.PreviewSite;
import org.cuecard.build.SiteBuilder;

/**
 * A guide that is read again after each change. While it has to be mended, the last site that was whole is kept. Safe
 * for use by several threads.
 */
public final class LiveGuide {
    /**
     * How the guide is now.
     *
     * @param version grows by one with each reading, and begins anew with each start of the program
     * @param result the problems of this reading
     * @param site the last site that was whole; absent when there has been none
     * @param whole whether the site is the one of this reading
     * @param took how long reading and checking took
     */
    public record State(long version, BuildResult result, Optional<PreviewSite> site, boolean whole, Duration took) {}

    private final SiteBuilder builder;
    private final BuildRequest request;
    private final List<Consumer<State>> listeners = new CopyOnWriteArrayList<>();
    private volatile Reading last;

    /** A state, and the folders that it was read from. */
    private record Reading(State state, List<Path> inputs) {
        static Reading of(long version, SiteBuilder builder, BuildRequest request, Optional<PreviewSite> before)
                throws IOException {
            long start = System.nanoTime();
            Preview preview = builder.preview(request);
            State state = new State(
                    version,
                    preview.result(),
                    preview.site().or(() -> before),
                    preview.site().isPresent(),
                    Duration.ofNanos(System.nanoTime() - start));
            return new Reading(state, preview.inputs());
        }
    }

    private LiveGuide(SiteBuilder builder, BuildRequest request, Reading first) {
        this.builder = builder;
        this.request = request;
        this.last = first;
    }

    /**
     * Reads a guide for the first time.
     *
     * @throws IOException when its folder cannot be opened
     */
    public static LiveGuide open(SiteBuilder builder, BuildRequest request) throws IOException {
        // Pages of an earlier run that are open still must not take this one's states for theirs.
        long version = System.currentTimeMillis();
        return new LiveGuide(builder, request, Reading.of(version, builder, request, Optional.empty()));
    }

    /** How the guide was when it was last read. */
    public State state() {
        return last.state();
    }

    /** Is told of each state after the present one, by the thread that watches. */
    public void onChange(Consumer<State> listener) {
        listeners.add(listener);
    }

    /**
     * Reads the guide again after each change, until the thread is interrupted. A guide whose folder is not there is
     * waited for.
     *
     * @throws IOException when the system watches no folders at all
     */
    public void watch() throws IOException {
        try (GuideWatch watch = new GuideWatch(request.guide())) {
            watch.watch(last.inputs());
            if (watch.newest() >= last.state().version()) {
                read();
            }
            while (watch.await()) {
                long start = System.currentTimeMillis();
                read();
                watch.watch(last.inputs());
                if (watch.newest() >= start) {
                    read();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void read() {
        try {
            last = Reading.of(state().version() + 1, builder, request, state().site());
        } catch (IOException e) {
            // The guide's folder is not there for the moment: what is shown stays until it is back.
            return;
        }
        listeners.forEach(listener -> listener.accept(state()));
    }
}
