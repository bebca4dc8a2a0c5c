package org.cuecard.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.cuecard.build.BuildRequest;
import org.cuecard.build.BuildResult;
import org.cuecard.build.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** The bundled guide without a connection, in a real browser, below a path of its server. */
@Tag("browser")
class OfflineTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** The names of what the browser keeps, once its worker runs and no other waits. */
    private static final String KEPT = """
            const done = arguments[0];
            navigator.serviceWorker.getRegistration().then(async found => {
              const idle = found && !found.installing && !found.waiting && found.active
                  && found.active.state === 'activated' && navigator.serviceWorker.controller;
              done(idle ? (await caches.keys()).join() : '');
            });
            """;

    @TempDir
    private Path temp = Path.of("");

    private Path guide = temp;

    @BeforeEach
    void copy() throws IOException {
        guide = temp.resolve("guide");
        TestGuide.copyBundled(guide);
        build();
    }

    private void build() throws IOException {
        BuildResult result = TestGuide.builder()
                .build(
                        new BuildRequest(
                                guide,
                                temp.resolve("server/bands"),
                                Optional.of("http://localhost/bands/"),
                                false,
                                false,
                                false,
                                BundledSite.TODAY),
                        Progress.SILENT);
        assertThat(result.written()).as("%s", result.reports()).isPresent();
    }

    @Test
    void a_guide_visited_once_opens_at_every_page_without_a_connection() throws Exception {
        try (Browser browser = Browser.open()) {
            SiteServer server = SiteServer.of(temp.resolve("server"));
            String site = server.address("bands/");
            browser.show(site + "index.html", 900);
            kept(browser);
            server.close();

            browser.show(site + "exercises/clamshell.html", 900);
            assertThat(heading(browser)).isEqualTo("Clamshell");
            assertThat(browser.driver().executeScript("return [...document.styleSheets].every(s => s.cssRules.length)"))
                    .isEqualTo(true);
            browser.show(site + "programmes/four-weeks.html", 900);
            assertThat(browser.driver().getTitle()).startsWith("Four weeks");
            browser.show(site + "exercises/", 900);
            assertThat(heading(browser)).isEqualTo("Exercises");

            browser.show(site + "print/exercises/clamshell-a4.html", 900);
            assertThat(heading(browser)).isEqualTo("No connection");
            assertThat(browser.driver().getCurrentUrl()).isEqualTo(site + "offline.html");
        }
    }

    @Test
    void after_a_deployment_the_new_page_is_seen_at_once_and_what_was_kept_of_the_old_site_is_gone() throws Exception {
        try (Browser browser = Browser.open()) {
            SiteServer server = SiteServer.of(temp.resolve("server"));
            String page = server.address("bands/exercises/clamshell.html");
            browser.show(page, 900);
            String before = kept(browser);
            // Beyond what is kept unasked.
            browser.show(server.address("bands/print/exercises/clamshell-a4.html"), 900);

            Path spec = guide.resolve("exercises/clamshell.yaml");
            Files.writeString(spec, Files.readString(spec).replace("name: Clamshell", "name: Oyster"));
            build();
            browser.show(page, 900);
            assertThat(heading(browser)).isEqualTo("Oyster");
            browser.driver().navigate().refresh();
            assertThat(until(browser, names -> !names.isEmpty() && !names.equals(before)))
                    .doesNotContain(",")
                    .startsWith("cuecard /bands/ ");

            server.close();
            browser.show(page.replace("exercises/clamshell", "exercises/index"), 900);
            assertThat(browser.driver().getPageSource()).contains("Oyster").doesNotContain("Clamshell");
            browser.show(page.replace("exercises/clamshell", "print/exercises/clamshell-a4"), 900);
            assertThat(heading(browser)).isEqualTo("Oyster");
        }
    }

    private static String kept(Browser browser) {
        return until(browser, names -> !names.isEmpty());
    }

    private static String until(Browser browser, Predicate<String> good) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        String names = "";
        while (System.nanoTime() < end) {
            names = (String) Objects.requireNonNull(browser.driver().executeAsyncScript(KEPT));
            if (good.test(names)) {
                return names;
            }
        }
        throw new AssertionError("the browser keeps \"" + names + "\" after " + PATIENCE);
    }

    private static String heading(Browser browser) {
        return browser.driver().findElement(By.tagName("h1")).getText();
    }
}
