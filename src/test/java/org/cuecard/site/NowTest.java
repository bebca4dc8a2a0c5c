package org.cuecard.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;

/** The pages that go along with their reader, used as a reader uses them. */
@Tag("browser")
class NowTest {
    private static final String TOE_TAP = "exercises/banded-toe-tap/now.html";
    private static final String SQUAT = "exercises/banded-squat/now.html";
    private static final String PROGRAMME = "programmes/four-weeks/now.html";

    /**
     * A clock that only tests put forward, and that counts tones, vibrations and locks of the screen. The page itself
     * knows nothing of tests: all of these are the browser's own.
     */
    private static final String CLOCK = """
            let now = 0;
            performance.now = () => now;
            window.pass = seconds => { now += seconds * 1000; };
            window.seen = { tones: 0, buzzes: 0, locks: 0 };
            const start = OscillatorNode.prototype.start;
            OscillatorNode.prototype.start = function () { seen.tones++; return start.call(this); };
            navigator.vibrate = () => { seen.buzzes++; return true; };
            Object.defineProperty(navigator, 'wakeLock', { value: { request: async () => {
              seen.locks++;
              return { release: async () => { seen.locks--; } };
            } } });
            """;

    private final Browser browser = Browser.open();

    @BeforeEach
    void the_clock_is_ours() {
        browser.driver().executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", CLOCK));
    }

    @AfterEach
    void close() {
        browser.close();
    }

    private Object js(String script) {
        return Objects.requireNonNullElse(browser.driver().executeScript(script), "");
    }

    private String text(String name) {
        return String.valueOf(js("return document.querySelector('[data-now=" + name + "]').textContent"));
    }

    private String state() {
        return String.valueOf(js("return document.body.dataset.state"));
    }

    private void key(CharSequence key) {
        browser.driver().switchTo().activeElement().sendKeys(key);
    }

    /** Puts the clock forward, and gives the page the time to see it. */
    private void pass(double seconds) throws InterruptedException {
        js("pass(" + seconds + ")");
        Thread.sleep(250);
    }

