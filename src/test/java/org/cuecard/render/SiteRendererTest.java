package org.cuecard.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.cuecard.plan.PlanOptions;
import org.cuecard.plan.UrlPath;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteRendererTest {
    private static Map<String, Document> pages(Map<String, byte[]> files) {
        Map<String, Document> pages = new LinkedHashMap<>();
        files.forEach((path, bytes) -> {
            if (path.endsWith(".html")) {
                pages.put(path, Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)));
            }
        });
        return pages;
    }

    private static Document at(Map<String, Document> pages, String path) {
        return Objects.requireNonNull(pages.get(path), path);
    }

    private static List<String> addresses(Document page) {
        List<String> addresses = new ArrayList<>();
        for (Element element : page.select("[href], [src]")) {
            addresses.add(element.hasAttr("href") ? element.attr("href") : element.attr("src"));
        }
        return addresses;
    }

    /** The file that a relative address means, resolved as a browser does. */
    private static String resolve(String page, String address) {
        String path = address.replaceAll("#.*", "");
        if (path.isEmpty()) {
            return page;
        }
        return URI.create("https://site.example/" + page)
                .resolve(path)
                .getPath()
                .substring(1);
    }

    private static void everyAddressLeadsToAFile(Map<String, byte[]> files) {
        Map<String, Document> pages = pages(files);
        pages.forEach((path, page) -> {
            for (String address : addresses(page)) {
                if (path.equals("404.html") || address.startsWith("https:")) {
                    continue;
                }
                String target = resolve(path, address);
                assertThat(files).as("%s links to %s", path, address).containsKey(target);
                int hash = address.indexOf('#');
                if (hash >= 0) {
                    assertThat(at(pages, target).getElementById(address.substring(hash + 1)))
                            .as("%s links to %s", path, address)
                            .isNotNull();
                }
            }
        });
    }

    @Test
    void every_relative_address_leads_to_a_file_of_the_site() {
        everyAddressLeadsToAFile(Fixture.guide().files());
    }

    @Test
    void the_bundled_guide_in_its_own_theme_leads_nowhere_else() {
        everyAddressLeadsToAFile(Fixture.bundled().files());
    }

    @Test
    void a_guide_in_a_folder_leads_nowhere_else() {
        everyAddressLeadsToAFile(Fixture.guide(UnaryOperator.identity(), PlanOptions.DEFAULT.withMount("deep/manual"))
                .files());
    }

    @Test
    void a_guide_of_many_short_lists_leads_nowhere_else() {
        everyAddressLeadsToAFile(Fixture.guide(UnaryOperator.identity(), PlanOptions.DEFAULT.withListLength(1))
                .files());
    }

    @Test
    void without_a_base_url_no_address_is_absolute_but_those_that_the_author_wrote() {
        pages(Fixture.withoutBaseUrl().files()).forEach((path, page) -> {
            assertThat(page.select("link[rel=canonical]")).as(path).isEmpty();
            assertThat(addresses(page))
                    .as(path)
                    .filteredOn(address -> !address.startsWith("https://clinic.example/"))
                    .filteredOn(address -> !address.startsWith("https://shop.example/"))
                    .allSatisfy(
                            address -> assertThat(address).doesNotContain(":").doesNotStartWith("/"));
        });
        Map<String, byte[]> files = Fixture.withoutBaseUrl().files();
        files.forEach((path, bytes) ->
                assertThat(new String(bytes, StandardCharsets.UTF_8)).as(path).doesNotContain("harbour.example"));
    }

    @Test
    void the_page_for_wrong_addresses_counts_from_the_servers_root() {
        Document page = at(pages(Fixture.guide().files()), "404.html");
        assertThat(addresses(page))
                .isNotEmpty()
                .allSatisfy(address -> assertThat(address).startsWith("/bands/"));
    }

    @Test
    void the_assets_of_theme_and_guide_travel_along() {
        Map<String, byte[]> files = Fixture.guide().files();
        assertThat(files).containsKey("media/exercises/images/rise.svg");
        assertThat(files.keySet()).anyMatch(path -> path.matches("images/rise-20\\.[0-9a-f]{8}\\.jpg"));
        assertThat(files.keySet()).anyMatch(path -> path.matches("assets/plain\\.[0-9a-f]+\\.css"));
    }

    @Test
    void what_an_author_writes_is_escaped() {
        String home = new String(Fixture.guide().files().get("index.html"), StandardCharsets.UTF_8);
        assertThat(home).contains("<title>Harbour &amp; &lt;Lane&gt;</title>").doesNotContain("<Lane>");
    }

    @ParameterizedTest
    @CsvSource({"tr, Asia/Istanbul", "th-TH-u-ca-buddhist-nu-thai, Pacific/Kiritimati", "ar-EG, Pacific/Pago_Pago"})
    void the_bytes_are_the_same_in_every_locale_and_time_zone(String locale, String zone) {
        Map<String, String> expected = texts(Fixture.guide().files());
        Locale localeBefore = Locale.getDefault();
        TimeZone zoneBefore = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(texts(Fixture.guide().files())).containsExactlyEntriesOf(expected);
        } finally {
            Locale.setDefault(localeBefore);
            TimeZone.setDefault(zoneBefore);
        }
    }

    private static Map<String, String> texts(Map<String, byte[]> files) {
        Map<String, String> texts = new LinkedHashMap<>();
        files.forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }

    @Test
    void several_threads_make_the_same_bytes_from_one_list_of_files() throws Exception {
        Fixture guide = Fixture.guide();
        List<RenderedFile> files = guide.renderer().files();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<byte[]>> tasks = new ArrayList<>();
            for (int round = 0; round < 20; round++) {
                files.forEach(file -> tasks.add(() -> file.content().get()));
            }
            List<Future<byte[]>> made = threads.invokeAll(tasks);
            for (int i = 0; i < made.size(); i++) {
                RenderedFile file = files.get(i % files.size());
                assertThat(made.get(i).get())
                        .as(file.path())
                        .isEqualTo(file.content().get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void the_paths_are_paths_of_the_site() {
        assertThat(Fixture.guide().files().keySet())
                .allSatisfy(path -> assertThat(UrlPath.parse(path)).isPresent());
    }
}
