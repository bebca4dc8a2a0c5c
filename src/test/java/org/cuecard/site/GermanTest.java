package org.cuecard.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cuecard.build.BuildRequest;
import org.cuecard.build.TranslationReport;
import org.cuecard.diagnostic.DiagnosticLog;
import org.cuecard.schema.TextEntry;
import org.cuecard.schema.TextsReader;
import org.cuecard.source.SourceFile;
import org.junit.jupiter.api.Test;

/** The bundled guide and its theme are there in German as a whole. */
class GermanTest {
    private static Set<String> keys(String language) throws IOException {
        Path file = Path.of("themes/cuecard/strings/" + language + ".yaml");
        return TextsReader.read(SourceFile.of(file.toString(), Files.readString(file)), new DiagnosticLog()).stream()
                .map(TextEntry::key)
                .map(key -> key.value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_text_of_the_theme_is_there_in_german_too() throws IOException {
        assertThat(keys("de")).containsExactlyElementsOf(keys("en"));
    }

    @Test
    void every_text_of_the_bundled_guide_is_translated_from_what_its_original_says_now() throws IOException {
        List<TranslationReport> reports = TranslationReport.of(
                new BuildRequest(
                        Path.of("."), Path.of("public"), Optional.empty(), false, false, false, BundledSite.TODAY),
                false);
        assertThat(reports).singleElement().satisfies(german -> {
            assertThat(german.language()).isEqualTo("de");
            assertThat(german.files()).allSatisfy(file -> {
                assertThat(file.missing()).as(file.file()).isEmpty();
                assertThat(file.stale()).as(file.file()).isEmpty();
                assertThat(file.unmarked()).as(file.file()).isZero();
            });
        });
    }
}
