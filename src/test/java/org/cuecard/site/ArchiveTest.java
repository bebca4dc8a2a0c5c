package org.cuecard.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.cuecard.build.BuildRequest;
import org.cuecard.build.Progress;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site as a zip. */
class ArchiveTest {
    @TempDir
    private Path temp = Path.of("");

    private Path site(String folder) throws IOException {
        Path place = temp.resolve(folder);
        Path site = TestGuide.build("harbour", place, false);
        assertThat(site.resolve("guide.zip")).doesNotExist();
        Path spec = place.resolve("harbour/site/guide.yaml");
        Files.writeString(spec, Files.readString(spec).replace("zip: false", "zip: true"));
        TestGuide.builder()
                .build(
                        new BuildRequest(
                                place.resolve("harbour"),
                                site,
                                Optional.empty(),
                                false,
                                false,
                                false,
                                BundledSite.TODAY),
                        Progress.SILENT);
        return site;
    }

    private static Map<String, String> entries(byte[] archive) throws IOException {
        Map<String, String> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        }
        return entries;
    }

    @Test
    void the_same_guide_gives_the_same_bytes_and_the_home_page_tells_how_many() throws IOException {
        Path site = site("one");
        byte[] archive = Files.readAllBytes(site.resolve("guide.zip"));
        assertThat(Files.readAllBytes(site("two").resolve("guide.zip"))).isEqualTo(archive);
        assertThat(Files.readString(site.resolve("index.html")))
                .contains("href=\"guide.zip\"", Math.round(archive.length / 1000.0) + " ");
    }

    @Test
    void all_that_a_page_in_it_links_to_is_in_it_and_it_is_not_itself() throws IOException {
        Map<String, String> entries = entries(Files.readAllBytes(site("one").resolve("guide.zip")));
        assertThat(entries)
                .containsKeys("guide/index.html", "guide/exercises/heel-raise.html", "guide/exercises.json")
                .doesNotContainKeys("guide/guide.zip", "guide/sw.js", "guide/404.html", "guide/robots.txt");
        int links = 0;
        for (Map.Entry<String, String> entry : entries.entrySet()) {
            if (!entry.getKey().endsWith(".html")) {
                continue;
            }
            for (Element link : Jsoup.parse(entry.getValue()).select("a[href], img[src], link[href]")) {
                URI address = URI.create(link.hasAttr("href") ? link.attr("href") : link.attr("src"));
                if (!address.isAbsolute() && !address.getPath().isEmpty()) {
                    assertThat(entries)
                            .as(entry.getKey() + " leads to " + address)
                            .containsKey(URI.create(entry.getKey())
                                    .resolve(address.getPath())
                                    .getPath());
                    links++;
                }
            }
        }
        assertThat(links).isGreaterThan(50);
    }
}
