package org.cuecard.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The written site as a visitor without a server meets it. */
class SiteLinksTest {
    private static final List<String> ATTRIBUTES = List.of("href", "src", "poster", "action", "data", "srcset");

    @Test
    void every_internal_link_leads_to_a_file_and_every_anchor_to_an_element() throws IOException {
        Map<String, Document> pages = documents();
        List<String> broken = new ArrayList<>();
        int followed = 0;
        for (Map.Entry<String, Document> page : pages.entrySet()) {
            for (Element link : page.getValue().select("a[href], link[href], img[src], script[src]")) {
                String address = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                URI uri = URI.create(address);
                if (uri.isAbsolute()) {
                    continue;
                }
                followed++;
                URI target = URI.create(page.getKey()).resolve(uri);
                String path = target.getPath().isEmpty() ? page.getKey() : fromRoot(target.getPath());
                if (!Files.isRegularFile(BundledSite.folder().resolve(path))) {
                    broken.add(page.getKey() + " → " + address);
                } else if (uri.getFragment() != null
                        && !uri.getFragment().contains("=")
                        && pages.containsKey(path)
                        && pages.get(path).getElementById(uri.getFragment()) == null) {
                    broken.add(page.getKey() + " → " + address + " (no such anchor)");
                }
            }
        }
        assertThat(broken).isEmpty();
        assertThat(followed).isGreaterThan(500);
    }

    @Test
    void nothing_is_asked_of_anybody_else() throws IOException {
        List<String> foreign = new ArrayList<>();
        for (Map.Entry<String, Document> page : documents().entrySet()) {
            for (Element element : page.getValue().getAllElements()) {
                boolean followedOnlyOnRequest = element.is("a, link[rel=canonical], link[rel=alternate]");
                for (String attribute : ATTRIBUTES) {
                    if (!followedOnlyOnRequest && element.attr(attribute).matches("(?i)(https?:)?//.*")) {
                        foreign.add(page.getKey() + ": " + element.attr(attribute));
                    }
                }
            }
        }
        try (Stream<Path> files = Files.walk(BundledSite.folder())) {
            for (Path sheet : files.filter(f -> f.toString().endsWith(".css")).toList()) {
                if (Files.readString(sheet).matches("(?s).*(url\\(|@import)\\s*[\"']?(https?:)?//.*")) {
                    foreign.add(sheet.toString());
                }
            }
        }
        assertThat(foreign).isEmpty();
    }

    @Test
    void no_page_runs_or_styles_anything_inline_but_a_sheets_margins_and_the_sizes_of_its_drawings()
            throws IOException {
        List<String> inline = new ArrayList<>();
        for (Map.Entry<String, Document> page : documents().entrySet()) {
            page
                    .getValue()
                    .select("script:not([src]):not([type=application/ld+json]), style, [style], [onclick], [onload]")
                    .stream()
                    .filter(element -> !page.getKey().matches("(.*/)?print/.*") || !isOfSheet(element))
                    .forEach(element -> inline.add(page.getKey() + ": " + element.cssSelector()));
        }
        assertThat(inline).isEmpty();
    }

    /**
     * CSS has no other way to put a page's own words into its margins, nor the PDF engine to keep a drawing's ratio.
     */
    private static boolean isOfSheet(Element element) {
        return element.is("head > style")
                ? element.data().strip().matches("(?s)@page \\{(\\s*@[a-z-]+ \\{[^{}<]*\\})+\\s*\\}")
                : element.is("svg") && element.attr("style").matches("width:[0-9.]+em;height:[0-9.]+em");
    }

    @Test
    void every_page_has_one_first_heading_and_skips_no_level() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, Document> page : documents().entrySet()) {
            int level = 0;
            int firsts = 0;
            for (Element heading : page.getValue().select("h1, h2, h3, h4, h5, h6")) {
                if (heading.closest("template") != null) {
                    continue;
                }
                int next = heading.tagName().charAt(1) - '0';
                firsts += next == 1 ? 1 : 0;
                if (next > level + 1) {
                    wrong.add(page.getKey() + ": h" + level + " then h" + next + " \"" + heading.text() + "\"");
                }
                level = next;
            }
            if (firsts != 1) {
                wrong.add(page.getKey() + ": " + firsts + " first headings");
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** The page for addresses that lead nowhere is shown at any depth, so its own addresses begin at the root. */
    private static String fromRoot(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }

    private static Map<String, Document> documents() throws IOException {
        Map<String, Document> documents = new TreeMap<>();
        for (String page : BundledSite.pages()) {
            documents.put(page, Jsoup.parse(BundledSite.text(page)));
        }
        return documents;
    }
}
