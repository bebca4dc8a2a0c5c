package org.cuecard.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** How heavy the pages of the bundled guide are, as a server sends them packed with gzip. */
class WeightTest {
    /** Words and styles, before anything is drawn. */
    private static final int WORDS_AND_STYLES = 15_500;

    /** Each pose of a figure, and the map of muscles, as they stand in the page. */
    private static final int DRAWING = 4_500;

    /** All of it: an exercise of three poses has about 25,000, one of five about 29,500. */
    private static final int PAGE_AND_STYLES = 30_000;

    private static final int SCRIPTS = 10_000;

    @Test
    void an_exercise_with_its_figures_and_its_styles_is_light_and_so_are_its_scripts() throws IOException {
        List<String> weights = new ArrayList<>();
        boolean light = true;
        for (String page : BundledSite.pages()) {
            if (!page.matches("(de/)?exercises/[a-z-]+\\.html")) {
                continue;
            }
            Document html = Jsoup.parse(BundledSite.text(page));
            int text = packed(page);
            int heaviest = 0;
            for (Element drawing : html.select("svg.fig")) {
                heaviest = Math.max(heaviest, packed(drawing.outerHtml().getBytes(StandardCharsets.UTF_8)));
            }
            html.select("svg.fig").remove();
            int words = packed(html.outerHtml().getBytes(StandardCharsets.UTF_8));
            int styles = 0;
            for (Element link : html.select("link[rel=stylesheet]")) {
                styles += packed(beside(page, link.attr("href")));
            }
            int scripts = 0;
            for (Element script : html.select("script[src]")) {
                scripts += packed(beside(page, script.attr("src")));
            }
            weights.add(page + ": HTML " + text + ", without drawings " + words + ", heaviest drawing " + heaviest
                    + ", CSS " + styles + ", scripts " + scripts);
            light &= text + styles < PAGE_AND_STYLES
                    && words + styles < WORDS_AND_STYLES
                    && heaviest < DRAWING
                    && scripts < SCRIPTS;
        }
        assertThat(weights).hasSizeGreaterThan(8);
        assertThat(light).as("%s", String.join("\n", weights)).isTrue();
    }

    @Test
    void every_picture_says_its_size_so_that_nothing_jumps_when_it_comes() throws IOException {
        for (String page : BundledSite.pages()) {
            if (!page.startsWith("print/")) {
                Document html = Jsoup.parse(BundledSite.text(page));
                for (Element picture : html.select("img:not(header.top img)")) {
                    assertThat(picture.attr("width"))
                            .as("%s: %s", page, picture)
                            .matches("[0-9.]+");
                    assertThat(picture.attr("height"))
                            .as("%s: %s", page, picture)
                            .matches("[0-9.]+");
                }
            }
        }
    }

    private static String beside(String page, String address) {
        return BundledSite.folder()
                .relativize(BundledSite.folder()
                        .resolve(page)
                        .resolveSibling(address)
                        .normalize())
                .toString()
                .replace('\\', '/');
    }

    private static int packed(String path) throws IOException {
        return packed(Files.readAllBytes(BundledSite.folder().resolve(path)));
    }

    private static int packed(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.size();
    }
}
