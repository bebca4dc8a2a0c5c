package org.cuecard.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.cuecard.build.BuildRequest;
import org.cuecard.build.BuildResult;
import org.cuecard.build.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The search and the filters of the bundled guide, read from a disk as a reader would. */
@Tag("browser")
class FindTest {
    /** Turns the index of a small guide into one of 1,000 exercises with thousands of different words. */
    private static final String MANY = """
            (function () {
              const data = cuecard.search, base = data.exercises, all = [];
              const part = ['ba', 'ne', 'ti', 'ro', 'su', 'ka', 'le', 'mi', 'do', 'pu', 'ga', 'fe', 'vi', 'zo', 'hu'];
              const word = (n) => part[n % 15] + part[(n * 7 + 3) % 13] + part[Math.floor(n / 15) % 15] + part[Math.floor(n / 225) % 15];
              for (let i = 0; i < 1000; i++) {
                const copy = Object.assign({}, base[i % base.length]);
                copy.id += '-' + i;
                copy.name += ' ' + word(i);
                copy.steps = copy.steps.map((step, at) => step + ' ' + word(3 * i + at) + ' ' + word(5 * i + at));
                all.push(copy);
              }
              data.exercises = all;
            })();
            """;

    /** Nanoseconds: half a minute. */
    private static final long PATIENCE = 30_000_000_000L;

    @TempDir
    static Path temp;

    private static final List<Browser> OPEN = new ArrayList<>();
    private static String list = "";

    @BeforeAll
    static void build() throws IOException {
        OPEN.add(Browser.open());
        Path guide = temp.resolve("guide");
        TestGuide.copyBundled(guide);
        BuildResult result = TestGuide.builder()
                .build(
                        new BuildRequest(
                                guide, temp.resolve("out"), Optional.empty(), false, true, false, BundledSite.TODAY),
                        Progress.SILENT);
        assertThat(result.written()).as("%s", result.reports()).isPresent();
        list = temp.resolve("out/exercises/index.html").toUri().toString();
    }

    @AfterAll
    static void close() {
        OPEN.forEach(Browser::close);
    }

    @Test
    void a_typing_error_still_finds_the_squat_and_marks_it() {
        show("");
        field().sendKeys("sqaut");
        await(" of ");
        assertThat(names()).startsWith("Banded squat").doesNotContain("Clamshell");
        assertThat(browser()
                        .driver()
                        .findElement(By.cssSelector("#found-list mark"))
                        .getText())
                .isEqualToIgnoringCase("squat");
    }

    @Test
    void latin_and_accents_and_capitals_find_the_same() {
        for (String query : List.of("gluteus medius", "GLUTÉUS medius", "outer hip")) {
            show("#q=" + query.replace(" ", "%20"));
            await(" of ");
            assertThat(names()).as(query).contains("Clamshell");
        }
    }

    @Test
    void nothing_found_offers_the_closest_names() {
        show("#q=xylophonclamsh");
        await("0 of ");
        assertThat(browser().driver().findElements(By.cssSelector("#found-list .none")))
                .hasSize(1);
        assertThat(names()).contains("Clamshell");
    }

    @Test
    void keys_alone_search_walk_the_hits_and_open_one() {
        show("");
        browser().driver().findElement(By.tagName("body")).sendKeys("/");
        active().sendKeys("clamshel");
        await(" of ");
        active().sendKeys(Keys.ARROW_DOWN);
        assertThat(active().getText()).isEqualTo("Clamshell");
        active().sendKeys(Keys.ESCAPE);
        assertThat(active().getDomAttribute("id")).isEqualTo("q");
        active().sendKeys(Keys.ENTER);
        assertThat(active().getText()).isEqualTo("Clamshell");
        active().sendKeys(Keys.ENTER);
        until(() -> address().endsWith("/exercises/clamshell.html"));
    }

    @Test
    void filters_and_words_go_together_and_the_address_brings_them_back() {
        show("#q=hip");
        await(" of ");
        int before = names().size();
        box("position", "standing").click();
        box("muscle", "gluteus-medius").click();
        assertThat(names()).isNotEmpty().hasSizeLessThan(before).doesNotContain("Clamshell");
        List<String> both = names();
        until(() -> address().endsWith("#q=hip&muscle=gluteus-medius&position=standing"));
        browser().driver().navigate().refresh();
        await(" of ");
        assertThat(names()).isEqualTo(both);
        assertThat(box("position", "standing").isSelected()).isTrue();
        assertThat(browser().driver().findElements(By.cssSelector("#found-status .chip[aria-label]")))
                .hasSize(2);
    }

