package org.cuecard.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cuecard.render.PrintedSheet;
import org.cuecard.render.SheetPress;
import org.cuecard.render.SheetRefusedException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("browser")
class BrowserPressTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final String PIXEL =
            "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42m"
                    + "Nk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

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

    private static SheetPress.Sheet sheet(String language, String head, String body) {
        String html = "<!doctype html><html " + language + "><head><title>Squat</title>"
                + "<meta name=\"subject\" content=\"A card\">" + head + "</head><body>" + body + "</body></html>";
        return new SheetPress.Sheet(html, address -> Optional.empty(), DAY);
    }

    private static PrintedSheet print(String head, String body) {
        return press.print(sheet("lang=\"en\"", head, body));
    }

    private static String text(PrintedSheet sheet) throws IOException {
        try (PDDocument document = Loader.loadPDF(sheet.pdf())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void a_sheet_conforms_to_the_profiles_for_screen_readers_and_archives() throws Exception {
        PrintedSheet sheet = print(
                "<style>@page { size: A4; @top-left { content: \"Running\" } }"
                        + ".grid { display: grid; grid-template-columns: 1fr 1fr } .faint { opacity: .5 }"
                        + ".blend { mix-blend-mode: multiply } .shadow { box-shadow: 0 0 4px #000 }"
                        + ".ground { background: linear-gradient(red, blue) }</style>",
                "<main><h1>Office squat</h1><p class=\"faint\">Sit back.</p><div class=\"grid\"><p>One</p><p>Two</p></div>"
                        + "<ul><li>Plain<ul><li>Inner</li></ul></li><li><p>Block</p><p>Block</p></li></ul>"
                        + "<ol start=\"4\"><li>Four</li></ol><dl><dt>Term</dt><dd>Text</dd></dl>"
                        + "<table><caption>Days</caption><thead><tr><th scope=\"col\">Day</th><th scope=\"col\"></th></tr>"
                        + "</thead><tbody><tr><th scope=\"row\">Mon</th><td></td></tr></tbody></table>"
                        + "<figure><svg width=\"9\" height=\"9\"><path d=\"M0 0h9v9z\"/></svg><figcaption>Cap</figcaption>"
                        + "</figure><svg role=\"img\" aria-label=\"A square\" width=\"9\" height=\"9\"><path"
                        + " d=\"M0 0h9v9z\"/></svg><img alt=\"A pixel\" src=\"" + PIXEL + "\"><img alt=\"\" src=\""
                        + PIXEL
                        + "\"><p class=\"blend shadow ground\">Blended <a href=\"https://example.org/\">link</a>"
                        + " <a href=\"#end\">end</a></p><blockquote>Said <em>so</em> <code>x</code></blockquote>"
                        + "<aside>Beside</aside><p id=\"end\"><ruby>a<rt>b</rt></ruby> <input type=\"checkbox\"></p></main>");
        assertThat(VeraJudge.complaints(sheet.pdf())).isEmpty();
        assertThat(VeraJudge.complaints(print("", "<h1>One</h1><h3>Three</h3>").pdf()))
                .as("the judge tells a heading whose level was skipped")
                .isNotEmpty();
    }

    @Test
    void where_the_marked_blocks_lie_is_told() {
        String line = "<p>One line of it.</p>";
        PrintedSheet sheet = print(
                "<style>@page { size: A5; margin: 10mm } p { height: 20mm; margin: 0 } .new { break-before: page }</style>",
                "<h1>Handout</h1><section data-keep=\"1\"><h2>Squat</h2>" + line + "<h3>Move</h3>" + line
                        + "</section><section data-keep=\"2\" class=\"new\"><h2>Clam</h2>" + line.repeat(12)
                        + "</section><h2 class=\"new\">Log</h2><table><tr><th scope=\"col\">Day</th></tr>"
                        + "<tr data-keep=\"3\"><td>Mon</td></tr></table><section data-keep=\"none\">-</section>");
        assertThat(sheet.pages()).isEqualTo(4);
        assertThat(sheet.landings())
                .containsExactly(
                        new PrintedSheet.Landing("1", 1, 1, false),
                        new PrintedSheet.Landing("2", 2, 3, false),
                        new PrintedSheet.Landing("3", 4, 4, false));
    }

    @Test
    void a_long_table_whose_head_is_repeated_conforms() throws Exception {
        PrintedSheet sheet = print(
                "<style>@page { size: A5 }</style>",
                "<table><thead><tr><th scope=\"col\">Day</th><th scope=\"col\">Sets</th></tr></thead><tbody>"
                        + "<tr><td>Mon</td><td></td></tr>".repeat(80) + "</tbody></table>");
        assertThat(sheet.pages()).isGreaterThan(1);
        assertThat(VeraJudge.complaints(sheet.pdf())).isEmpty();
    }

    @Test
    void an_arabic_sheet_conforms_and_its_words_can_be_found() throws Exception {
        assumeTrue(
                Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
                        .map(Font::getFamily)
                        .distinct()
                        .anyMatch(family -> new Font(family, Font.PLAIN, 12).canDisplay('ع')),
                "no Arabic font: install one, such as Noto Naskh Arabic, to run this test");
        PrintedSheet sheet = press.print(sheet(
                "lang=\"ar\" dir=\"rtl\"",
                "<style>@page { size: A4; @bottom-left { content: \"صفحة \" counter(page) } }"
                        + ".grid { display: grid; grid-template-columns: 1fr 1fr }</style>",
                "<h1>القرفصاء بالشريط</h1><p>ادفع ركبتيك للخارج، لا إله إلا الله، 2–3 مرات (Squat) تكرارًا.</p>"
                        + "<div class=\"grid\"><ol><li>قف مستقيمًا.</li></ol><ul><li>كلمة</li></ul></div>"
                        + "<table><tr><th scope=\"col\">يوم</th><th scope=\"col\">مرات</th></tr><tr><td>الاثنين</td>"
                        + "<td></td></tr></table><p>مُحَمَّدٌ</p>"));
        assertThat(VeraJudge.complaints(sheet.pdf())).isEmpty();
        assertThat(text(sheet)).contains("القرفصاء", "ركبتيك", "الاثنين", "Squat");
    }

    @Test
    void text_can_be_copied_out_as_it_was_written() throws IOException {
        String written = "Lift off: stiff, fifty, office, Łódź, ë, ½, ≤ 3, ☐";
        assertThat(text(print("<style>p { font-family: \"Source Sans 3\" }</style>", "<p>" + written + "</p>")))
                .contains(written);
    }

    @Test
    void the_document_has_its_title_its_language_its_day_and_an_outline() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(print("", "<h1>Squat</h1><h2>Move</h2>").pdf())) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Squat");
            assertThat(document.getDocumentInformation().getSubject()).isEqualTo("A card");
            assertThat(document.getDocumentInformation().getCreator()).isNull();
            assertThat(document.getDocumentInformation().getCreationDate().get(Calendar.YEAR))
                    .isEqualTo(2026);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            var first = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(first.getTitle()).isEqualTo("Squat");
            assertThat(first.getFirstChild().getTitle()).isEqualTo("Move");
        }
    }

    @Test
    void links_are_named_and_ways_within_a_site_are_none_on_paper() throws IOException {
        PrintedSheet sheet = print(
                "",
                "<p><a href=\"https://example.org\" title=\"A host\">x</a> <a href=\"mailto:a@example.org\">write</a>"
                        + " <a href=\"../page.html\">page</a></p>");
        List<String> names = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(sheet.pdf())) {
            for (PDAnnotation link : document.getPage(0).getAnnotations()) {
                names.add(link.getContents());
            }
        }
        assertThat(names).containsExactly("A host", "write");
        assertThat(text(sheet)).contains("page");
    }

    @Test
    void the_same_sheet_gives_the_same_bytes_in_another_browser_too() {
        String body = "<h1>Squat</h1><table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table>";
        byte[] first = print("", body).pdf();
        print("", "<h1>Another</h1>");
        assertThat(print("", body).pdf()).isEqualTo(first);
        press.release();
        assertThat(print("", body).pdf()).isEqualTo(first);
    }

    @Test
    void styles_come_from_the_files_that_a_sheet_links_to_and_theirs() throws IOException {
        List<String> asked = new ArrayList<>();
        SheetPress.Sheet sheet = new SheetPress.Sheet(
                "<html lang=\"en\"><title>a</title><link rel=\"stylesheet\" href=\"../../assets/print.css\">"
                        + "<p class=\"gone\">Away</p><p>Here</p>",
                address -> {
                    asked.add(address);
                    return address.equals("../../assets/print.css")
                            ? Optional.of((".gone { display: none } body { background: url(pictures/a.png) }"
                                            + "p { list-style-image: url(../b.png); display: list-item }")
                                    .getBytes(StandardCharsets.UTF_8))
                            : Optional.empty();
                },
                DAY);
        assertThat(text(press.print(sheet))).contains("Here").doesNotContain("Away");
        assertThat(asked)
                .containsExactlyInAnyOrder("../../assets/print.css", "../../assets/pictures/a.png", "../../b.png");
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
            for (String host : List.of("http://127.0.0.1:", "http://localhost:", "https://127.0.0.1:")) {
                String address = host + server.getLocalPort() + "/x";
                print(
                        "<link rel=\"stylesheet\" href=\"" + address + ".css\"><link rel=\"preconnect\" href=\""
                                + address
                                + "\"><link rel=\"dns-prefetch\" href=\"" + address
                                + "\"><link rel=\"preload\" as=\"image\""
                                + " href=\"" + address + ".webp\"><meta http-equiv=\"refresh\" content=\"0; url="
                                + address
                                + "\"><style>@import url(" + address + "2.css);"
                                + "@font-face { font-family: Far; src: url(" + address + ".ttf) }"
                                + "body { background: url(" + address + ".png); font-family: Far }"
                                + "p { display: list-item; list-style-image: url(" + address + ".gif) }</style>"
                                + "<script>new Image().src = \"" + address + ".svg\"</script>",
                        "<p>Text <img alt=\"a\" src=\"" + address + ".jpg\" srcset=\"" + address
                                + ".avif 2x\"><a href=\""
                                + address + "\" ping=\"" + address + "\">link</a></p><object data=\"" + address
                                + ".svg\"></object><iframe src=\"" + address + "\"></iframe><img alt=\"b\" src=\"x\""
                                + " onerror=\"fetch('" + address + "')\"><svg><image href=\"" + address + ".png\"/><use"
                                + " href=\"" + address + ".svg#a\"/></svg><video poster=\"" + address + ".png\" src=\""
                                + address + ".mp4\"></video>");
            }
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

    @Test
    void no_script_of_a_sheet_runs() throws IOException {
        assertThat(text(print(
                        "<script>document.title = 'run'</script>",
                        "<p id=\"a\">Still</p><img alt=\"\" src=\"x\" onerror=\"document.getElementById('a').textContent ="
                                + " 'run'\"><svg onload=\"document.getElementById('a').textContent = 'run'\"></svg>")))
                .contains("Still")
                .doesNotContain("run");
    }

    @Test
    void a_character_that_no_font_has_is_refused_by_name() {
        assertThatThrownBy(() -> print("", "<p>Sit \uF8FF back</p>"))
                .isInstanceOf(SheetRefusedException.class)
                .hasMessageContaining("U+F8FF");
    }

    @Test
    @Timeout(120)
    void a_sheet_that_takes_too_long_is_refused_and_the_next_one_is_printed() throws IOException {
        BrowserPress hasty = BrowserOfTests.press(Duration.ofSeconds(10));
        try {
            hasty.engine();
            SheetPress.Sheet endless = sheet("lang=\"en\"", "", "<div style=\"height: 99999999px\">a</div>".repeat(9));
            assertThatThrownBy(() -> hasty.print(endless))
                    .isInstanceOf(SheetRefusedException.class)
                    .hasMessageContaining("within 10 seconds");
            assertThat(text(hasty.print(sheet("lang=\"en\"", "", "<p>Next</p>"))))
                    .contains("Next");
        } finally {
            hasty.release();
        }
    }

    @Test
    void a_browser_that_ended_is_started_again() throws IOException {
        print("", "<p>Before</p>");
        ProcessHandle process = press.process().orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
        assertThat(text(print("", "<p>After</p>"))).contains("After");
    }

    @Test
    void a_press_that_was_released_has_no_browser() {
        print("", "<p>a</p>");
        ProcessHandle process = press.process().orElseThrow();
        press.release();
        assertThat(process.isAlive()).isFalse();
        assertThat(press.process()).isEmpty();
    }

    @Test
    void the_engine_tells_its_version() {
        assertThat(press.engine()).matches("chromium [0-9]+(\\.[0-9]+){3}");
    }
}
