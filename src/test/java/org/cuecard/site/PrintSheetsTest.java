package org.cuecard.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The sheets of the bundled guide, as a browser prints them. */
class PrintSheetsTest {
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b(?!s)");
    private static final Pattern POINTS = Pattern.compile("font-size:\\s*([0-9.]+)pt");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

    @Test
    @Tag("browser")
    void a_browser_prints_a_card_on_one_page_and_every_sheet_as_its_document_shows_it() throws Exception {
        Map<String, Integer> pages = new TreeMap<>();
        try (Browser browser = Browser.open();
                SiteServer site = SiteServer.of(BundledSite.folder())) {
            for (String sheet : sheets("exercises", "programmes")) {
                browser.show(site.address(sheet), 1280);
                browser.driver().executeAsyncScript("document.fonts.ready.then(arguments[0])");
                pages.put(sheet, pages(browser));
            }
        }
        assertThat(pages).hasSize(24);
        for (String sheet : pages.keySet()) {
            int document = PdfTest.pages(sheet.replace(".html", ".pdf"));
            if (sheet.contains("-large")) {
                assertThat(pages.get(sheet)).as(sheet).isCloseTo(document, Offset.offset(1));
            } else {
                assertThat(pages.get(sheet))
                        .as(sheet)
                        .isEqualTo(document)
                        .isEqualTo(sheet.startsWith("print/exercises/") ? 1 : 5);
            }
        }
    }

    private static int pages(Browser browser) {
        Map<String, Object> printed = browser.driver()
                .executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true));
        byte[] pdf = Base64.getDecoder().decode((String) printed.get("data"));
        return (int) PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }

    @Test
    void no_type_on_a_sheet_is_smaller_than_12_points() throws IOException {
        try (Stream<Path> files = Files.list(BundledSite.folder().resolve("assets"))) {
            List<Path> styles = files.filter(
                            file -> file.getFileName().toString().matches("print.*\\.css"))
                    .toList();
            assertThat(styles).hasSizeGreaterThanOrEqualTo(6);
            for (Path style : styles) {
                assertThat(points(Files.readString(style))).as("%s", style).allMatch(size -> size >= 12);
            }
        }
        for (String sheet : sheets()) {
            assertThat(points(BundledSite.text(sheet))).as(sheet).isNotEmpty().allMatch(size -> size >= 12);
        }
    }

    private static List<Double> points(String css) {
        return POINTS.matcher(css)
                .results()
                .map(found -> Double.valueOf(found.group(1)))
                .toList();
    }

    @Test
    void every_pose_stands_on_a_sheet_under_the_letter_that_its_step_names() throws IOException {
        for (String sheet : sheets("exercises", "programmes")) {
            String html = BundledSite.text(sheet);
            for (String block : html.split("<section class=\"ex\">", -1)) {
                List<String> poses = letters(block, "<p class=\"caption\"><b class=\"key\">([A-Z])</b>");
                List<String> steps = letters(block, "<li value=\"[0-9]+\"><b class=\"key\">([A-Z])</b>");
                assertThat(steps).as(sheet).isEqualTo(poses);
            }
            assertThat(letters(html, "(<svg)[^>]* width=\"[0-9.]+em\" height=\"[0-9.]+em\""))
                    .as(sheet)
                    .isNotEmpty();
            assertThat(html).as(sheet).doesNotContain("var(--").doesNotContain("class=\"fig-");
        }
    }

    private static List<String> letters(String html, String pattern) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void an_id_stands_on_a_sheet_once() throws IOException {
        for (String sheet : sheets()) {
            Set<String> seen = new HashSet<>();
            List<String> twice = ID.matcher(BundledSite.text(sheet))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .filter(id -> !seen.add(id))
                    .toList();
            assertThat(twice).as(sheet).isEmpty();
            assertThat(seen).as(sheet).isNotEmpty();
        }
    }

    private static List<String> sheets(String... folders) throws IOException {
        return BundledSite.pages().stream()
                .filter(page -> Stream.of(folders).anyMatch(folder -> page.startsWith("print/" + folder + "/")))
                .toList();
    }

    private static List<String> sheets() throws IOException {
        return BundledSite.pages().stream()
                .filter(page -> page.startsWith("print/"))
                .toList();
    }
}
