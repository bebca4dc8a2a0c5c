package org.cuecard.site;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** The system's own Chromium without a window. Where there is none, tests that want it are skipped, and say so. */
final class Browser implements AutoCloseable {
    /** The address of a request in an event of the DevTools protocol. */
    private static final Pattern REQUEST = Pattern.compile("\"request\":\\{.*?\"url\":\"([^\"]*)\"");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Opens a browser, or skips the test; with {@code -Dcuecard.browser=required} a missing one is a failure. */
    static Browser open() {
        Optional<Path> chromium =
                onPath("chromium").or(() -> onPath("google-chrome")).or(() -> onPath("chromium-browser"));
        Optional<Path> chromedriver = onPath("chromedriver");
        boolean there = chromium.isPresent() && chromedriver.isPresent();
        if (!there && "required".equals(System.getProperty("cuecard.browser"))) {
            throw new AssertionError("a browser is required, and chromium or chromedriver is not on the path");
        }
        assumeTrue(there, "no browser: install chromium and chromedriver to run this test");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.orElseThrow().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync");
        options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL", "performance", "ALL"));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.orElseThrow().toFile())
                .usingAnyFreePort()
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    ChromeDriver driver() {
        return driver;
    }

    /**
     * Shows a page.
     *
     * @param width of the window, in CSS pixels
     */
    void show(String address, int width) {
        driver.manage().window().setSize(new Dimension(width, 900));
        driver.get(address);
    }

    /** What the browser wrote to its console since this was last asked. */
    List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** The addresses that pages asked for since this was last asked. */
    List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(event -> event.contains("\"Network.requestWillBeSent\""))
                .map(REQUEST::matcher)
                .filter(Matcher::find)
                .map(request -> request.group(1))
                .toList();
    }

    /** Sets what a reader's system asks for, such as {@code prefers-color-scheme: dark}. */
    void prefer(String feature, String value) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", feature, "value", value))));
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static Optional<Path> onPath(String name) {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator, -1)) {
            Path file = Path.of(folder, name);
            if (!folder.isEmpty() && Files.isExecutable(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }
}
