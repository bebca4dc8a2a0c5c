package org.cuecard.pdf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A browser without a window, with a profile of its own that goes when it goes. */
final class BrowserProcess {
    /** What it is started with besides its profile: no window, no call home, no name of a host resolved. */
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--disable-extensions",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-default-apps",
            "--disable-sync",
            "--disable-breakpad",
            "--no-first-run",
            "--no-default-browser-check",
            "--no-pings",
            "--mute-audio",
            "--font-render-hinting=none",
            "--force-color-profile=srgb",
            "--host-resolver-rules=MAP * ~NOTFOUND",
            "--proxy-server=http://0.0.0.0:9",
            "--proxy-bypass-list=<-loopback>",
            "--remote-debugging-port=0");

    private static final Pattern LISTENING = Pattern.compile("DevTools listening on (ws://\\S+)");
    private static final int SECONDS_TO_START = 60;
    private static final int SECONDS_TO_END = 5;
    private static final int LINES_KEPT = 3;

    private final Process process;
    private final Path profile;
    private final Thread hook = new Thread(this::endNow, "browser-end");

    private BrowserProcess(Process process, Path profile) {
        this.process = process;
        this.profile = profile;
    }

    /** A browser that listens. */
    record Started(BrowserProcess process, URI address) {}

    /**
     * Starts a browser.
     *
     * @throws BrowserProblem when it does not start
     */
    static Started start(Path program) {
        BrowserProcess browser = launch(program);
        CompletableFuture<URI> address = new CompletableFuture<>();
        Deque<String> last = new ArrayDeque<>();
        Thread reader = new Thread(() -> browser.read(address, last), "browser-says");
        reader.setDaemon(true);
        reader.start();
        try {
            return new Started(browser, address.get(SECONDS_TO_START, TimeUnit.SECONDS));
        } catch (ExecutionException | TimeoutException e) {
            browser.end();
            throw new BrowserProblem("the browser " + program + " does not start" + said(last)
                    + "; name another, or a script that starts it with other options, with --browser,"
                    + " or print with the engine that needs none: --engine java");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            browser.end();
            throw new BrowserProblem("the start of the browser was interrupted");
        }
    }

    private static BrowserProcess launch(Path program) {
        try {
            Path profile = Files.createTempDirectory("cuecard-browser");
            List<String> command = new ArrayList<>();
            command.add(program.toString());
            command.addAll(FLAGS);
            if ("root".equals(System.getProperty("user.name"))) {
                command.add("--no-sandbox");
            }
            command.add("--user-data-dir=" + profile);
            command.add("about:blank");
            try {
                Process process = new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
                process.getOutputStream().close();
                BrowserProcess browser = new BrowserProcess(process, profile);
                Runtime.getRuntime().addShutdownHook(browser.hook);
                return browser;
            } catch (IOException e) {
                Files.delete(profile);
                throw new BrowserProblem("the browser " + program + " cannot be started: " + e.getMessage()
                        + "; name another with --browser, or print with the engine that needs none: --engine java");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("there is no place for the browser's profile", e);
        }
    }

    /** Reads on after the address came: a browser whose errors nobody reads stops when the pipe is full. */
    private void read(CompletableFuture<URI> address, Deque<String> last) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Matcher listening = LISTENING.matcher(line);
                if (listening.find()) {
                    address.complete(URI.create(listening.group(1)));
                } else if (!line.isBlank()) {
                    keep(last, line.strip());
                }
            }
        } catch (IOException closed) {
            // The browser has ended: what it said so far is all there is.
        }
        address.completeExceptionally(new BrowserGoneException("it ended"));
    }

    private static void keep(Deque<String> last, String line) {
        synchronized (last) {
            last.add(line);
            if (last.size() > LINES_KEPT) {
                last.remove();
            }
        }
    }

    private static String said(Deque<String> last) {
        synchronized (last) {
            return last.isEmpty() ? "" : " (it says: " + String.join(" / ", last) + ")";
        }
    }

    /** Ends the browser and removes its profile. May be called more than once. */
    void end() {
        endNow();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            // The hook runs, or has run.
        }
    }

    private void endNow() {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle one : all) {
            try {
                one.onExit().get(SECONDS_TO_END, TimeUnit.SECONDS);
            } catch (ExecutionException | TimeoutException e) {
                // It was told to end; whether it has is not waited for any longer.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        removeProfile();
    }

    /** What cannot be removed stays for the system's own cleaning of temporary files. */
    private void removeProfile() {
        if (!Files.exists(profile)) {
            return;
        }
        try (Stream<Path> files = Files.walk(profile)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            profile.toFile().deleteOnExit();
        }
    }

    /** The process that was started, while it runs. */
    Optional<ProcessHandle> handle() {
        return process.isAlive() ? Optional.of(process.toHandle()) : Optional.empty();
    }
}
