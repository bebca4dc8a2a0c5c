package org.cuecard.pdf;

import java.util.Optional;

/** One of the sessions of a connection: calls one after the other, and the events in between. Used by one thread. */
final class DevToolsSession {
    private final DevTools tools;
    private final String id;
    private final EventReader events;

    /** Hears what happens while an answer is waited for. */
    @FunctionalInterface
    interface EventReader {
        EventReader DEAF = event -> {};

        void happened(JsonTree event) throws BrowserGoneException;
    }

    /** @param id as the browser names it; empty for the browser as a whole */
    DevToolsSession(DevTools tools, String id, EventReader events) {
        this.tools = tools;
        this.id = id;
        this.events = events;
    }

    /**
     * Calls, and waits for the answer.
     *
     * @param until what {@link System#nanoTime} says when the time is over
     */
    JsonTree call(String method, DevTools.Parameters parameters, long until)
            throws BrowserGoneException, DeadlineException {
        int call = tools.send(id, method, parameters);
        while (true) {
            JsonTree message = next(until);
            if (message.number("id") == call) {
                if (message.has("error")) {
                    throw new BrowserGoneException(
                            method + ": " + message.object("error").text("message"));
                }
                return message.object("result");
            }
        }
    }

    /** Calls without waiting for an answer, which is not looked at. */
    void tell(String method, DevTools.Parameters parameters) throws BrowserGoneException {
        tools.send(id, method, parameters);
    }

    /** The next message; an event has been heard by then. */
    JsonTree next(long until) throws BrowserGoneException, DeadlineException {
        Optional<JsonTree> message = tools.next(id, until - System.nanoTime());
        if (message.isEmpty()) {
            throw new DeadlineException();
        }
        if (message.get().has("method")) {
            events.happened(message.get());
        }
        return message.get();
    }

    void end() {
        tools.forget(id);
    }
}
