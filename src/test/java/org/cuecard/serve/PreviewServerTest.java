package org.cuecard.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cuecard.build.BuildRequest;
import org.cuecard.build.Scaffold;
import org.cuecard.build.SiteBuilder;
import org.cuecard.diagnostic.SnippetFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A guide in a browser while somebody writes it. */
@Timeout(120)
class PreviewServerTest {
    private static final String PAGE = "exercises/wall-sit.html";

    private final BlockingQueue<LiveGuide.State> states = new LinkedBlockingQueue<>();
    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path guide = Path.of("");

    @org.jspecify.annotations.Nullable
    private PreviewServer server;

    private Thread watcher = new Thread();

    @BeforeEach
    void start() throws Exception {
        Scaffold.guide(guide, "Club");
        LiveGuide live = LiveGuide.open(
                SiteBuilder.forVersion("0.1.0"),
                new BuildRequest(
                        guide,
                        guide.resolve("public"),
                        Optional.empty(),
                        false,
                        false,
                        false,
                        LocalDate.of(2026, 11, 22)));
        assertThat(live.state().whole()).isTrue();
        server = PreviewServer.start(live, 0, false, PreviewServerTest::words);
        live.onChange(states::add);
        watcher = new Thread(() -> {
            try {
                live.watch();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        watcher.start();
    }

    @AfterEach
    void stop() throws InterruptedException {
        watcher.interrupt();
        watcher.join();
        server().close();
    }

    private PreviewServer server() {
        if (server == null) {
            throw new IllegalStateException("not started");
        }
        return server;
    }

    private static String words(LiveGuide.State state) {
        return state.result().reports().stream()
                .flatMap(report -> report.diagnostics().stream())
                .map(problem -> new SnippetFormatter(false).format(problem, ""))
                .collect(Collectors.joining("\n"));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(server().address() + path)).build(),
                BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** The next state that is as wanted; those between, which an editor's steps may bring, are passed over. */
    private LiveGuide.State await(boolean whole) throws InterruptedException {
        while (true) {
            LiveGuide.State state = states.poll(60, TimeUnit.SECONDS);
            assertThat(state).as("a change is seen").isNotNull();
            if (state != null && state.whole() == whole) {
                return state;
            }
        }
    }

    private void rename(String from, String to) throws IOException {
        Path spec = guide.resolve("exercises/wall-sit.yaml");
        Files.writeString(spec, Files.readString(spec).replace("name: " + from, "name: " + to));
    }

    @Test
    void a_page_is_the_built_one_with_one_script_more() throws Exception {
        HttpResponse<String> page = get(PAGE);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(page.body()).contains("<h1>Wall sit</h1>").containsOnlyOnce("<script src=\"/.cuecard/live.js\"");
        assertThat(guide.resolve("public")).doesNotExist();
        assertThat(get("").body()).contains("Club");
        assertThat(get("exercises").statusCode()).isEqualTo(302);
        assertThat(get("no-such.html").statusCode()).isEqualTo(404);
        assertThat(get(".cuecard/live.js").body()).contains("EventSource");
        assertThat(get("sw.js").body()).contains("unregister");
    }

    @Test
    void a_change_is_shown_and_a_broken_guide_keeps_the_last_whole_page() throws Exception {
        rename("Wall sit", "Sitting by the wall");
        await(true);
        assertThat(get(PAGE).body()).contains("<h1>Sitting by the wall</h1>");

        rename("Sitting by the wall", "[");
        LiveGuide.State broken = await(false);
        assertThat(words(broken)).contains("exercises/wall-sit.yaml:");
        assertThat(get(PAGE).body()).contains("<h1>Sitting by the wall</h1>");

        rename("[", "Wall sit");
        await(true);
        assertThat(get(PAGE).body()).contains("<h1>Wall sit</h1>");
    }

    @Test
    void editors_that_save_by_renaming_and_folders_that_go_and_come_back_are_seen() throws Exception {
        Path spec = guide.resolve("exercises/wall-sit.yaml");
        Path other = guide.resolve("exercises/.wall-sit.yaml.swp");
        Files.writeString(other, Files.readString(spec).replace("name: Wall sit", "name: Renamed"));
        Files.move(other, spec, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        await(true);
        assertThat(get(PAGE).body()).contains("<h1>Renamed</h1>");

        Path aside = guide.resolve("aside");
        Files.move(guide.resolve("exercises"), aside);
        await(false);
        Files.move(aside, guide.resolve("exercises"));
        await(true);
        rename("Renamed", "Back again");
        await(true);
        assertThat(get(PAGE).body()).contains("<h1>Back again</h1>");
    }

    @Test
    void pages_are_told_of_each_change_with_the_problems_in_words() throws Exception {
        HttpResponse<InputStream> events = client.send(
                HttpRequest.newBuilder(URI.create(server().address() + ".cuecard/events"))
                        .build(),
                BodyHandlers.ofInputStream());
        assertThat(events.headers().firstValue("Content-Type")).contains("text/event-stream");
        try (InputStream body = events.body();
                Stream<String> lines = new java.io.BufferedReader(
                                new java.io.InputStreamReader(body, StandardCharsets.UTF_8))
                        .lines()) {
            rename("Wall sit", "[");
            assertThat(lines.anyMatch(line -> line.startsWith("data: exercises/wall-sit.yaml:")))
                    .isTrue();
        }
    }

    @Test
    void only_this_machine_asks_only_for_pages_and_only_by_its_own_name() throws Exception {
        HttpRequest post = HttpRequest.newBuilder(URI.create(server().address()))
                .POST(HttpRequest.BodyPublishers.ofString("x"))
                .build();
        assertThat(client.send(post, BodyHandlers.ofString()).statusCode()).isEqualTo(405);
        assertThat(raw("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421");
        String own = "Host: localhost:" + server().port() + "\r\nConnection: close\r\n\r\n";
        assertThat(raw("GET / HTTP/1.1\r\n" + own)).startsWith("HTTP/1.1 200");
        for (String path :
                new String[] {"/../site/guide.yaml", "/%2e%2e/site/guide.yaml", "/..%2fsite%2fguide.yaml", "//etc/hosts"
                }) {
            assertThat(raw("GET " + path + " HTTP/1.1\r\n" + own)).as(path).startsWith("HTTP/1.1 404");
        }
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server().port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
