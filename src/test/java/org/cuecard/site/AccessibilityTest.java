package org.cuecard.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** axe-core, in a real browser, on every kind of page. */
@Tag("browser")
class AccessibilityTest {
    private static final List<String> KINDS = List.of(
            "index.html",
            "exercises/index.html",
            "exercises/banded-squat.html",
            "exercises/clamshell.html",
            "exercises/monster-walk.html",
            "exercises/banded-toe-tap.html",
            "exercises/banded-toe-tap/now.html",
            "programmes/four-weeks/now.html",
            "programmes/index.html",
            "programmes/before-you-run.html",
            "programmes/four-weeks.html",
            "muscles/index.html",
            "muscles/gluteus-medius.html",
            "equipment/index.html",
            "levels/index.html",
            "patterns/index.html",
            "safety.html",
            "about.html",
            "choosing-a-band.html",
            "404.html",
            "print/exercises/clamshell-a4.html",
            "print/exercises/clamshell-a4-large.html",
            "print/guide-a4.html",
            "print/programmes/four-weeks-letter.html",
            "manual/index.html",
            "manual/reference/exercise.html");

    @Test
    void axe_finds_no_violation_on_any_kind_of_page_wide_or_narrow_light_or_dark() throws Exception {
        List<String> violations = new ArrayList<>();
        try (Browser browser = Browser.open();
                SiteServer site = SiteServer.of(BundledSite.folder())) {
            for (String scheme : List.of("light", "dark")) {
                for (int width : List.of(360, 1280)) {
                    for (String page : KINDS) {
                        browser.show(site.address(page), width);
                        browser.prefer("prefers-color-scheme", scheme);
                        for (Rule rule :
                                new AxeBuilder().analyze(browser.driver()).getViolations()) {
                            violations.add(page + " " + scheme + " " + width + ": " + rule.getId() + " "
                                    + rule.getHelp() + " " + rule.getNodes());
                        }
                    }
                }
            }
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void nothing_runs_off_the_side_from_320_to_1920_pixels() throws Exception {
        List<String> wide = new ArrayList<>();
        try (Browser browser = Browser.open();
                SiteServer site = SiteServer.of(BundledSite.folder())) {
            for (int width : List.of(320, 360, 768, 1280, 1920)) {
                for (String page : KINDS) {
                    browser.show(site.address(page), width);
                    Object excess = browser.driver()
                            .executeScript("return document.documentElement.scrollWidth - window.innerWidth");
                    if (excess instanceof Long pixels && pixels > 0) {
                        wide.add(page + " at " + width + ": " + pixels + " px");
                    }
                }
            }
        }
        assertThat(wide).isEmpty();
    }
}
