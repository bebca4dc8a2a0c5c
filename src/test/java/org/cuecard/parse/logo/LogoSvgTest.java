package org.cuecard.parse.logo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticLog;
import org.cuecard.source.SourceFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogoSvgTest {
    private static final Path SAMPLES = Path.of("src/test/resources/coach");

    private static final Set<String> ALLOWED = Set.of(
            "svg",
            "g",
            "path",
            "line",
            "polyline",
            "polygon",
            "rect",
            "circle",
            "ellipse",
            "defs",
            "linearGradient",
            "radialGradient",
            "stop");

    private static final String PAINTED = "xmlns viewBox role aria-label id fill stroke color stop-color fill-opacity"
            + " stroke-opacity stop-opacity fill-rule stroke-linecap stroke-linejoin stroke-width stroke-miterlimit"
            + " stroke-dashoffset stroke-dasharray display visibility transform d points x y x1 y1 x2 y2 cx cy r rx ry fx"
            + " fy width height offset gradientUnits gradientTransform spreadMethod";

    private final DiagnosticLog log = new DiagnosticLog();

    private Optional<LogoSvg> read(String svg) {
        return LogoSvg.read(SourceFile.of("logo.svg", svg), "A \"lighthouse\" & <sea>", log);
    }

    private Optional<LogoSvg> drawn(String shapes) {
        return read("<svg viewBox=\"0 0 100 50\">\n" + shapes + "\n</svg>");
    }

    private Element good(String shapes) {
        Optional<LogoSvg> logo = drawn(shapes);
        assertThat(log.all()).as(shapes).isEmpty();
        return parsed(logo.orElseThrow()).child(0).child(0);
    }

    private static Document parsed(LogoSvg logo) {
        return Jsoup.parse(logo.markup("logo-"), Parser.xmlParser());
    }

    @Test
    void a_drawing_of_an_editor_is_taken_over_without_what_only_the_editor_reads() throws IOException {
        LogoSvg logo = read(Files.readString(SAMPLES.resolve("logo.svg"))).orElseThrow();
        assertThat(log.all()).isEmpty();
        assertThat(logo.width()).isEqualTo(120);
        assertThat(logo.height()).isEqualTo(40);
        Element svg = parsed(logo).child(0);
        assertThat(svg.attr("aria-label")).isEqualTo("A \"lighthouse\" & <sea>");
        assertThat(svg.hasAttr("width")).isFalse();
        assertThat(svg.select("rect").attr("width")).isEqualTo("120");
        assertThat(svg.select("rect").attr("fill")).isEqualTo("url(#logo-g1)");
        assertThat(svg.selectXpath("//*[@id='logo-g1']/*[name()='stop']").eachAttr("stop-color"))
                .containsExactly("#1c5d99", "#0a2846");
        assertThat(svg.select("polygon").attr("fill-opacity")).isEqualTo("0.5");
        assertThat(svg.select("path").get(1).attr("d"))
                .isEqualTo("M40 20c5 -5 10 5 15 0s10 5 15 0A5 5 0 0 1 80 20q2.5 0.5 0.5 -3T90 20");
        assertThat(logo.markup("logo-")).doesNotContain("inkscape").doesNotContain("Lighthouse");
        assertSafe(logo);
    }

    @Test
    void a_prefix_goes_to_every_id_and_to_nothing_else() throws IOException {
        LogoSvg logo = read(Files.readString(SAMPLES.resolve("logo.svg"))).orElseThrow();
        assertThat(logo.markup("x-").replace("x-g", "logo-g")).isEqualTo(logo.markup("logo-"));
        assertThat(logo.pieces()).hasSize(5);
    }

    @Test
    void everything_that_could_run_or_fetch_is_told_at_its_place_in_one_run() throws IOException {
        assertThat(read(Files.readString(SAMPLES.resolve("hostile.svg")))).isEmpty();
        assertThat(log.all()).allSatisfy(told -> assertThat(told.hints()).isNotEmpty());
        assertThat(log.all().stream()
                        .map(told -> told.span().line() + ":" + told.span().column() + " "
                                + told.code().id() + " " + told.message())
                        .collect(Collectors.joining("\n")))
                .isEqualTo("""
                        1:1 unsafe-logo a logo has no <!DOCTYPE>: it can pull in files and entities
                        2:1 unsafe-logo a file with a logo holds nothing else, and here stands "<?xml-stylesheet href="https://evil.exam…"
                        3:61 unsafe-logo "onload" runs a program, and a logo only shows something
                        4:3 unsafe-logo a logo has no "<script>"
                        5:3 unsafe-logo a logo has no "<style>"
                        6:3 unsafe-logo a logo has no "<foreignObject>"
                        6:31 unsafe-logo "http://www.w3.org/1999/xhtml" is not the vocabulary of SVG
                        7:3 unsafe-logo a logo has no "<use>"
                        8:3 unsafe-logo a logo has no "<image>"
                        9:3 unsafe-logo a logo has no "<a>"
                        10:6 unsafe-logo a group that is transparent as a whole cannot be printed
                        10:47 unsafe-logo a logo has no "filter", and here it is "url(#f)"
                        11:29 unsafe-logo "fill" reaches for something outside the drawing: "url(https://evil.example/e.svg#a)"
                        12:30 unsafe-logo "fill" reaches for something outside the drawing: "url(//evil.example/f)"
                        12:30 unsafe-logo a logo's style has no "font: url(https://evil.example/g)"
                        13:12 bad-logo "M0 0h9v9z"><script>" cannot be read as "d"
                        14:35 unsafe-logo a logo has no "<animate>"
                        15:16 bad-logo "1e99" cannot be read as "width"
                        15:30 bad-logo "-4" cannot be read as "height"
                        16:3 unsafe-logo a logo has no "<text>"
                        17:3 unsafe-logo a logo has no "<svg:script>"
                        18:23 unsafe-logo a logo's <path> has no "xlink:href"
                        18:59 unsafe-logo a logo's <path> has no "href"
                        """.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "L1 1",
                "M1",
                "M1 1 2",
                "M1 1 X",
                "M1 1e99 2",
                "M1 1a1 1 0 2 1 5 5",
                "M9999999 0",
                "M1 1 2,",
                "M1 1,,2 2",
                "none"
            })
    void a_path_that_is_none_is_told(String d) {
        assertThat(drawn("<path d=\"" + d + "\"/>")).isEmpty();
        assertThat(log.all()).singleElement().satisfies(told -> {
            assertThat(told.code()).isEqualTo(Code.BAD_LOGO);
            assertThat(told.span().text()).isEqualTo(d);
        });
    }

    @Test
    void transparency_of_a_shape_is_that_of_its_parts_and_of_its_group() {
        Element group = good("<g fill-opacity=\".5\"><path d=\"M0 0h1v1z\" opacity=\".5\"/></g>");
        assertThat(group.select("path").attr("fill-opacity")).isEqualTo("0.25");
        assertThat(group.select("path").attr("stroke-opacity")).isEqualTo("0.5");
        assertThat(group.select("[opacity]")).isEmpty();
    }

    @Test
    void style_wins_over_attributes_and_its_declarations_become_attributes() {
        Element path = good("<path d=\"M0 0h1\" fill=\"red\" style=\"fill:#0F0; font-size: 3px; stroke : NAVY\"/>")
                .child(0);
        assertThat(path.attr("fill")).isEqualTo("#0f0");
        assertThat(path.attr("stroke")).isEqualTo("navy");
        assertThat(path.hasAttr("style")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<svg width='40mm' height='10mm'> | 4",
                "<svg viewBox='5 5 30 10' width='9' height='x'> | 3",
            })
    void proportions_come_from_the_view_box_or_else_from_the_size(String svg, double ratio) {
        LogoSvg logo =
                read(svg.replace('\'', '"') + "<path d=\"M0 0h9\"/></svg>").orElseThrow();
        assertThat(logo.width() / logo.height()).isCloseTo(ratio, within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "words",
                "<html/>",
                "<svg/>",
                "<svg viewBox=\"0 0 0 9\"><path d=\"M0 0h9\"/></svg>",
                "<svg viewBox=\"0 0 9\"><path d=\"M0 0h9\"/></svg>",
                "<svg><path d=\"M0 0h9\"/></svg>",
                "<svg viewBox=\"0 0 9 9\"></svg>",
                "<svg viewBox=\"0 0 9 9\"><g><path d=\"M0 0h9\"/>",
                "<svg viewBox=\"0 0 9 9\"><path d=\"M0 0h9\"/></svg><svg/>",
                "<svg viewBox=\"0 0 9 9\"><rect fill=\"url(#a)\" width=\"9\" height=\"9\"/></svg>",
                "<svg viewBox=\"0 0 9 9\"><linearGradient id=\"a\" href=\"#a\"/>"
                        + "<rect fill=\"url(#a)\" width=\"9\" height=\"9\"/></svg>"
            })
    void what_is_no_drawing_is_told(String svg) {
        assertThat(read(svg)).isEmpty();
        assertThat(log.all())
                .isNotEmpty()
                .allSatisfy(told -> assertThat(told.code()).isEqualTo(Code.BAD_LOGO));
    }

    @Test
    void limits_hold_on_elements_and_on_depth() {
        assertThat(drawn("<path d=\"M0 0\"/>".repeat(2_000))).isEmpty();
        assertThat(drawn("<g>".repeat(5_000) + "</g>".repeat(5_000))).isEmpty();
        assertThat(drawn("<g>".repeat(70) + "<path d=\"M0 0\"/>" + "</g>".repeat(70)))
                .isEmpty();
        assertThat(log.all()).extracting(Diagnostic::code).contains(Code.BAD_LOGO);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_mutated_drawing_gives_a_safe_one_or_problems_and_never_an_exception(long seed) throws IOException {
        List<String> pieces = List.of(
                "<",
                ">",
                "/>",
                "\"",
                "'",
                "&lt;",
                "&#0;",
                "&x;",
                "<!--",
                "-->",
                "<![CDATA[",
                "]]>",
                "<?x ",
                "<script>",
                " onload=\"a()\"",
                " href=\"javascript:a\"",
                "url(#a)",
                "url(//x)",
                " style=\"",
                ";",
                ":",
                "\u0000",
                "\ud800",
                "\u202e",
                "1e9",
                "-",
                ".",
                "%",
                "<svg>",
                "</svg>",
                "</g>",
                "<use href=\"#b\"/>",
                "xlink:",
                " xmlns=\"\"",
                " d=\"M0 0\"",
                " id=\"sea\"",
                " opacity=\".1\"",
                "#",
                "(",
                ")",
                "\n",
                "<!DOCTYPE svg [");
        List<String> samples = List.of(
                Files.readString(SAMPLES.resolve("logo.svg")),
                Files.readString(SAMPLES.resolve("logo.svg")),
                Files.readString(SAMPLES.resolve("hostile.svg")));
        Random random = new Random(seed);
        int taken = 0;
        for (int i = 0; i < 250; i++) {
            StringBuilder svg = new StringBuilder(samples.get(random.nextInt(samples.size())));
            for (int edits = 1 + random.nextInt(4); edits > 0; edits--) {
                int at = random.nextInt(svg.length());
                int to = Math.min(svg.length(), at + random.nextInt(12));
                switch (random.nextInt(4)) {
                    case 0 -> svg.delete(at, to);
                    case 1 -> svg.insert(at, svg.substring(at, to));
                    case 2 -> svg.setCharAt(at, svg.charAt(random.nextInt(svg.length())));
                    default -> svg.insert(at, pieces.get(random.nextInt(pieces.size())));
                }
            }
            DiagnosticLog told = new DiagnosticLog();
            Optional<LogoSvg> logo = LogoSvg.read(SourceFile.of("logo.svg", svg.toString()), "Logo", told);
            assertThat(logo.isPresent()).as(svg.toString()).isNotEqualTo(told.hasErrors());
            logo.ifPresent(LogoSvgTest::assertSafe);
            taken += logo.isPresent() ? 1 : 0;
        }
        assertThat(taken).as("some mutations do no harm").isPositive();
    }

    private static void assertSafe(LogoSvg logo) {
        Document document = parsed(logo);
        assertThat(document.getAllElements().stream().skip(1).map(Element::tagName))
                .isSubsetOf(ALLOWED);
        Set<String> names = Set.of(PAINTED.split(" ", -1));
        document.getAllElements()
                .forEach(element -> element.attributes().forEach(attribute -> {
                    assertThat(names).contains(attribute.getKey());
                    assertThat(attribute.getKey().equals("aria-label")
                                    || attribute.getKey().equals("xmlns")
                                    || attribute
                                            .getValue()
                                            .matches("[#A-Za-z0-9 .%-]*|url\\(#logo-g[0-9]+\\)"
                                                    + "|([a-zA-Z]+\\([0-9. -]+\\))+"))
                            .as(attribute.toString())
                            .isTrue();
                }));
        assertThat(document.text()).isEmpty();
    }
}
