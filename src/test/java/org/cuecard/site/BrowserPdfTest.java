package org.cuecard.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.cuecard.pdf.BrowserOfTests;
import org.cuecard.pdf.BrowserPress;
import org.cuecard.pdf.VeraJudge;
import org.cuecard.render.PrintedSheet;
import org.cuecard.render.SheetPress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets of the bundled guide, printed by a browser. */
@Tag("browser")
class BrowserPdfTest {
    private static BrowserPress press;

    @BeforeAll
    static void open() {
        press = BrowserOfTests.press();
    }

    @AfterAll
    static void close() {
        if (press != null) {
            press.release();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"print/exercises/banded-squat-a4", "print/programmes/four-weeks-letter"})
    void a_document_passes_and_is_as_long_as_the_other_engine_makes_it(String path) throws Exception {
        Path page = BundledSite.folder().resolve(path + ".html");
        PrintedSheet sheet = press.print(new SheetPress.Sheet(
                Files.readString(page),
                address -> read(page.resolveSibling(address).normalize()),
                BundledSite.TODAY));
        assertThat(VeraJudge.complaints(sheet.pdf())).isEmpty();
        byte[] other = Files.readAllBytes(BundledSite.folder().resolve(path + ".pdf"));
        try (PDDocument document = Loader.loadPDF(other)) {
            assertThat(sheet.pages()).isEqualTo(document.getNumberOfPages());
        }
    }

    private static Optional<byte[]> read(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
