package org.cuecard.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.cuecard.render.SheetPress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain drawings against the same ones drawn by Batik, which a style that changes nothing asks for. */
class SheetDrawerTest {
    private static final PdfPress PRESS = new PdfPress();
    private static final String BATIK = "<style>svg * { opacity: 1 }</style>";

    private static byte[] pdf(String style, String body) {
        String html = "<!doctype html><html lang=\"en\"><head><title>Squat</title>"
                + "<meta name=\"subject\" content=\"A card\">"
                + "<style>@page { size: 100mm 100mm; margin: 5mm } body { margin: 0 } svg { display: block }</style>"
                + style + "</head><body>" + body + "</body></html>";
        return PRESS.print(new SheetPress.Sheet(html, address -> Optional.empty(), LocalDate.EPOCH))
                .pdf();
    }

    private static String svg(String attributes, String shapes) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" " + attributes + "><title>A drawing</title>" + shapes
                + "</svg>";
    }

    private static String svg(String shapes) {
        return svg("viewBox=\"0 0 100 100\" width=\"300\" height=\"300\"", shapes);
    }

    private static BufferedImage picture(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, 72, ImageType.GRAY);
        }
    }

    /** The share of points that are clearly lighter or darker in one picture than in the other. */
    private static double difference(BufferedImage a, BufferedImage b) {
        int differ = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                int by = a.getRaster().getSample(x, y, 0) - b.getRaster().getSample(x, y, 0);
                differ += Math.abs(by) > 100 ? 1 : 0;
            }
        }
        return differ / (double) (a.getWidth() * a.getHeight());
    }

    private static long ink(BufferedImage picture) {
        long ink = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                ink += picture.getRaster().getSample(x, y, 0) < 200 ? 1 : 0;
            }
        }
        return ink;
    }

    @ParameterizedTest
    @ValueSource(strings = {"40mm", "4cm", "1.5748in", "113.386pt", "9.4488pc", "151.181px"})
    void a_side_in_any_absolute_unit_is_as_long_as_with_batik(String side) throws Exception {
        String sides = "viewBox=\"0 0 10 10\" width=\"%s\" height=\"%s\"".formatted(side, side);
        String square = svg(sides, "<path d=\"M0 0h10v10h-10z\"/>");
        assertThat(difference(picture(pdf("", square)), picture(pdf(BATIK, square))))
                .isLessThan(0.01);
        assertThat(ink(picture(pdf("", square)))).isBetween(12_300L, 13_300L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<path d=\"M10 10H90V90H10ZM30 30v40h40v-40z\" fill-rule=\"evenodd\"/>",
                "<path d=\"m10 10 80 0 0 80zl-5 60 20 20z\" fill=\"#a8320f\"/>",
                "<path d=\"M10 50c0-40 40-40 40 0s40 40 40 0\" fill=\"none\" stroke=\"#111\" stroke-width=\"6\"/>",
                "<path d=\"M10 50A40 25 30 1 0 60 60a20 20 0 01-20-20z\" fill=\"#333\"/>",
                "<path d=\"M50 50a1 1 0 0 1 40 0\" fill=\"#333\"/>",
                "<path d=\"M10 10L90 90M.5.5l50-.25\" stroke=\"#000\" stroke-width=\"9\" stroke-dasharray=\"12 7\""
                        + " stroke-dashoffset=\"4\" stroke-linecap=\"round\"/>",
                "<path d=\"M10 90L50 10L90 90\" fill=\"none\" stroke=\"#000\" stroke-width=\"14\""
                        + " stroke-linejoin=\"bevel\" stroke-linecap=\"square\"/>",
                "<path d=\"M20 90L50 40L80 90\" stroke=\"#000\" stroke-width=\"10\" fill-opacity=\".2\"/>",
                "<path d=\"M20 20h60v60h-60z\" stroke=\"#000\" stroke-width=\"20\" stroke-opacity=\".5\"/>",
                "<rect x=\"10\" y=\"20\" width=\"70\" height=\"50\" rx=\"20\"/><rect width=\"9\" height=\"9\"/>",
                "<rect x=\"10\" y=\"20\" width=\"70\" height=\"50\" rx=\"10\" ry=\"25\" fill=\"#555\"/>",
                "<circle cx=\"50\" cy=\"50\" r=\"40\"/><ellipse cx=\"50\" cy=\"50\" rx=\"30\" ry=\"9\" fill=\"#fff\"/>",
                "<line x1=\"5\" y1=\"9\" x2=\"90\" y2=\"60\" stroke=\"#000\" stroke-width=\"7\"/>",
                "<polyline points=\"5,5 50,90 95,5\" fill=\"none\" stroke=\"#000\" stroke-width=\"7\"/>",
                "<polygon points=\"5 5 50 90 95 5\" fill=\"#000\"/>",
                "<g fill=\"#000\" transform=\"translate(50 20) rotate(30)\"><rect width=\"40\" height=\"20\"/>"
                        + "<rect y=\"30\" width=\"40\" height=\"20\" transform=\"scale(.5)\" fill=\"#555\"/></g>"
                        + "<rect y=\"80\" width=\"40\" height=\"20\"/>",
                "<rect width=\"40\" height=\"20\" transform=\"matrix(1 .5 0 2 20 10) rotate(9, 4, 4)\"/>"
            })
    void a_plain_drawing_looks_as_another_engine_draws_it(String shapes) throws IOException {
        BufferedImage plain = picture(pdf("", svg(shapes)));
        BufferedImage batik = picture(pdf(BATIK, svg(shapes)));
        assertThat(ink(plain)).isGreaterThan(500);
        assertThat(difference(plain, batik)).isLessThan(0.003);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "viewBox=\"0 0 100 100\" width=\"200\" height=\"100\"",
                "viewBox=\"-20 10 100 50\" width=\"200\" height=\"100\"",
                "viewBox=\"0 0 100 100\" style=\"width: 50mm; height: 25mm\"",
                "width=\"200\" height=\"200\""
            })
    void a_drawing_is_fitted_into_its_place(String attributes) throws IOException {
        String svg = svg(attributes, "<path d=\"M0 0H50V50H0z\"/><path d=\"M60 60H100V100H60z\"/>");
        assertThat(difference(picture(pdf("", svg)), picture(pdf(BATIK, svg)))).isLessThan(0.005);
    }

    private static List<String> forms(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage page = document.getPage(0);
            String name =
                    page.getResources().getXObjectNames().iterator().next().getName();
            var form = page.getResources().getXObject(org.apache.pdfbox.cos.COSName.getPDFName(name));
            return new String(form.getStream().toByteArray(), java.nio.charset.StandardCharsets.US_ASCII)
                    .lines()
                    .toList();
        }
    }

    @Test
    void a_plain_drawing_is_a_handful_of_operators() throws IOException {
        assertThat(forms(pdf("", svg("<path fill=\"#f80\" d=\"M1 2l-.5-.25c1 0 2 0 3 1z\"/>"))))
                .containsExactly(
                        "2.25 0 0 -2.25 0 225 cm",
                        "/A0 gs",
                        "1 .5333 0 rg",
                        "1 2 m",
                        ".5 1.75 l",
                        "1.5 1.75 2.5 1.75 3.5 2.75 c",
                        "h",
                        "f");
    }

    /** The other engine draws these too flat. */
    @Test
    void a_curve_with_one_control_point_is_raised_to_one_with_two() throws IOException {
        assertThat(forms(pdf("", svg("<path d=\"M0 0Q30 60 60 0t30 30\"/>"))))
                .contains("20 40 40 40 60 0 c", "80 -40 90 -30 90 30 c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<text x=\"9\" y=\"50\" font-size=\"20\" font-family=\"Source Sans 3\">Squat</text>",
                "<g opacity=\".5\"><path d=\"M0 0H50V50z\"/></g>",
                "<path style=\"fill: red\" d=\"M0 0H50V50z\"/>",
                "<path fill=\"rgb(9, 9, 9)\" d=\"M0 0H50V50z\"/>",
                "<path stroke=\"orange\" stroke-width=\"2mm\" d=\"M0 0H50V50z\"/>"
            })
    void a_drawing_that_is_not_plain_is_drawn_too(String shapes) throws Exception {
        byte[] pdf = pdf("", "<main>" + svg(shapes) + "</main>");
        assertThat(ink(picture(pdf))).isGreaterThan(50);
        assertThat(VeraJudge.complaints(pdf)).isEmpty();
    }

    @Test
    void a_drawing_with_an_error_leaves_the_sheet_whole() throws IOException {
        assertThat(ink(picture(pdf("", "<p>Squat</p>" + svg("<path d=\"M0 0L5 q 7 X\"/>")))))
                .isGreaterThan(20);
    }

    @Test
    void a_plain_drawing_conforms_seen_through_or_not() throws Exception {
        String shapes = "<path d=\"M0 0H50V50z\" fill-opacity=\".3\"/><path d=\"M0 0H50V50z\" stroke=\"#000\"/>";
        assertThat(VeraJudge.complaints(pdf("", "<main>" + svg(shapes) + "</main>")))
                .isEmpty();
    }
}
