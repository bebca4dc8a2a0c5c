package org.cuecard.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The guide among a device's programs, in each of its languages. */
class AppManifestTest {
    @ParameterizedTest
    @CsvSource({"'', en, Bands for runners", "de/, de, Bänder für Läufer"})
    void a_guide_is_kept_in_the_language_in_which_it_is_read(String folder, String language, String name)
            throws IOException {
        Path path = BundledSite.folder().resolve(folder + "manifest.webmanifest");
        JsonNode manifest = new ObjectMapper().readTree(path.toFile());
        assertThat(manifest.get("name").asText()).isEqualTo(name);
        assertThat(manifest.get("lang").asText()).isEqualTo(language);
        assertThat(path.resolveSibling(manifest.get("start_url").asText())).isRegularFile();
        assertThat(path.resolveSibling(manifest.get("scope").asText()).normalize())
                .isEqualTo(BundledSite.folder().normalize());
        assertThat(manifest.get("icons"))
                .hasSizeGreaterThan(2)
                .allSatisfy(
                        icon -> assertThat(path.resolveSibling(icon.get("src").asText()))
                                .isRegularFile());
        String link = Jsoup.parse(BundledSite.text(folder + "exercises/clamshell.html"))
                .select("link[rel=manifest]")
                .attr("href");
        assertThat(link).isEqualTo("../manifest.webmanifest");
    }
}
