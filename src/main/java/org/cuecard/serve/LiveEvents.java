package org.cuecard.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Tells open pages how the guide is, as server-sent events (WHATWG HTML, 9.2): the version of the site, and the
 * problems in words. Safe for use by several threads.
 */
final class LiveEvents implements AutoCloseable {
    static final String PATH = "/" + LivePage.FOLDER + "events";

    /** So that a page that went is noticed, and its thread is free again. */
    private static final long HEARTBEAT_SECONDS = 10;

    private final Function<LiveGuide.State, String> problems;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private LiveGuide.State state;
    private boolean closed;

    LiveEvents(LiveGuide.State first, Function<LiveGuide.State, String> problems) {
        this.state = first;
        this.problems = problems;
    }

    /** Tells all pages of a new state. */
    void tell(LiveGuide.State next) {
        lock.lock();
        try {
            state = next;
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Sends each state to a page, the present one first, until the page goes away. */
    void stream(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        long told = 0;
        try {
            out.write("retry: 250\n\n".getBytes(StandardCharsets.UTF_8));
            while (true) {
                LiveGuide.State next = after(told);
                if (next == null) {
                    return;
                }
                out.write((next.version() == told ? ":\n\n" : event(next)).getBytes(StandardCharsets.UTF_8));
                out.flush();
                told = next.version();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The first state after one, or that one again after some time, or null when this was closed. */
    private LiveGuide.@Nullable State after(long version) throws InterruptedException {
        lock.lock();
        try {
            long left = TimeUnit.SECONDS.toNanos(HEARTBEAT_SECONDS);
            while (!closed && state.version() == version && left > 0) {
                left = news.awaitNanos(left);
            }
            return closed ? null : state;
        } finally {
            lock.unlock();
        }
    }

    private String event(LiveGuide.State next) {
        StringBuilder text = new StringBuilder(next.whole() ? "event: site\n" : "event: broken\n");
        text.append("id: ").append(next.version()).append('\n');
        problems.apply(next)
                .lines()
                .forEach(line -> text.append("data: ").append(line).append('\n'));
        return text.append("data:\n\n").toString();
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
