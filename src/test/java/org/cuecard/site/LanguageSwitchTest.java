package org.cuecard.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.cuecard.build.BuildRequest;
import org.cuecard.build.BuildResult;
import org.cuecard.build.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** From a page of the bundled guide to the same page in the other language, and back. */
@Tag("browser")
class LanguageSwitchTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    static Path temp;

    private static Path site = Path.of("");

    @BeforeAll
    static void build() throws IOException {
        Path guide = temp.resolve("guide");
        TestGuide.copyBundled(guide);
        site = temp.resolve("out");
        BuildResult result = TestGuide.builder()
                .build(
                        new BuildRequest(guide, site, Optional.empty(), false, true, false, BundledSite.TODAY),
                        Progress.SILENT);
        assertThat(result.written()).as("%s", result.reports()).isPresent();
    }

    @AfterAll
    static void forget() {
        site = Path.of("");
    }

    @Test
    void the_link_leads_to_the_same_page_in_german_and_back_from_a_disk() {
        try (Browser browser = Browser.open()) {
            thereAndBack(
                    browser, site.resolve("exercises/clamshell.html").toUri().toString());
        }
    }

    @Test
    void the_link_leads_to_the_same_page_in_german_and_back_from_a_server() throws Exception {
        try (Browser browser = Browser.open();
                SiteServer server = SiteServer.of(site)) {
            thereAndBack(browser, server.address("exercises/clamshell.html"));
        }
    }

    private static void thereAndBack(Browser browser, String english) {
        String german = english.replace("/exercises/clamshell.html", "/de/exercises/clamshell.html");
        browser.show(english, 360);
        assertThat(heading(browser)).isEqualTo("Clamshell");
        follow(browser, "Deutsch", german);
        assertThat(heading(browser)).isEqualTo("Clamshell (Muschel)");
        assertThat(language(browser)).isEqualTo("de");
        follow(browser, "English", english);
        assertThat(heading(browser)).isEqualTo("Clamshell");
        assertThat(language(browser)).isEqualTo("en");
        // A browser does not read the manifest of a program from a disk, and says so.
        assertThat(browser.console())
                .as("the browser's console")
                .allMatch(line -> english.startsWith("file:") && line.contains("manifest.webmanifest"));
    }

    private static void follow(Browser browser, String language, String address) {
        WebElement link = browser.driver().findElement(By.linkText(language));
        assertThat(link.isDisplayed()).as(language).isTrue();
        link.click();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!address.equals(browser.driver().getCurrentUrl())) {
            assertThat(System.nanoTime()).as(browser.driver().getCurrentUrl()).isLessThan(end);
            LockSupport.parkNanos(50_000_000);
        }
    }

    private static String heading(Browser browser) {
        return browser.driver().findElement(By.cssSelector("main h1")).getText();
    }

    private static String language(Browser browser) {
        return String.valueOf(
                browser.driver().findElement(By.cssSelector("html")).getDomAttribute("lang"));
    }
}
