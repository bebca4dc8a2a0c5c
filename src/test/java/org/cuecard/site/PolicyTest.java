package org.cuecard.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The policy of every kind of page, in a real browser: nothing foreign is asked for, and nothing is in its way. */
@Tag("browser")
class PolicyTest {
    private static final List<String> KINDS = List.of(
            "index.html",
            "exercises/index.html",
            "exercises/banded-squat.html",
            "exercises/clamshell.html",
            "programmes/index.html",
            "programmes/four-weeks.html",
            "muscles/index.html",
            "muscles/gluteus-medius.html",
            "safety.html",
            "about.html",
            "404.html",
            "print/exercises/clamshell-a4.html",
            "print/exercises/clamshell-letter-large.html",
            "print/programmes/four-weeks-a4.html",
            "print/guide-a4.html",
            "manual/index.html",
            "manual/reference/exercise.html");

    /** Tries what the policy forbids: a script and a style in the page, a picture of another server. */
    private static final String FORBIDDEN = """
            const done = arguments[0];
            const found = [];
            document.addEventListener('securitypolicyviolation', event => found.push(event.effectiveDirective));
            const script = document.createElement('script');
            script.textContent = 'document.title = "run"';
            const style = document.createElement('style');
            style.textContent = 'body { display: none }';
            const picture = new Image();
            picture.src = 'https://foreign.invalid/dot.png';
            document.body.append(script, style, picture);
            setTimeout(() => done(found.sort().join(' ')), 300);
            """;

    /** From a disk Chromium takes no manifest, and says so; only a site of a server can be installed. */
    @Test
    void no_page_breaks_its_policy_or_asks_another_server_over_http_and_from_a_disk() throws Exception {
        List<String> problems = new ArrayList<>();
        try (Browser browser = Browser.open();
                SiteServer site = SiteServer.of(BundledSite.folder())) {
            String disk = BundledSite.folder().toAbsolutePath().toUri().toString();
            for (String own : List.of(site.address(""), disk)) {
                for (String page : KINDS) {
                    if (page.equals("404.html") && own.equals(disk)) {
                        // Only a server shows it, at any depth, so that its addresses begin at the server's root.
                        continue;
                    }
                    browser.show(own + page, 900);
                    browser.console().stream()
                            .filter(line -> !own.equals(disk) || !line.contains("manifest.webmanifest"))
                            .forEach(line -> problems.add(own + page + ": " + line));
                    List<String> requests = browser.requests();
                    assertThat(requests).as(own + page).contains(own + page);
                    requests.stream()
                            .filter(address -> !address.startsWith(own) && !address.startsWith("data:"))
                            .forEach(address -> problems.add(own + page + " asks for " + address));
                }
            }
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void the_policy_stops_what_is_foreign_over_http_and_from_a_disk() throws Exception {
        try (Browser browser = Browser.open();
                SiteServer site = SiteServer.of(BundledSite.folder())) {
            String disk = BundledSite.folder().toAbsolutePath().toUri().toString();
            for (String own : List.of(site.address(""), disk)) {
                for (String page : List.of("exercises/clamshell.html", "print/exercises/clamshell-a4.html")) {
                    browser.show(own + page, 900);
                    assertThat(browser.driver().executeAsyncScript(FORBIDDEN))
                            .as(own + page)
                            .isEqualTo("img-src script-src-elem style-src-elem");
                    assertThat(browser.driver().getTitle()).isNotEqualTo("run");
                }
            }
        }
    }

    @Test
    void no_page_carries_a_style_of_an_element_or_a_handler_of_an_event() throws Exception {
        for (String page : BundledSite.pages()) {
            assertThat(BundledSite.text(page))
                    .as(page)
                    .contains("http-equiv=\"Content-Security-Policy\"")
                    .doesNotContainPattern("<[a-z][^>]* (?:style|on[a-z]+)=\"");
        }
    }
}
