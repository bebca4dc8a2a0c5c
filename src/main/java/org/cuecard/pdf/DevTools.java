package org.cuecard.pdf;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A connection to a browser in the Chrome DevTools Protocol. It carries several sessions, each with its own inbox, so
 * that whoever owns a session reads its answers and events in one thread. Safe for use by several threads.
 */
final class DevTools {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int SECONDS_TO_CONNECT = 20;
    private static final int SECONDS_TO_SEND = 60;

    /** The longest message that is read, in characters; a document of a hundred pages has some ten million. */
    private static final int LONGEST = 300_000_000;

    private final Map<String, BlockingQueue<Optional<JsonTree>>> inboxes = new ConcurrentHashMap<>();
    private final AtomicInteger lastId = new AtomicInteger();
    private volatile boolean gone;

    /** Set by {@link #connect}, before anybody else sees this object. */
    private @Nullable WebSocket socket;

    private DevTools() {}

    /**
     * Connects to a browser.
     *
     * @param address what the browser said that it listens at
     */
    static DevTools connect(URI address) throws BrowserGoneException {
        DevTools tools = new DevTools();
        HttpClient direct =
                HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build();
        CompletableFuture<WebSocket> opening = direct.newWebSocketBuilder().buildAsync(address, tools.new Reader());
        try {
            tools.socket = opening.get(SECONDS_TO_CONNECT, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new BrowserGoneException("nobody answers at its address");
        } catch (InterruptedException e) {
            throw interrupted();
        }
        return tools;
    }

    private static BrowserGoneException interrupted() {
        Thread.currentThread().interrupt();
        return new BrowserGoneException("the wait for it was interrupted");
    }

    /** Writes the parameters of a call. */
    @FunctionalInterface
    interface Parameters {
        Parameters NONE = json -> {};

        void write(JsonGenerator json) throws IOException;
    }

    /**
     * Sends a call, whose answer comes to the session's inbox.
     *
     * @param session empty for the browser as a whole
     * @return the call's id, which its answer repeats
     */
    int send(String session, String method, Parameters parameters) throws BrowserGoneException {
        int id = lastId.incrementAndGet();
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeNumberField("id", id);
            json.writeStringField("method", method);
            if (!session.isEmpty()) {
                json.writeStringField("sessionId", session);
            }
            json.writeObjectFieldStart("params");
            parameters.write(json);
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new BrowserGoneException("its language cannot say this: " + e.getMessage());
        }
        inbox(session);
        sendText(text.toString());
        return id;
    }

    /** One at a time: a socket takes no text before it has taken the one before. */
    private synchronized void sendText(String text) throws BrowserGoneException {
        WebSocket open = socket;
        if (open == null || gone) {
            throw new BrowserGoneException("the connection is closed");
        }
        try {
            open.sendText(text, true).get(SECONDS_TO_SEND, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new BrowserGoneException("it takes no more calls");
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    /**
     * The next answer or event of a session.
     *
     * @param nanos how long to wait
     * @return nothing when that time is over
     */
    Optional<JsonTree> next(String session, long nanos) throws BrowserGoneException {
        try {
            Optional<JsonTree> message = inbox(session).poll(Math.max(0, nanos), TimeUnit.NANOSECONDS);
            if (message == null) {
                if (gone) {
                    throw new BrowserGoneException("the connection is closed");
                }
                return Optional.empty();
            }
            if (message.isEmpty()) {
                throw new BrowserGoneException("the connection was closed");
            }
            return message;
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    /** Ends a session's inbox. */
    void forget(String session) {
        inboxes.remove(session);
    }

    void close() {
        WebSocket open = socket;
        if (open != null) {
            open.abort();
        }
        end();
    }

    private BlockingQueue<Optional<JsonTree>> inbox(String session) {
        return inboxes.computeIfAbsent(session, key -> new LinkedBlockingQueue<>());
    }

    private void end() {
        gone = true;
        inboxes.values().forEach(inbox -> inbox.add(Optional.empty()));
    }

    /** Sorts what comes into the inboxes. */
    private final class Reader implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            if (text.length() > LONGEST) {
                close();
                return null;
            }
            if (last) {
                try {
                    JsonTree message = JsonTree.parse(text.toString());
                    BlockingQueue<Optional<JsonTree>> inbox = inboxes.get(message.text("sessionId"));
                    if (inbox != null) {
                        inbox.add(Optional.of(message));
                    }
                } catch (IOException e) {
                    end();
                }
                text.setLength(0);
            }
            from.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket from, int status, String reason) {
            end();
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            end();
        }
    }
}
