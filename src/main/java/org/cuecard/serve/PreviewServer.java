package org.cuecard.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.cuecard.build.PreviewSite;
import org.jspecify.annotations.Nullable;

/**
 * A guide on loopback, for browsers of this machine only. It answers GET and HEAD, for its own host names, with files
 * of the site and nothing else: no path reaches the disk.
 */
public final class PreviewServer implements AutoCloseable {
    private static final int TRIES = 100;
    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    /**
     * In place of the script that keeps pages for later, which must not keep those of a preview: it takes itself away.
     */
    private static final String NO_WORKER = """
            self.addEventListener('install', () => self.skipWaiting());
            self.addEventListener('activate', () => self.registration.unregister());
            """;

    private final HttpServer server;
    private final ExecutorService threads;
    private final LiveGuide guide;
    private final LiveEvents events;

    private PreviewServer(HttpServer server, LiveGuide guide, Function<LiveGuide.State, String> problems) {
        this.server = server;
        this.guide = guide;
        this.events = new LiveEvents(guide.state(), problems);
        this.threads = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "preview");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Begins to serve.
     *
     * @param port the port, or the first of which to try the next ones when {@code orNext}; 0 for any that is free
     * @param problems the problems of a state in words, as they are shown over a page
     * @throws IOException when no port is free
     */
    public static PreviewServer start(
            LiveGuide guide, int port, boolean orNext, Function<LiveGuide.State, String> problems) throws IOException {
        PreviewServer preview = new PreviewServer(bind(port, orNext ? TRIES : 1), guide, problems);
        guide.onChange(preview.events::tell);
        preview.server.setExecutor(preview.threads);
        preview.server.createContext("/", preview::answer);
        preview.server.start();
        return preview;
    }

    private static HttpServer bind(int port, int tries) throws IOException {
        InetAddress here = InetAddress.getLoopbackAddress();
        try {
            return HttpServer.create(new InetSocketAddress(here, port), 0);
        } catch (BindException e) {
            if (tries == 1) {
                throw e;
            }
            return bind(port + 1, tries - 1);
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** The address of the first page. */
    public String address() {
        return "http://localhost:" + port() + "/";
    }

    @Override
    public void close() {
        events.close();
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String method = exchange.getRequestMethod();
            if (!method.equals("GET") && !method.equals("HEAD")) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                Reply.text(405, "This server shows pages and takes nothing.").send(exchange);
            } else if (!isOwnName(exchange.getRequestHeaders().getFirst("Host"))) {
                Reply.text(421, "This server answers for localhost only.").send(exchange);
            } else {
                String path = exchange.getRequestURI().getPath();
                if (path.equals(LiveEvents.PATH)) {
                    events.stream(exchange);
                } else {
                    reply(path == null ? "" : path).send(exchange);
                }
            }
        }
    }

    /** A page of elsewhere that has its own name lead to this machine does not get at the guide. */
    private boolean isOwnName(@Nullable String host) {
        if (host == null) {
            return false;
        }
        String port = ":" + port();
        boolean named = host.endsWith(port) && NAMES.contains(host.substring(0, host.length() - port.length()));
        return named || (port() == 80 && NAMES.contains(host));
    }

    private Reply reply(String address) {
        LiveGuide.State state = guide.state();
        String path = address.startsWith("/") ? address.substring(1) : address;
        Optional<Reply> own = LivePage.own(path);
        if (own.isPresent()) {
            return own.get();
        }
        if (state.site().isEmpty()) {
            return LivePage.waiting(state.version());
        }
        PreviewSite site = state.site().get();
        if (site.isWorker(path)) {
            return new Reply(200, ContentType.of(path), NO_WORKER.getBytes(StandardCharsets.UTF_8));
        }
        String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        try {
            return site.file(file)
                    .map(bytes -> page(200, file, bytes, state))
                    .or(() -> folder(site, path))
                    .orElseGet(() -> missing(site, state));
        } catch (RuntimeException e) {
            // A file of the guide may have gone since it was read; the next reading tells of it.
            return Reply.text(500, "This file could not be made: " + e.getMessage());
        }
    }

    private static Optional<Reply> folder(PreviewSite site, String path) {
        return site.file(path + "/index.html").map(page -> Reply.to("/" + path + "/"));
    }

    private static Reply missing(PreviewSite site, LiveGuide.State state) {
        return site.file("404.html")
                .map(bytes -> page(404, "404.html", bytes, state))
                .orElseGet(() -> Reply.text(404, "There is no such file in this site."));
    }

    private static Reply page(int status, String path, byte[] bytes, LiveGuide.State state) {
        return new Reply(
                status,
                ContentType.of(path),
                path.endsWith(".html") ? LivePage.withScript(bytes, state.version()) : bytes);
    }
}