    private void await(String name, String text) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!text(name).equals(text)) {
            assertThat(System.nanoTime())
                    .as(name + " is " + text(name) + ", not " + text)
                    .isLessThan(end);
            Thread.sleep(50);
        }
    }

    private void begin(String page) {
        browser.show(page, 360);
        js("document.querySelector('.now-start [data-do=start]').focus()");
        key(Keys.ENTER);
    }

    private static String onDisk(String page) {
        return BundledSite.folder().resolve(page).toUri().toString();
    }

    @Test
    void an_exercise_runs_by_itself_from_the_first_key_to_the_end_from_a_disk() throws Exception {
        begin(onDisk(TOE_TAP));
        await("word", "Get ready");
        assertThat(text("side")).isEqualTo("Right side");
        pass(5);
        await("word", "Press out");
        pass(9);
        await("word", "Find your balance");
        pass(11);
        await("number", "1");
        assertThat(text("unit")).isEqualTo("of 10 rounds");
        assertThat(text("badge")).isEqualTo("R");
        assertThat(text("main")).as("the only large button").isEqualTo("Pause");
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            words.add(text("word"));
            pass(2.5);
        }
        assertThat(words).containsExactly("Tap in front", "Tap to the side", "Tap behind");
        await("number", "2");
        pass(9 * 7.5);
        await("word", "Change legs");
        assertThat(text("side")).isEqualTo("Left side");
        assertThat(text("live")).contains("Change legs").contains("Left side");
        pass(9 + 3 + 3);
        await("unit", "of 10 rounds");
        assertThat(text("side")).isEqualTo("Left side");
        pass(10 * 7.5);
        await("word", "Finished");
        assertThat(state()).isEqualTo("done");
        assertThat(text("live")).isEqualTo("Finished");
    }

    @Test
    void a_tab_that_slept_through_a_whole_set_is_where_the_clock_is() throws Exception {
        begin(onDisk(TOE_TAP));
        pass(5 + 9 + 11 + 10 * 7.5 + 4);
        await("word", "Change legs");
    }

    @Test
    void space_pauses_and_shows_the_stop_signs_and_nothing_moves_until_it_goes_on() throws Exception {
        begin(onDisk(TOE_TAP));
        pass(2);
        key(Keys.SPACE);
        assertThat(state()).isEqualTo("pause");
        assertThat(js("return document.querySelector('dialog[open]').innerText").toString())
                .contains("Paused")
                .contains("Numbness or tingling")
                .contains("General information, not diagnosis or treatment.");
        assertThat(js("return seen.locks")).isEqualTo(0L);
        String number = text("number");
        pass(60);
        assertThat(text("word")).isEqualTo("Get ready");
        key(Keys.SPACE);
        pass(0);
        assertThat(state()).isEqualTo("run");
        assertThat(text("number")).isEqualTo(number);
        assertThat(js("return seen.locks")).as("the screen is kept awake").isEqualTo(1L);
        key(Keys.ESCAPE);
        assertThat(state()).isEqualTo("pause");
        js("document.querySelector('[data-do=quit]').click()");
        assertThat(state()).isEqualTo("list");
        assertThat(text("word")).isEqualTo("Banded toe tap");
        assertThat(js("return document.querySelector('.now-home .stop') !== null"))
                .isEqualTo(true);
    }

    @Test
    void arrows_go_on_and_back_and_a_swipe_does_the_same() throws Exception {
        begin(onDisk(TOE_TAP));
        key(Keys.ARROW_RIGHT);
        await("word", "Press out");
        key(Keys.ARROW_RIGHT);
        await("word", "Find your balance");
        key(Keys.ARROW_LEFT);
        await("word", "Press out");
        String swipe = "const t = x => new Touch({ identifier: 1, target: document.body, clientX: x, clientY: 300 });"
                + "document.body.dispatchEvent(new TouchEvent('touchstart', { touches: [t(%d)], bubbles: true }));"
                + "document.body.dispatchEvent(new TouchEvent('touchend', { changedTouches: [t(%d)], bubbles: true }));";
        js(swipe.formatted(300, 100));
        await("word", "Find your balance");
        js(swipe.formatted(100, 300));
        await("word", "Press out");
        js(swipe.formatted(300, 270));
        assertThat(text("word")).as("after a tap that slipped").isEqualTo("Press out");
    }

    @Test
    void what_nobody_has_set_is_counted_by_the_reader_and_a_set_that_need_not_be_can_be_left_out() throws Exception {
        begin(onDisk(SQUAT));
        pass(5 + 9 + 9);
        await("word", "Sit back");
        assertThat(text("unit")).isEqualTo("Count for yourself");
        assertThat(text("set")).isEqualTo("Set 1 of 2–3");
        pass(600);
        await("main", "Done");
        key(Keys.ENTER);
        await("word", "Rest");
        assertThat(text("cue")).isEqualTo("Next: Set 2 of 2–3");
        assertThat(js("return document.querySelector('[data-now=skip]').hidden"))
                .isEqualTo(true);
        pass(40);
        assertThat(Integer.parseInt(text("number"))).as("rest counts up").isBetween(40, 45);
        key(Keys.ENTER);
        pass(5 + 3 + 3);
        await("set", "Set 2 of 2–3");
        key(Keys.ENTER);
        await("word", "Rest");
        js("document.querySelector('[data-now=skip]').click()");
        await("word", "Finished");
    }

    @Test
    void a_programme_leads_from_one_exercise_to_the_next_with_its_rest_and_its_setup() throws Exception {
        begin(onDisk(PROGRAMME));
        assertThat(text("where")).isEqualTo("1 of 4");
        pass(5 + 9 + 9);
        await("unit", "of 8–12 repetitions");
        assertThat(text("set")).isEqualTo("Set 1 of 2");
        pass(12 * 5);
        await("word", "Rest");
        assertThat(Integer.parseInt(text("number"))).isBetween(58, 60);
        pass(60 + 3 + 3);
        await("set", "Set 2 of 2");
        pass(8 * 5);
        assertThat(js("return document.querySelector('[data-now=skip]').hidden"))
                .as("from eight on it is enough")
                .isEqualTo(false);
        pass(4 * 5);
        await("word", "Next: Clamshell");
        assertThat(text("cue")).isEqualTo("2 × 10–15, each side");
        assertThat(text("more")).contains("Lie on one side and stack one leg on the other.");
        assertThat(text("where")).isEqualTo("2 of 4");
        js("document.querySelector('[data-now=skip]').click()");
        await("word", "Next: Monster walk");
        assertThat(text("cue")).endsWith("from week 2");
        js("document.querySelector('[data-now=skip]').click()");
        await("word", "Next: Banded toe tap");
        js("document.querySelector('[data-now=skip]').click()");
        await("word", "Finished");
    }

    @Test
    void it_goes_on_where_it_was_left_and_forgets_the_place_at_the_end() throws Exception {
        String offered = "return !document.querySelector('[data-now=resume]').hidden";
        browser.show(onDisk(TOE_TAP), 360);
        assertThat(js(offered)).isEqualTo(false);
        begin(onDisk(TOE_TAP));
        pass(5 + 9);
        await("word", "Find your balance");
        browser.show(onDisk(TOE_TAP), 360);
        assertThat(js(offered)).isEqualTo(true);
        js("document.querySelector('[data-do=resume]').click()");
        await("word", "Find your balance");
        browser.show(onDisk(SQUAT), 360);
        assertThat(js(offered)).as("of another exercise").isEqualTo(false);
        begin(onDisk(TOE_TAP));
        for (int i = 0; i < 8; i++) {
            key(Keys.ARROW_RIGHT);
        }
        await("word", "Finished");
        browser.show(onDisk(TOE_TAP), 360);
        assertThat(js(offered)).isEqualTo(false);
    }

    @Test
    void it_is_silent_and_still_until_the_reader_asks_and_then_remembers() throws Exception {
        begin(onDisk(TOE_TAP));
        pass(5 + 9 + 11 + 20);
        assertThat(js("return seen.tones + seen.buzzes")).isEqualTo(0L);
        key(Keys.SPACE);
        js("document.querySelectorAll('[data-choice=sound], [data-choice=buzz]').forEach(box => box.click())");
        key(Keys.SPACE);
        pass(3);
        assertThat((Long) js("return seen.tones")).isGreaterThan(1);
        assertThat((Long) js("return seen.buzzes")).isGreaterThan(1);
        browser.show(onDisk(TOE_TAP), 360);
        assertThat(js("return document.querySelector('[data-choice=sound]').checked"))
                .isEqualTo(true);
    }

    @Test
    void a_slower_pace_gives_each_step_more_time() throws Exception {
        browser.show(onDisk(TOE_TAP), 360);
        js("document.querySelector('[data-choice=slow]').click(); document.querySelector('[data-do=start]').click()");
        pass(5 + 9);
        assertThat(text("word")).isEqualTo("Press out");
        pass(9 * 0.6 + 0.1);
        await("word", "Find your balance");
    }

    @Test
    void axe_finds_no_violation_in_any_state_light_or_dark_and_nothing_runs_off_the_window() throws Exception {
        List<String> found = new ArrayList<>();
        try (SiteServer site = SiteServer.of(BundledSite.folder())) {
            for (String scheme : List.of("light", "dark")) {
                browser.prefer("prefers-color-scheme", scheme);
                browser.show(site.address(PROGRAMME), 360);
                look(found, scheme + " list");
                js("document.querySelector('[data-do=start]').click()");
                look(found, scheme + " ready");
                pass(5 + 9 + 9 + 8 * 5);
                look(found, scheme + " work");
                pass(4 * 5);
                look(found, scheme + " rest");
                key(Keys.ESCAPE);
                look(found, scheme + " pause");
                key(Keys.SPACE);
                pass(0);
                pass(60 + 3 + 3 + 12 * 5);
                await("word", "Next: Clamshell");
                look(found, scheme + " next");
                pass(60 + 5);
                await("side", "Right side");
                look(found, scheme + " side");
                browser.show(site.address(TOE_TAP), 360);
                js("document.querySelector('[data-do=start]').click()");
                for (int i = 0; i < 8; i++) {
                    key(Keys.ARROW_RIGHT);
                }
                await("word", "Finished");
                look(found, scheme + " done");
            }
        }
        assertThat(found).isEmpty();
    }

    private void look(List<String> found, String state) {
        for (Rule rule : new AxeBuilder().analyze(browser.driver()).getViolations()) {
            found.add(state + ": " + rule.getId() + " " + rule.getHelp() + " " + rule.getNodes());
        }
        for (Dimension size : List.of(
                new Dimension(360, 740), new Dimension(640, 360), new Dimension(768, 1024), new Dimension(1280, 800))) {
            browser.driver()
                    .executeCdpCommand(
                            "Emulation.setDeviceMetricsOverride",
                            Map.of(
                                    "width",
                                    size.getWidth(),
                                    "height",
                                    size.getHeight(),
                                    "deviceScaleFactor",
                                    1,
                                    "mobile",
                                    false));
            if (!Boolean.TRUE.equals(js("return document.documentElement.scrollWidth <= innerWidth"))) {
                found.add(state + ": wider than " + size);
            }
            if (!Boolean.TRUE.equals(js("const b = document.querySelector('.three').getBoundingClientRect();"
                    + "return document.body.dataset.state !== 'run' || b.bottom <= innerHeight + 1"))) {
                found.add(state + ": buttons below the window of " + size);
            }
        }
        browser.driver().executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    @Test
    void without_a_script_the_page_is_a_list_to_read() throws Exception {
        browser.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        browser.show(onDisk(TOE_TAP), 360);
        browser.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        assertThat(js("return document.body.innerText").toString())
                .contains("Press out", "Push both knees out until the band is tight.", "Change legs", "Dizziness")
                .doesNotContain("Start", "Sound", "Pause");
    }

    @Test
    void the_scripts_are_small() throws Exception {
        try (Stream<Path> files = Files.list(BundledSite.folder().resolve("assets"))) {
            List<Path> scripts = files.filter(
                            file -> file.getFileName().toString().matches("now.*\\.js"))
                    .toList();
            assertThat(scripts).hasSize(2);
            for (Path script : scripts) {
                assertThat(Files.size(script)).as("%s", script).isLessThan(10_240);
            }
        }
    }
}
