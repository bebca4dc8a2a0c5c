package org.cuecard.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cuecard.build.BuildRequest;
import org.cuecard.build.Progress;
import org.cuecard.diagnostic.DiagnosticLog;
import org.cuecard.model.Day;
import org.cuecard.model.HandoutSpec;
import org.cuecard.model.IntRange;
import org.cuecard.model.Paper;
import org.cuecard.model.PerPage;
import org.cuecard.model.TypeSize;
import org.cuecard.model.WorkedSides;
import org.cuecard.schema.SpecReader;
import org.cuecard.source.SourceFile;
import org.cuecard.source.SourceSpan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** A coach makes a handout in a real browser, from a site that lies on a disk. */
@Tag("browser")
class HandoutPageTest {
    private static final String ATHLETE = "Zoë O'Brien-Łukasz";

    /** A file that the command line reads, with every field that the page shows and some that it only keeps. */
    private static final String FILE = """
            title: "Hips: stronger #1"
            for: Zoë O'Brien-Łukasz
            programme: four-weeks
            exercises:
              - banded-squat
              - exercise: clamshell
                dose: {sets: 3, reps: 8-12, hold: 2, rest: 45, effort: 5-7}
                sides: left
                from-week: 2
                note: "Slowly: \\"no\\" swing."
            days: [mon, wed]
            weeks: 6
            goal: Run 10 km
            notes: [Call me., Sleep well.]
            date: 2026-12-01
            next-review: 2026-12-22
            brand: theraband
            without-band-at: [ankles]
            paper: letter
            size: 14
            per-page: 1
            mono: true
            """;

    @TempDir
    static Path folder;

    private static @Nullable Browser browser;
    private static String page;

    private final ChromeDriver driver = browser().driver();

    private static Browser browser() {
        return Objects.requireNonNull(browser);
    }

