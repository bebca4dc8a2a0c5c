package org.cuecard.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.cuecard.plan.PlanOptions;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class MachineFilesTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Map<String, byte[]> FILES = Fixture.guide().files();

    private static Document xml(byte[] bytes) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static byte[] file(Map<String, byte[]> files, String path) {
        return Objects.requireNonNull(files.get(path), path);
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element
                    && element.getLocalName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }

    private static String text(Element parent, String name) {
        List<Element> found = children(parent, name);
        assertThat(found).as("the only <" + name + ">").hasSize(1);
        return found.get(0).getTextContent();
    }

    @Test
    void the_feed_has_all_that_atom_asks_for() throws Exception {
        Element feed = xml(file(FILES, "feed.xml")).getDocumentElement();
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(text(feed, "id")).isEqualTo("https://harbour.example/bands/feed.xml");
        assertThat(text(feed, "title")).isEqualTo("Harbour & <Lane>: what changed");
        assertThat(OffsetDateTime.parse(text(feed, "updated"))).isEqualTo("2026-04-01T00:00:00Z");
        assertThat(text(children(feed, "author").get(0), "name")).isEqualTo("Harbour Lane Walkers");
        assertThat(children(feed, "link"))
                .extracting(link -> link.getAttribute("rel") + " " + link.getAttribute("href"))
                .containsExactly(
                        "self https://harbour.example/bands/feed.xml",
                        "alternate https://harbour.example/bands/index.html");
        for (Element entry : children(feed, "entry")) {
            assertThat(text(entry, "id")).startsWith("tag:harbour.example,2026-");
            assertThat(text(entry, "title")).isNotBlank();
            assertThat(OffsetDateTime.parse(text(entry, "updated"))).isNotNull();
            assertThat(text(entry, "content")).isNotBlank();
            assertThat(children(entry, "link")).hasSize(1);
        }
    }

    @Test
    void the_newest_change_comes_first_and_no_two_share_an_identifier() throws Exception {
        List<Element> entries = children(xml(file(FILES, "feed.xml")).getDocumentElement(), "entry");
        assertThat(entries)
                .extracting(entry -> text(entry, "content"))
                .containsExactly("First published.", "Slower on the way down.", "A second dose.", "First published.");
        assertThat(entries)
                .extracting(entry -> text(entry, "id"))
                .containsExactly(
                        "tag:harbour.example,2026-04-01:/bands/programmes/twice-a-week.html#1",
                        "tag:harbour.example,2026-03-01:/bands/exercises/heel-raise.html#2",
                        "tag:harbour.example,2026-03-01:/bands/exercises/heel-raise.html#1",
                        "tag:harbour.example,2026-02-03:/bands/exercises/heel-raise.html#1");
        assertThat(text(entries.get(1), "title")).isEqualTo("Heel raise, 1 March 2026");
    }

    @Test
    void the_sitemap_names_every_page_that_is_its_own_canonical_one() throws Exception {
        Element map = xml(file(FILES, "sitemap.xml")).getDocumentElement();
        assertThat(map.getNamespaceURI()).isEqualTo("http://www.sitemaps.org/schemas/sitemap/0.9");
        List<String> pages =
                children(map, "url").stream().map(url -> text(url, "loc")).toList();
        List<String> written = FILES.keySet().stream()
                .filter(path -> path.endsWith(".html") && !path.startsWith("print/"))
                .filter(path -> !path.equals("404.html") && !path.equals("offline.html") && !path.endsWith("/now.html"))
                .filter(path -> !path.equals("exercises/calf-raise.html"))
                .map(path -> "https://harbour.example/bands/" + path)
                .toList();
        assertThat(pages).containsExactlyInAnyOrderElementsOf(written);
        assertThat(children(map, "url"))
                .filteredOn(url -> text(url, "loc").endsWith("/heel-raise.html"))
                .singleElement()
                .satisfies(url -> assertThat(text(url, "lastmod")).isEqualTo("2026-03-01"));
    }

    @Test
    void a_sitemap_that_is_too_long_is_split_below_an_index() throws Exception {
        Fixture guide = Fixture.guide();
        List<RenderedFile> files = new Sitemaps(
                        guide.plan(), guide.plan().baseUrl().orElseThrow(), 7)
                .files(guide.plan().sitemap().orElseThrow());
        Element index = xml(files.get(0).content().get()).getDocumentElement();
        assertThat(index.getLocalName()).isEqualTo("sitemapindex");
        assertThat(children(index, "sitemap"))
                .extracting(part -> text(part, "loc"))
                .containsExactlyElementsOf(files.stream()
                        .skip(1)
                        .map(file -> "https://harbour.example/bands/" + file.path())
                        .toList());
        int pages = 0;
        for (RenderedFile file : files.subList(1, files.size())) {
            List<Element> part = children(xml(file.content().get()).getDocumentElement(), "url");
            assertThat(part).hasSizeBetween(1, 7);
            pages += part.size();
        }
        assertThat(pages).isEqualTo(guide.plan().indexed().size());
    }

    @Test
    void robots_are_told_where_the_sitemap_is() {
        assertThat(new String(FILES.get("robots.txt"), StandardCharsets.UTF_8))
                .isEqualTo("User-agent: *\nAllow: /\n\nSitemap: https://harbour.example/bands/sitemap.xml\n");
    }

    @Test
    void without_a_base_url_there_are_no_files_that_need_one() {
        assertThat(Fixture.withoutBaseUrl().files())
                .containsKey("robots.txt")
                .doesNotContainKeys("feed.xml", "sitemap.xml");
    }

    @Test
    void a_guide_in_a_folder_keeps_its_feed_and_sitemap_there_and_has_no_robots() throws Exception {
        Map<String, byte[]> files = Fixture.guide(tree -> tree, PlanOptions.DEFAULT.withMount("manual"))
                .files();
        assertThat(files.keySet()).allSatisfy(path -> assertThat(path).startsWith("manual/"));
        assertThat(files).doesNotContainKeys("manual/robots.txt", "manual/404.html");
        assertThat(text(xml(file(files, "manual/feed.xml")).getDocumentElement(), "id"))
                .isEqualTo("https://harbour.example/bands/manual/feed.xml");
    }

    @Test
    void what_xml_cannot_hold_is_left_out() {
        assertThat(new XmlText().text("a\u0000b\u001bc\ud800d\ud83d\ude00<&>\"").toString())
                .endsWith("\nabcd\ud83d\ude00&lt;&amp;&gt;&quot;");
    }
}