    @Test
    void the_number_of_hits_is_said_and_clearing_brings_the_whole_list_back() {
        show("#level=beginner");
        await(" of ");
        until(() -> String.valueOf(
                        browser().driver().findElement(By.id("found-said")).getDomProperty("textContent"))
                .contains(" of "));
        browser().driver().findElement(By.cssSelector(".chip.plain")).click();
        assertThat(browser().driver().findElement(By.id("whole")).isDisplayed()).isTrue();
        assertThat(browser().driver().findElement(By.id("found")).isDisplayed()).isFalse();
    }

    @Test
    void the_index_is_loaded_only_when_it_is_wanted() {
        show("");
        assertThat(browser().driver().executeScript("return typeof self.Fuse")).isEqualTo("undefined");
        field().click();
        until(() -> "function".equals(browser().driver().executeScript("return typeof self.Fuse")));
    }

    @Test
    void axe_finds_nothing_wrong_with_open_results_wide_or_narrow_light_or_dark() {
        List<String> violations = new ArrayList<>();
        for (String scheme : List.of("light", "dark")) {
            for (int width : List.of(360, 1280)) {
                for (String state : List.of("#q=hip&position=standing", "#q=xylophonclamsh")) {
                    browser().prefer("prefers-color-scheme", scheme);
                    browser().show("about:blank", width);
                    show(state);
                    await(" of ");
                    if (width == 360) {
                        browser().driver().findElement(By.id("find-open")).click();
                    }
                    new AxeBuilder()
                            .analyze(browser().driver())
                            .getViolations()
                            .forEach(rule -> violations.add(
                                    scheme + " " + width + " " + state + ": " + rule.getId() + " " + rule.getNodes()));
                    assertThat(browser()
                                    .driver()
                                    .executeScript("return document.documentElement.scrollWidth <= innerWidth"))
                            .isEqualTo(true);
                }
            }
        }
        browser().show("about:blank", 1280);
        browser().prefer("prefers-color-scheme", "light");
        assertThat(violations).isEmpty();
    }

    @Test
    void a_keystroke_in_a_guide_of_1000_exercises_takes_little_longer_than_in_one_of_4() throws Exception {
        browser().show(list, 1280);
        field().sendKeys("b");
        await(" of 4 ");
        double small = keystroke();

        Path large = temp.resolve("large");
        copy(temp.resolve("out"), large);
        Files.writeString(large.resolve("data/search.js"), MANY, StandardOpenOption.APPEND);
        browser().show(large.resolve("exercises/index.html").toUri().toString(), 1280);
        field().sendKeys("b");
        await(" of 1000 ");
        double thousand = keystroke();
        System.out.printf("a keystroke takes %.1f ms with 4 exercises, %.1f ms with 1,000%n", small, thousand);
        assertThat(thousand / small).isLessThan(12);
    }

    /**
     * Milliseconds from a change of the field to a page that is laid out: the middle of many, after a round to warm up.
     */
    private static double keystroke() {
        Object median = browser().driver().executeScript("""
                const field = document.getElementById('q');
                let times = [];
                for (let round = 0; round < 3; round++) {
                  times = [];
                  for (const word of ['squat bano', 'sqaut', 'hip', 'clamshel knee', 'gluteus medius']) {
                    for (let n = 1; n <= word.length; n++) {
                      field.value = word.slice(0, n);
                      const start = performance.now();
                      field.dispatchEvent(new Event('input', { bubbles: true }));
                      document.body.offsetHeight;
                      times.push(performance.now() - start);
                    }
                  }
                }
                times.sort((a, b) => a - b);
                return times[times.length >> 1];
                """);
        return Double.parseDouble(String.valueOf(median));
    }

    private static void show(String state) {
        browser().driver().get("about:blank");
        if (browser().driver().manage().window().getSize().getWidth() > 1000) {
            browser().show(list + state, 1280);
        } else {
            browser().driver().get(list + state);
        }
    }

    private static WebElement field() {
        return browser().driver().findElement(By.id("q"));
    }

    private static WebElement active() {
        return browser().driver().switchTo().activeElement();
    }

    private static WebElement box(String filter, String value) {
        return browser().driver().findElement(By.cssSelector("input[name='" + filter + "'][value='" + value + "']"));
    }

    private static List<String> names() {
        return browser().driver().findElements(By.cssSelector("#found-list h2, #found-list .none a")).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** Waits until the line above the hits says so. */
    private static void await(String text) {
        until(() ->
                browser().driver().findElement(By.id("found-status")).getText().contains(text));
    }

    private static void until(BooleanSupplier holds) {
        long end = System.nanoTime() + PATIENCE;
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited for long enough").isLessThan(end);
            LockSupport.parkNanos(50_000_000);
        }
    }

    private static String address() {
        return String.valueOf(browser().driver().getCurrentUrl());
    }

    private static Browser browser() {
        return OPEN.get(0);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
