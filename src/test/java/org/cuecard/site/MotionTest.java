package org.cuecard.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

class MotionTest {
    private static final String PAGE = "exercises/banded-squat.html";
    private static final String LOADED =
            "return performance.getEntriesByType('resource').some(r => r.name.endsWith('-motion.svg'))";

    /** On a slow network a reader waits a second for about this. */
    private static final int MOST_BYTES = 60_000;

    @Test
    void a_page_has_its_movement_closed_and_a_sheet_has_none() throws IOException {
        for (String exercise : List.of("banded-squat", "banded-toe-tap", "clamshell", "monster-walk")) {
            assertThat(BundledSite.text("exercises/" + exercise + ".html"))
                    .containsOnlyOnce("<details class=\"motion\"><summary>Show the movement</summary>")
                    .containsOnlyOnce("../figures/" + exercise + "-motion.svg");
        }
        try (Stream<Path> sheets = Files.walk(BundledSite.folder().resolve("print"))) {
            for (Path sheet :
                    sheets.filter(path -> path.toString().endsWith(".html")).toList()) {
                assertThat(Files.readString(sheet)).doesNotContain("motion");
            }
        }
    }

    @Test
    void every_moving_drawing_is_light_and_stays_still_when_asked() throws IOException {
        try (Stream<Path> files = Files.walk(BundledSite.folder())) {
            List<Path> drawings = files.filter(file -> file.toString().endsWith("-motion.svg"))
                    .toList();
            assertThat(drawings).hasSizeGreaterThan(10);
            for (Path drawing : drawings) {
                byte[] bytes = Files.readAllBytes(drawing);
                ByteArrayOutputStream packed = new ByteArrayOutputStream();
                try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
                    zip.write(bytes);
                }
                assertThat(packed.size()).as("%s", drawing).isLessThan(MOST_BYTES);
                assertThat(Files.readString(drawing)).contains("(prefers-reduced-motion:reduce)");
            }
        }
    }

    @Test
    void the_movement_is_loaded_when_the_keyboard_opens_it_and_says_why_it_stays_still() throws Exception {
        try (Browser browser = Browser.open();
                SiteServer site = SiteServer.of(BundledSite.folder())) {
            var driver = browser.driver();
            browser.show(site.address(PAGE), 1280);
            assertThat(driver.executeScript(LOADED))
                    .as("before it is asked for")
                    .isEqualTo(false);
            driver.executeScript("document.querySelector('.motion summary').focus()");
            driver.switchTo().activeElement().sendKeys(Keys.ENTER);
            await(() -> Boolean.TRUE.equals(driver.executeScript(
                    "const i = document.querySelector('.motion img'); return i.complete && i.naturalWidth > 0")));
            assertThat(driver.executeScript(LOADED)).isEqualTo(true);
            assertThat(height(browser, ".motion summary")).isGreaterThanOrEqualTo(44);
            assertThat(height(browser, ".motion img")).isGreaterThan(100);
            assertThat(height(browser, ".motion .still")).isZero();
            browser.prefer("prefers-reduced-motion", "reduce");
            assertThat(height(browser, ".motion .still")).isPositive();
        }
    }

    @Test
    void only_one_picture_of_a_movement_is_seen_at_a_time_and_it_changes_unless_less_motion_is_asked_for()
            throws Exception {
        String seen = "return [...document.querySelectorAll('g')].map(g => getComputedStyle(g).visibility)"
                + ".map((v, i) => v === 'visible' ? i : -1).filter(i => i >= 0).join()";
        try (Browser browser = Browser.open();
                SiteServer site = SiteServer.of(BundledSite.folder())) {
            browser.show(site.address("figures/banded-squat-motion.svg"), 600);
            var driver = browser.driver();
            String first = String.valueOf(driver.executeScript(seen));
            assertThat(first).matches("[0-9]+");
            await(() -> !first.equals(String.valueOf(driver.executeScript(seen))));
            browser.prefer("prefers-reduced-motion", "reduce");
            String still = String.valueOf(driver.executeScript(seen));
            assertThat(still).isEqualTo("1");
            assertThat(driver.executeScript("return document.getAnimations().length"))
                    .isEqualTo(0L);
        }
    }

    private static void await(BooleanSupplier done) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!done.getAsBoolean()) {
            assertThat(System.nanoTime()).as("within ten seconds").isLessThan(end);
            Thread.sleep(50);
        }
    }

    private static double height(Browser browser, String selector) {
        Object height = browser.driver()
                .executeScript("return document.querySelector('" + selector + "').getBoundingClientRect().height");
        return height instanceof Number number ? number.doubleValue() : -1;
    }
}
