package org.cuecard.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.cuecard.diagnostic.DiagnosticLog;
import org.cuecard.parse.logo.LogoSvg;
import org.cuecard.render.SheetPress;
import org.cuecard.source.SourceFile;
import org.junit.jupiter.api.Test;

/** A logo that was let through prints, and as a screen reader's and an archive's profile ask. */
class LogoPrintTest {
    private static final PdfPress PRESS = new PdfPress();

    private static byte[] print(LogoSvg logo) {
        String html =
                "<!doctype html><html lang=\"en\"><head><title>Plan</title><meta name=\"subject\" content=\"A plan\">"
                        + "<style>svg { width: 60mm; height: 20mm }</style></head><body><h1>Plan</h1><p>"
                        + logo.markup("a-") + "</p><p>" + logo.markup("b-") + "</p></body></html>";
        return PRESS.print(new SheetPress.Sheet(html, address -> Optional.empty(), LocalDate.of(2026, 5, 1)))
                .pdf();
    }

    private static String sample() throws IOException {
        return Files.readString(Path.of("src/test/resources/coach/logo.svg"));
    }

    private static Optional<LogoSvg> read(String svg) {
        return LogoSvg.read(SourceFile.of("logo.svg", svg), "A lighthouse", new DiagnosticLog());
    }

    @Test
    void a_logo_with_gradients_and_transparent_shapes_conforms_and_shows_its_colours() throws Exception {
        byte[] pdf = print(read(sample()).orElseThrow());
        assertThat(VeraJudge.complaints(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 100);
            Set<Integer> colours = new HashSet<>();
            for (int y = 0; y < page.getHeight(); y++) {
                for (int x = 0; x < page.getWidth(); x++) {
                    colours.add(page.getRGB(x, y) & 0xFFFFFF);
                }
            }
            assertThat(colours).as("the tower's red").contains(0xAD3810);
            assertThat(colours).as("teal, half seen through").anyMatch(LogoPrintTest::isPaleTeal);
            assertThat(colours.stream().filter(LogoPrintTest::isOfTheSea))
                    .as("shades of the gradient")
                    .hasSizeGreaterThan(5);
        }
    }

    private static boolean isPaleTeal(int rgb) {
        return Math.abs((rgb >> 16) - 0x80) < 4 && Math.abs((rgb >> 8 & 0xFF) - 0xC0) < 4;
    }

    private static boolean isOfTheSea(int rgb) {
        int red = rgb >> 16;
        int blue = rgb & 0xFF;
        return red >= 10 && red <= 28 && blue >= 70 && blue <= 153;
    }

    @Test
    void whatever_numbers_a_logo_is_let_through_with_it_prints() throws IOException {
        Random random = new Random(5);
        String sample = sample();
        int printed = 0;
        for (int i = 0; i < 2_000 && printed < 60; i++) {
            StringBuilder svg = new StringBuilder(sample);
            for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
                int at = 300 + random.nextInt(svg.length() - 300);
                if (Character.isDigit(svg.charAt(at))) {
                    svg.replace(
                            at,
                            at + 1,
                            switch (random.nextInt(5)) {
                                case 0 -> "0";
                                case 1 -> "999999";
                                case 2 -> "-1";
                                case 3 -> ".000001";
                                default -> "";
                            });
                }
            }
            Optional<LogoSvg> logo =
                    read(svg.toString()).filter(any -> !svg.toString().equals(sample));
            if (logo.isPresent()) {
                assertThat(print(logo.get())).as(svg.toString()).isNotEmpty();
                printed++;
            }
        }
        assertThat(printed).isEqualTo(60);
    }
}
