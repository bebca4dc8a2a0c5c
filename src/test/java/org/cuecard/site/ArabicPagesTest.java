package org.cuecard.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Pages from right to left in a real browser, read from a disk. */
@Tag("browser")
class ArabicPagesTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final List<String> KINDS = List.of(
            "index.html",
            "exercises/index.html",
            "exercises/clamshell.html",
            "exercises/clamshell/now.html",
            "programmes/easy-week.html",
            "programmes/easy-week/now.html",
            "muscles/hip-rotators.html",
            "safety.html",
            "handout.html",
            "404.html",
            "print/exercises/clamshell-a4.html",
            "print/programmes/easy-week-a4.html",
            "print/guide-a4.html",
            "en/exercises/clamshell.html");

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private static void show(String page, int width) {
        Path file = ArabicSite.folder().resolve(page.replaceFirst("[?#].*", ""));
        browser.show(file.toUri() + page.replaceFirst("^[^?#]*", ""), width);
    }

    private static Object js(String script, Object... values) {
        return Objects.requireNonNullElse(browser.driver().executeScript(script, values), "");
    }

    /** Where the middle of an element is, in CSS pixels from the left edge of the window. */
    private static double middle(String selector) {
        return ((Number) js(
                        "const box = document.querySelector(arguments[0]).getBoundingClientRect();"
                                + "return box.left + box.width / 2",
                        selector))
                .doubleValue();
    }

    private static void await(String what, String script) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Boolean.TRUE.equals(js("return " + script))) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            LockSupport.parkNanos(50_000_000);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void axe_finds_no_violation_on_any_kind_of_page(String scheme) {
        List<String> violations = new ArrayList<>();
        for (String page : KINDS) {
            show(page, 360);
            browser.prefer("prefers-color-scheme", scheme);
            for (Rule rule : new AxeBuilder().analyze(browser.driver()).getViolations()) {
                violations.add(page + ": " + rule.getId() + " " + rule.getHelp() + " " + rule.getNodes());
            }
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void nothing_runs_off_the_side() {
        List<String> wide = new ArrayList<>();
        for (int width : List.of(320, 360, 768, 1280)) {
            for (String page : KINDS) {
                show(page, width);
                // What a page from right to left has too much of lies at the left, and is scrolled to with negative
                // numbers.
                Object excess = js(
                        "return Math.max(0, document.documentElement.scrollWidth - window.innerWidth) + Math.round("
                                + "Math.max(0, ...Array.from(document.querySelectorAll('main h1, main p, main li'),"
                                + " one => one.closest('.scroll, .vh, template') ? 0 : -one.getBoundingClientRect().left)))");
                if (!Long.valueOf(0).equals(excess)) {
                    wide.add(page + " at " + width + ": " + excess + " px");
                }
            }
        }
        assertThat(wide).isEmpty();
    }

    @Test
    void a_page_is_the_mirror_image_of_the_same_page_in_english() {
        show("exercises/clamshell.html", 1280);
        assertThat(middle(".head > .cue")).as("the dose is at the left").isLessThan(middle(".head-title h1"));
        assertThat(middle(".steps .num")).as("numbers begin a line").isGreaterThan(middle(".steps .act"));
        assertThat(middle(".brand svg")).isGreaterThan(middle(".brand b"));
        assertThat(middle(".path .easy")).as("easier comes first").isGreaterThan(middle(".path .hard"));
        show("en/exercises/clamshell.html", 1280);
        assertThat(middle(".head > .cue")).isGreaterThan(middle(".head-title h1"));
        assertThat(middle(".steps .num")).isLessThan(middle(".steps .act"));
        assertThat(middle(".brand svg")).isLessThan(middle(".brand b"));
        assertThat(middle(".path .easy")).isLessThan(middle(".path .hard"));
    }

    @Test
    void what_stands_below_the_map_of_muscles_names_the_side_above_it() {
        for (String page : List.of("exercises/clamshell.html", "en/exercises/clamshell.html")) {
            show(page, 1280);
            assertThat(middle(".map-sides span:first-child")).as(page).isLessThan(middle(".map-sides span:last-child"));
        }
    }

    /** Where a piece of a text begins, in CSS pixels from the left edge of the window. */
    private static double left(String selector, String piece) {
        return ((Number) js("""
                        const walk = document.createTreeWalker(document.querySelector(arguments[0]), NodeFilter.SHOW_TEXT);
                        for (let node = walk.nextNode(); node; node = walk.nextNode()) {
                          const at = node.data.indexOf(arguments[1]);
                          if (at >= 0) {
                            const range = document.createRange();
                            range.setStart(node, at);
                            range.setEnd(node, at + arguments[1].length);
                            return range.getBoundingClientRect().left;
                          }
                        }
                        return NaN;
                        """, selector, piece)).doubleValue();
    }

    @Test
    void a_range_runs_the_way_of_the_text_and_what_is_latin_runs_its_own() {
        show("exercises/clamshell.html", 1280);
        assertThat(left(".dose-big div:nth-child(2) dd", "10"))
                .isGreaterThan(left(".dose-big div:nth-child(2) dd", "15"));
        assertThat(left(".muscles td[lang=la]", "gluteus")).isLessThan(left(".muscles td[lang=la]", "medius"));
        show("index.html", 1280);
        assertThat(left(".cards", "10")).isGreaterThan(left(".cards", "15"));
        show("print/programmes/easy-week-a4.html", 1280);
        assertThat(left(".address", "noor")).isLessThan(left(".address", "/"));
        show("handout.html", 1280);
        assertThat(left(".choose bdi", "12")).isLessThan(left(".choose bdi", "pt"));
    }

    @Test
    void letters_of_a_word_are_not_set_apart_or_together() {
        show("exercises/clamshell.html", 320);
        assertThat(
                        js(
                                "return Array.from(document.querySelectorAll('h1, h2, h3, .lede, .dose-big dd'),"
                                        + " one => getComputedStyle(one).letterSpacing).filter(space => space !== 'normal' && space !== '0px')"))
                .isEqualTo(List.of());
        assertThat(js("return Array.from(document.querySelectorAll('.muscles .role')).every(one =>"
                        + " one.getBoundingClientRect().height < 40)"))
                .as("no word of the table is broken")
                .isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "المحارة",
                "محارة",
                "محاره",
                "الـمُحارَة",
                "gluteus medius",
                "بساط",
                "أَفتَح",
            })
    void the_search_finds_words_with_and_without_vowel_signs_hamza_and_article(String query) {
        show("exercises/index.html", 1280);
        await("the search", "document.querySelector('#q, #find input[type=search]') !== null");
        browser.driver().findElement(By.cssSelector("main input[type=search]")).sendKeys(query);
        await(
                query,
                "Array.from(document.querySelectorAll('#found-list h2'), one => one.textContent).includes('المحارة')");
    }

    @Test
    void in_the_follow_along_the_left_arrow_goes_on_and_the_right_one_back_as_the_buttons_show() {
        show("exercises/clamshell/now.html", 360);
        browser.driver()
                .findElement(By.cssSelector(".now-start [data-do=start]"))
                .click();
        await("the first moment", "document.body.dataset.state === 'run'");
        assertThat(middle("[data-do=next]")).isLessThan(middle("[data-do=back]"));
        String first = text("word");
        browser.driver().switchTo().activeElement().sendKeys(Keys.ARROW_LEFT);
        await("the next moment", "document.querySelector('[data-now=word]').textContent !== '" + first + "'");
        browser.driver().switchTo().activeElement().sendKeys(Keys.ARROW_RIGHT);
        await("the first moment again", "document.querySelector('[data-now=word]').textContent === '" + first + "'");
        assertThat(js("const badge = document.querySelector('.badge');"
                        + "return badge.scrollWidth <= badge.clientWidth + 1"))
                .as("the word for the side has room")
                .isEqualTo(true);
    }

    private static String text(String name) {
        return String.valueOf(js("return document.querySelector('[data-now=" + name + "]').textContent"));
    }
}
