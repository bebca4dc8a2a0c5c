package org.cuecard.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cuecard.build.BuildRequest;
import org.cuecard.build.BuildResult;
import org.cuecard.build.Progress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The second theme: it says what differs from the first and nothing else, and is as good to read. */
class ClinicThemeTest {
    private static final Path THEME = Path.of("themes", "clinic");

    @TempDir
    static Path temp;

    @BeforeAll
    static void build() throws IOException {
        Path guide = temp.resolve("guide");
        TestGuide.copyBundled(guide);
        Path spec = guide.resolve("site/guide.yaml");
        Files.writeString(spec, Files.readString(spec).replace("theme: cuecard", "theme: clinic"));
        BuildResult result = TestGuide.builder()
                .build(
                        new BuildRequest(
                                guide, temp.resolve("out"), Optional.empty(), false, true, false, BundledSite.TODAY),
                        Progress.SILENT);
        assertThat(result.written()).as("%s", result.reports()).isPresent();
    }

    @Test
    void it_brings_parameters_a_mark_and_a_small_stylesheet() throws IOException {
        assertThat(TestGuide.files(THEME))
                .containsExactly(
                        "assets/clinic.css",
                        "assets/icon.svg",
                        "templates/mark.mustache",
                        "templates/own-styles.mustache",
                        "theme.yaml");
        assertThat(Files.size(THEME.resolve("assets/clinic.css"))).isLessThan(2000);
    }

    @Test
    void every_page_has_both_stylesheets_its_own_last() throws IOException {
        int pages = 0;
        for (String page : TestGuide.files(temp.resolve("out"))) {
            if (page.endsWith(".html") && !page.contains("print/") && !isRedirect(page)) {
                String html = Files.readString(temp.resolve("out").resolve(page));
                assertThat(html).as(page).containsPattern("(?s)cuecard\\.\\w+\\.css.*clinic\\.\\w+\\.css");
                pages++;
            }
        }
        assertThat(pages).isGreaterThan(50);
    }

    private static boolean isRedirect(String page) throws IOException {
        return Files.readString(temp.resolve("out").resolve(page)).contains("http-equiv=\"refresh\"");
    }

    @Test
    @Tag("browser")
    void axe_finds_nothing_wrong_with_it_light_or_dark() {
        List<String> violations = new ArrayList<>();
        try (Browser browser = Browser.open()) {
            for (String scheme : List.of("light", "dark")) {
                browser.prefer("prefers-color-scheme", scheme);
                for (String page : List.of(
                        "index.html",
                        "exercises/clamshell.html",
                        "exercises/index.html",
                        "programmes/four-weeks.html",
                        "exercises/clamshell/now.html",
                        "muscles/gluteus-medius.html")) {
                    browser.show(temp.resolve("out").resolve(page).toUri().toString(), 1280);
                    new AxeBuilder()
                            .analyze(browser.driver())
                            .getViolations()
                            .forEach(rule ->
                                    violations.add(scheme + " " + page + ": " + rule.getId() + " " + rule.getNodes()));
                }
            }
        }
        assertThat(violations).isEmpty();
    }
}