    @BeforeAll
    static void build() throws IOException {
        browser = Browser.open();
        Path guide = folder.resolve("guide");
        TestGuide.copyBundled(guide);
        var result = TestGuide.builder()
                .build(
                        new BuildRequest(
                                guide,
                                folder.resolve("out"),
                                Optional.empty(),
                                false,
                                false,
                                false,
                                LocalDate.of(2026, 11, 22)),
                        Progress.SILENT);
        assertThat(result.written()).as("%s", result.reports()).isPresent();
        page = folder.resolve("out/handout.html").toUri().toString();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void open_the_page() {
        driver.get("about:blank");
        browser().show(page, 1280);
        until("return document.getElementById('b-print').disabled && location.hash.startsWith('#h=')");
    }

    @Test
    void a_handout_is_made_reloaded_from_its_address_and_printed_with_the_athletes_name_on_paper_only()
            throws IOException {
        pick("clamshell");
        pick("banded-squat");
        type("[data-dose=sets]", "4");
        type("[data-dose=reps]", "9-11");
        type("[data-private=athlete]", ATHLETE);
        type("[data-coach=name]", "Mira Holt");
        String address = driver.getCurrentUrl();

        assertThat(new String(Base64.getUrlDecoder().decode(address.substring(address.indexOf("#h=") + 3)), UTF_8))
                .contains("clamshell", "9-11", "Mira Holt")
                .doesNotContain("Zoë", "Brien", "ukasz");
        assertThat(printed())
                .contains("1. Clamshell", "2. Banded squat", "4 × 9–11", "4 sets of 9 to 11 repetitions on each side")
                .contains(ATHLETE, "Mira Holt", "Page 1 of")
                .doesNotContain("Add an exercise", "Keep and share");

        driver.get("about:blank");
        driver.get(address);
        until("return document.querySelectorAll('.builder-item').length === 2");
        assertThat(printed()).contains("1. Clamshell", "4 × 9–11", "Mira Holt").doesNotContain(ATHLETE);
        assertThat(driver.executeScript("return localStorage.length")).isEqualTo(0L);
    }

    @Test
    void the_device_remembers_only_when_asked_and_never_the_name() {
        pick("clamshell");
        type("[data-private=athlete]", ATHLETE);
        driver.executeScript("document.getElementById('b-remember').click()");
        String stored = String.valueOf(driver.executeScript("return JSON.stringify({...localStorage})"));
        assertThat(stored).contains("clamshell").doesNotContain("Brien");

        driver.executeScript("document.getElementById('b-forget').click()");
        assertThat(driver.executeScript("return localStorage.length")).isEqualTo(0L);
    }

    @Test
    void a_saved_file_says_to_the_command_line_what_the_opened_one_said() {
        open(FILE);
        until("return document.querySelectorAll('.builder-item').length === 2");
        String saved = saved();

        assertThat(read(saved))
                .usingRecursiveComparison()
                .ignoringFieldsOfTypes(SourceSpan.class)
                .isEqualTo(read(FILE));
    }

    @Test
    void what_the_form_says_is_what_the_command_line_reads() {
        pick("clamshell");
        type("[data-dose=reps]", "8–12");
        type("[data-private=athlete]", ATHLETE);
        type("[data-field=title]", "Yes: no # \"quoted\" \\ 12");
        type("[data-field=notes]", "One.\nTwo: three.");
        driver.executeScript("for (const value of ['letter', '18', 'summary', 'fri', 'mon'])"
                + " document.querySelector('.choose input[value=\"' + value + '\"]').click();"
                + "const more = document.querySelector('[data-item=sides]'); more.value = 'left';"
                + "more.dispatchEvent(new Event('input', {bubbles: true}))");

        HandoutSpec spec = read(saved());
        assertThat(spec.exercises()).singleElement().satisfies(item -> {
            assertThat(item.exercise().value()).isEqualTo("clamshell");
            assertThat(item.dose().orElseThrow().reps()).contains(new IntRange(8, 12));
            assertThat(item.sides()).contains(WorkedSides.LEFT);
        });
        assertThat(spec.athlete().orElseThrow().value()).isEqualTo(ATHLETE);
        assertThat(spec.title()).contains("Yes: no # \"quoted\" \\ 12");
        assertThat(spec.notes()).containsExactly("One.", "Two: three.");
        assertThat(spec.days()).containsExactly(Day.MONDAY, Day.FRIDAY);
        assertThat(spec.paper()).contains(Paper.LETTER);
        assertThat(spec.size()).contains(TypeSize.LARGE);
        assertThat(spec.perPage()).contains(PerPage.SUMMARY);
    }

    @Test
    void a_bad_file_is_told_with_what_and_where() {
        open("exercises: [clamshel, {exercise: clamshell, dose: {sets: 99}}]\npaper: a3\nsets: 3\n");
        assertThat(told())
                .contains("exercises 1: this guide has no “clamshel”.")
                .contains("exercises 2, dose, sets: write a whole number from 1 to 20")
                .contains("paper: “a3” is not possible here.")
                .contains("sets: a handout has no such field.");

        open("title: [\nfor: x\n");
        assertThat(told()).contains("Line 3:", "this is not YAML");
    }

    @Test
    void more_than_five_exercises_and_numbers_out_of_bounds_are_told() {
        for (int i = 0; i < 6; i++) {
            pick("clamshell");
        }
        assertThat(driver.findElement(By.id("b-many")).getText()).contains("6 exercises", "Keep it to 5");

        type("[data-dose=sets]", "21");
        assertThat(driver.findElement(By.cssSelector("[data-say]")).getText())
                .contains("write a whole number from 1 to 20");
        assertThat(saved()).doesNotContain("21");
    }

    @Test
    void the_keyboard_alone_picks_orders_and_removes() {
        WebElement summary = driver.findElement(By.cssSelector(".picker summary"));
        summary.sendKeys(Keys.ENTER);
        press(Keys.TAB);
        active().sendKeys("clam", Keys.ENTER);
        until("return document.querySelectorAll('.builder-item').length === 1");
        // The driver's own clear() takes the focus away.
        active().sendKeys(Keys.chord(Keys.CONTROL, "a"), "monster", Keys.ENTER);
        until("return document.querySelectorAll('.builder-item').length === 2");

        WebElement up = driver.findElements(By.cssSelector("[data-do=up]")).get(1);
        up.sendKeys(Keys.ENTER);
        assertThat(order()).containsExactly("Monster walk", "Clamshell");
        assertThat(active().getDomAttribute("data-do")).isEqualTo("down");
        press(Keys.TAB);
        assertThat(active().getDomAttribute("data-do")).isEqualTo("remove");
        press(Keys.ENTER);
        assertThat(order()).containsExactly("Clamshell");
        assertThat(active().getDomAttribute("data-do")).isEqualTo("remove");
    }

    @Test
    void a_programme_is_taken_whole_and_a_link_brings_an_exercise_along() throws IOException {
        driver.get("about:blank");
        driver.get(page + "#programme=four-weeks");
        until("return document.querySelectorAll('.builder-item').length === 4");
        assertThat(printed()).contains("Four weeks of hip and foot strength", "Week 4", "When to move on");

        driver.get("about:blank");
        driver.get(page + "#add=monster-walk");
        until("return document.querySelectorAll('.builder-item').length === 1");
        assertThat(order()).containsExactly("Monster walk");
    }

    @Test
    void nothing_is_asked_of_any_server_and_only_what_is_picked_is_loaded() {
        pick("clamshell");
        Object loaded = driver.executeScript(
                "return performance.getEntriesByType('resource').map(entry => entry.name).join(' ')");
        assertThat(String.valueOf(loaded)).doesNotContain("http");
        Object scripts = driver.executeScript("return [...document.scripts].map(each => each.src).join(' ')");
        assertThat(String.valueOf(scripts))
                .contains("exercises/clamshell.js")
                .doesNotContain("monster-walk", "js-yaml");
    }

    @Test
    void axe_finds_no_violation_with_a_handout_on_the_page() {
        for (String scheme : List.of("light", "dark")) {
            for (int width : List.of(360, 1280)) {
                browser().show(page, width);
                browser().prefer("prefers-color-scheme", scheme);
                driver.executeScript("document.querySelector('.picker').open = true");
                if (driver.findElements(By.cssSelector(".builder-item")).isEmpty()) {
                    pick("clamshell");
                }
                driver.executeScript("document.querySelector('.builder-item details').open = true");
                assertThat(new AxeBuilder().analyze(driver).getViolations())
                        .as("%s %s", scheme, width)
                        .isEmpty();
                assertThat(driver.executeScript(
                                "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                        .isEqualTo(0L);
            }
        }
    }

    private void pick(String id) {
        int before = driver.findElements(By.cssSelector(".builder-item")).size();
        driver.executeScript("document.querySelector('#b-choices button[data-id=\"" + id + "\"]').click()");
        until("return document.querySelectorAll('.builder-item').length === " + (before + 1));
    }

    /** As a coach's typing or pasting does, in the first field of a kind. */
    private void type(String selector, String text) {
        driver.executeScript(
                "const field = document.querySelector(arguments[0]); field.value = arguments[1];"
                        + "field.dispatchEvent(new Event('input', {bubbles: true}))",
                selector,
                text);
    }

    private void open(String yaml) {
        driver.executeScript("document.getElementById('b-said').textContent = ''");
        driver.executeScript(
                "const files = new DataTransfer(); files.items.add(new File([arguments[0]], 'mine.yaml'));"
                        + "const input = document.getElementById('b-open'); input.files = files.files;"
                        + "input.dispatchEvent(new Event('change', {bubbles: true}))",
                yaml);
        until("return document.getElementById('b-said').textContent !== ''");
    }

    private String told() {
        return driver.findElement(By.id("b-said")).getText();
    }

    /** What the page would save, taken before it reaches the disk. */
    private String saved() {
        driver.executeScript("HTMLAnchorElement.prototype.click = function () {};"
                + "URL.createObjectURL = blob => { window.savedFile = blob; return 'about:blank'; };"
                + "document.getElementById('b-save').click()");
        driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(20));
        return String.valueOf(
                driver.executeAsyncScript("window.savedFile.text().then(arguments[arguments.length - 1])"));
    }

    private static HandoutSpec read(String yaml) {
        DiagnosticLog log = new DiagnosticLog();
        Optional<HandoutSpec> spec = SpecReader.read(SourceFile.of("handout.yaml", yaml), HandoutSpec.class, log);
        assertThat(log.all()).as(yaml).isEmpty();
        return spec.orElseThrow();
    }

    private String printed() throws IOException {
        Object data = driver.executeCdpCommand(
                        "Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true))
                .get("data");
        byte[] pdf = Base64.getDecoder().decode(String.valueOf(data));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private List<String> order() {
        return driver.findElements(By.cssSelector(".builder-item h3")).stream()
                .map(WebElement::getText)
                .toList();
    }

    private void press(Keys key) {
        active().sendKeys(key);
    }

    private WebElement active() {
        return driver.switchTo().activeElement();
    }

    private void until(String script) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!Boolean.TRUE.equals(driver.executeScript(script))) {
            assertThat(System.nanoTime()).as(script).isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
