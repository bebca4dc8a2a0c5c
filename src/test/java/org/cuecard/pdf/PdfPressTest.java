package org.cuecard.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cuecard.render.PrintedSheet;
import org.cuecard.render.SheetPress;
import org.cuecard.render.SheetRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfPressTest {
    private static final PdfPress PRESS = new PdfPress();
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    private static PrintedSheet print(String head, String body) {
        return print(head, body, address -> Optional.empty());
    }

    private static PrintedSheet print(String head, String body, Function<String, Optional<byte[]>> files) {
        String html = "<!doctype html><html lang=\"en\"><head><title>Squat</title>"
                + "<meta name=\"subject\" content=\"A card\">" + head + "</head><body>" + body + "</body></html>";
        return PRESS.print(new SheetPress.Sheet(html, files, DAY));
    }

    private static String text(PrintedSheet sheet) throws IOException {
        try (PDDocument document = Loader.loadPDF(sheet.pdf())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void a_sheet_conforms_to_the_profiles_for_screen_readers_and_archives() throws Exception {
        PrintedSheet sheet = print(
                "",
                "<main><h1>Squat</h1><p>Sit back.</p><table><thead><tr><th scope=\"col\">Day</th></tr></thead>"
                        + "<tbody><tr><td>Mon</td></tr></tbody></table>"
                        + "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\" viewBox=\"0 0 9 9\">"
                        + "<title>A square</title><path d=\"M0 0h9v9z\"/></svg></main>");
        assertThat(VeraJudge.complaints(sheet.pdf())).isEmpty();
        assertThat(VeraJudge.complaints(print("", "<h1>One</h1><img alt=\"\" src=\"a.jpg\">", PdfPressTest::photo)
                        .pdf()))
                .as("the judge tells a picture that says nothing")
                .isNotEmpty();
    }

    private static Optional<byte[]> photo(String address) {
        try {
            return Optional.of(
                    Files.readAllBytes(Path.of("src/test/resources/sites/harbour/exercises/images/rise.jpg")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1>One</h1><h3>Two</h3><h4>Three</h4><h2>Two</h2>",
                "<h2>One</h2><h3>Two</h3><h2>One</h2><h1>One</h1>",
                "<section><h3>One</h3></section><div><h6>Two</h6><p>Text</p></div>"
            })
    void a_level_of_headings_that_is_skipped_on_the_page_is_not_skipped_in_the_document(String headings)
            throws Exception {
        byte[] pdf = print("", "<main>" + headings + "</main>").pdf();
        assertThat(VeraJudge.complaints(pdf)).isEmpty();
        assertThat(text(new PrintedSheet(pdf, 1))).contains("One");
    }

    @Test
    void text_can_be_copied_out_as_it_was_written() throws IOException {
        assertThat(text(print("", "<p>Lift off: stiff, fifty, Łódź, ë, ½, ≤ 3</p>")))
                .contains("Lift off: stiff, fifty, Łódź, ë, ½, ≤ 3");
    }

    @Test
    void the_document_has_its_title_its_language_its_day_and_an_outline() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(print("", "<h1>Squat</h1><h2>Move</h2>").pdf())) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Squat");
            assertThat(document.getDocumentInformation().getCreationDate().get(Calendar.YEAR))
                    .isEqualTo(2026);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            var first = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(first.getTitle()).isEqualTo("Squat");
            assertThat(first.getFirstChild().getTitle()).isEqualTo("Move");
        }
    }

    @Test
    void the_same_sheet_gives_the_same_bytes() {
        String body = "<h1>Squat</h1><p>Sit back.</p>";
        assertThat(print("", body).pdf()).isEqualTo(print("", body).pdf());
        assertThat(new PdfPress()
                        .print(new SheetPress.Sheet("<h1>a</h1>", address -> Optional.empty(), DAY))
                        .pdf())
                .isEqualTo(PRESS.print(new SheetPress.Sheet("<h1>a</h1>", address -> Optional.empty(), DAY))
                        .pdf());
    }

    @Test
    void styles_come_from_the_files_that_a_sheet_links_to() throws IOException {
        PrintedSheet sheet = print(
                "<link rel=\"stylesheet\" href=\"../print.css\">",
                "<p class=\"gone\">Away</p><p>Here</p>",
                address -> address.equals("../print.css")
                        ? Optional.of(".gone { display: none }".getBytes(StandardCharsets.UTF_8))
                        : Optional.empty());
        assertThat(text(sheet)).contains("Here").doesNotContain("Away");
    }

    @Test
    void nothing_is_fetched() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread listener = new Thread(() -> {
                while (true) {
                    try {
                        server.accept().close();
                        calls.incrementAndGet();
                    } catch (IOException closed) {
                        return;
                    }
                }
            });
            listener.setDaemon(true);
            listener.start();
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/x";
            print(
                    "<link rel=\"stylesheet\" href=\"" + address + ".css\"><style>@import url(" + address + "2.css);"
                            + "@font-face { font-family: Far; src: url(" + address + ".ttf) }"
                            + "body { background: url(" + address + ".png); font-family: Far }"
                            + "p { list-style-image: url(" + address + ".gif) }</style>",
                    "<p>Text <img alt=\"a\" src=\"" + address + ".jpg\"><a href=\"" + address + "\">link</a></p>"
                            + "<object data=\"" + address + ".svg\"></object><iframe src=\"" + address
                            + "\"></iframe>");
            try (Socket check = new Socket(InetAddress.getLoopbackAddress(), server.getLocalPort())) {
                assertThat(check.isConnected()).isTrue();
            }
            for (int i = 0; i < 100 && calls.get() == 0; i++) {
                Thread.sleep(20);
            }
        }
        assertThat(calls)
                .as("only the call that shows that the server listened")
                .hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr><td colspan=\"100000000\">a</td></tr></table>",
                "<table><tr><td rowspan=\"-1\">a</td></tr></table>",
                "<p style=\"height: 99999999px\">a</p>",
                "<p style=\"height: 1e9px\">a</p>",
                "<svg width=\"9\" height=\"9\"><use href=\"#a\"/></svg>",
                "<svg width=\"9\" height=\"9\"><filter id=\"a\"></filter></svg>",
                "<svg width=\"99999999\" height=\"9\"><path d=\"M0 0\"/></svg>",
                "<style>p { margin-top: 999999pt }</style><p>a</p>"
            })
    @Timeout(10)
    void what_no_paper_has_room_for_is_refused(String body) {
        assertThatThrownBy(() -> print("", body))
                .isInstanceOfSatisfying(
                        SheetRefusedException.class,
                        refused -> assertThat(refused.hint()).isNotEmpty())
                .hasMessageStartingWith("the sheet asks for ");
    }

    @Test
    @Timeout(10)
    void a_selector_without_an_end_is_refused() {
        String selector = "p ".repeat(50_000);
        assertThatThrownBy(() -> print("<style>" + selector + "{ color: red }</style>", "<p>a</p>"))
                .isInstanceOf(SheetRefusedException.class)
                .hasMessageContaining("a selector of ");
    }

    @Test
    void the_font_knows_which_characters_it_has() {
        assertThat(List.of("a", "Ł", "ë", "→", "☐", "½")).allMatch(text -> PRESS.hasGlyph(text.codePointAt(0)));
        assertThat(List.of("漢", "ع")).noneMatch(text -> PRESS.hasGlyph(text.codePointAt(0)));
    }
}
