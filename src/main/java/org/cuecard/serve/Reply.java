package org.cuecard.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a browser gets.
 *
 * @param status a status code of HTTP
 * @param type a media type
 * @param location where to go instead, with a status that says so
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and made anew for each answer.
record Reply(int status, String type, byte[] body, Optional<String> location) {
    Reply(int status, String type, byte[] body) {
        this(status, type, body, Optional.empty());
    }

    static Reply text(int status, String words) {
        return new Reply(status, "text/plain; charset=utf-8", (words + "\n").getBytes(StandardCharsets.UTF_8));
    }

    static Reply to(String location) {
        return new Reply(302, "text/plain; charset=utf-8", new byte[0], Optional.of(location));
    }

    void send(HttpExchange exchange) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        location.ifPresent(place -> headers.set("Location", place));
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head || body.length == 0 ? -1 : body.length);
        if (!head && body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }
}
