package org.cuecard.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.cuecard.pdf.VeraJudge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The PDFs of the bundled guide and of the test guides, as their readers get them. */
class PdfTest {
    @TempDir
    private Path temp = Path.of("");

    static List<String> documents() throws IOException {
        Path folder = BundledSite.folder();
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".pdf"))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_document_passes_for_screen_readers_and_for_archives(String path) throws Exception {
        assertThat(VeraJudge.complaints(Files.readAllBytes(BundledSite.folder().resolve(path))))
                .isEmpty();
    }

    static List<String> guides() throws IOException {
        return TestGuide.names();
    }

    @ParameterizedTest
    @MethodSource("guides")
    void the_documents_of_another_guide_and_theme_pass_too(String guide) throws Exception {
        Path site = TestGuide.build(guide, temp, true);
        List<String> documents = TestGuide.files(site).stream()
                .filter(file -> file.endsWith(".pdf"))
                .toList();
        assertThat(documents).isNotEmpty();
        for (String document : documents) {
            assertThat(VeraJudge.complaints(Files.readAllBytes(site.resolve(document))))
                    .as(document)
                    .isEmpty();
        }
    }

    @Test
    void there_is_one_for_each_card_and_each_handout_on_each_paper() throws IOException {
        List<String> sheets = BundledSite.pages().stream()
                .filter(page -> page.startsWith("print/") || page.startsWith("de/print/"))
                .map(page -> page.replace(".html", ".pdf"))
                .toList();
        assertThat(sheets).isNotEmpty();
        assertThat(documents()).containsExactlyElementsOf(sheets);
    }

    @Test
    void a_page_tells_how_long_a_document_is() throws IOException {
        String path = "print/programmes/four-weeks-a4.pdf";
        byte[] bytes = Files.readAllBytes(BundledSite.folder().resolve(path));
        int pages = pages(path);
        assertThat(pages).isGreaterThan(1);
        assertThat(BundledSite.text("programmes/four-weeks.html"))
                .contains("../print/programmes/four-weeks-a4.pdf")
                .contains(pages + " pages, " + (bytes.length + 500) / 1000 + " KB");
    }

    /** How many pages a document of the bundled guide has. */
    static int pages(String path) throws IOException {
        try (PDDocument document =
                Loader.loadPDF(Files.readAllBytes(BundledSite.folder().resolve(path)))) {
            return document.getNumberOfPages();
        }
    }
}
