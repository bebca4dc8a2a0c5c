package org.cuecard.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QrCodeTest {
    private static final String NAME = "Opens the plan on a phone";
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");

    /** An address of exactly so many characters. */
    private static String address(int length) {
        String start = "https://example.org/";
        return start + "plans/before-you-run/".repeat(length).substring(0, length - start.length());
    }

    private static Element svg(String url) {
        String markup = QrCode.of(url, NAME).orElseThrow().html();
        return Jsoup.parse(markup, Parser.xmlParser()).child(0);
    }

    private static int across(Element svg) {
        return Integer.parseInt(svg.attr("viewBox").split(" ", -1)[2]);
    }

    private static double widthMm(Element svg) {
        return Double.parseDouble(svg.attr("width").replace("mm", ""));
    }

    /** The drawing as a printer or a scanner of so many dots an inch would have it, on a grey desk. */
    private static BufferedImage picture(Element svg, int dpi) {
        double scale = widthMm(svg) / 25.4 * dpi / across(svg);
        int side = (int) Math.ceil(across(svg) * scale) + 20;
        BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.LIGHT_GRAY);
        pen.fillRect(0, 0, side, side);
        pen.translate(10.3, 9.6);
        pen.scale(scale, scale);
        pen.setColor(Color.WHITE);
        pen.fill(new Rectangle2D.Double(0, 0, across(svg), across(svg)));
        pen.setColor(Color.BLACK);
        Path2D path = new Path2D.Double();
        RUN.matcher(svg.select("path").attr("d"))
                .results()
                .forEach(run ->
                        path.append(new Rectangle2D.Double(number(run, 1), number(run, 2), number(run, 3), 1), false));
        pen.fill(path);
        pen.dispose();
        return picture;
    }

    private static int number(MatchResult run, int group) {
        return Integer.parseInt(run.group(group));
    }

    @ParameterizedTest
    @CsvSource({"24, 75", "24, 150", "60, 75", "60, 150", "100, 75", "100, 150", "200, 150", "425, 150"})
    void a_reader_finds_the_address_in_the_drawing(int length, int dpi) {
        String url = address(length);
        assertThat(QrReader.read(picture(svg(url), dpi))).contains(url);
    }

    @Test
    void the_code_is_25_to_30_mm_wide_and_its_modules_whole_dots_whatever_the_address() {
        IntStream.rangeClosed(20, QrCode.LONGEST).forEach(length -> {
            Element svg = svg(address(length));
            double module = widthMm(svg) / across(svg);
            assertThat(module * (across(svg) - 8))
                    .as("of %d characters", length)
                    .isBetween(25.0, 30.0);
            double dots = module / 25.4 * 300;
            assertThat(dots).isCloseTo(Math.rint(dots), within(.01));
        });
    }

    @Test
    void four_modules_around_it_are_white() {
        Element svg = svg(address(40));
        Matcher runs = RUN.matcher(svg.select("path").attr("d"));
        int least = Integer.MAX_VALUE;
        int most = 0;
        while (runs.find()) {
            int x = Integer.parseInt(runs.group(1));
            int y = Integer.parseInt(runs.group(2));
            int length = Integer.parseInt(runs.group(3));
            assertThat(runs.group(4)).isEqualTo(runs.group(3));
            least = Math.min(least, Math.min(x, y));
            most = Math.max(most, Math.max(x + length, y + 1));
        }
        assertThat(least).isEqualTo(4);
        assertThat(most).isEqualTo(across(svg) - 4);
    }

    /** Capacities are those of ISO/IEC 18004, table 7, for bytes. */
    @ParameterizedTest
    @CsvSource({
        "20, 2, Q",
        "21, 2, M",
        "26, 2, M",
        "27, 2, L",
        "32, 2, L",
        "33, 3, M",
        "43, 3, L",
        "60, 4, M",
        "79, 5, M",
        "85, 5, L",
        "107, 6, L",
        "425, 13, L"
    })
    void a_code_is_the_smallest_that_holds_the_address_and_mends_what_it_has_room_for(
            int length, int version, ErrorCorrectionLevel level) {
        QrSymbol symbol = QrCode.symbol(address(length));
        assertThat(symbol.size()).isEqualTo(17 + 4 * version);
        assertThat(level(symbol)).isEqualTo(level);
    }

    /** As the first two modules of the format tell it, which have a mask of their own (ISO/IEC 18004, 7.9.1). */
    private static ErrorCorrectionLevel level(QrSymbol symbol) {
        int bits = (symbol.isDark(0, 8) ? 2 : 0) + (symbol.isDark(1, 8) ? 1 : 0);
        return ErrorCorrectionLevel.forBits(bits ^ 0b10);
    }

    @Test
    void the_drawing_has_a_name_and_nothing_but_shapes() {
        String markup =
                QrCode.of(address(50), "\"Legs\" & <hips>").orElseThrow().html();
        Element svg = Jsoup.parse(markup, Parser.xmlParser()).child(0);
        assertThat(svg.attr("role")).isEqualTo("img");
        assertThat(svg.attr("aria-label")).isEqualTo("\"Legs\" & <hips>");
        assertThat(svg.getAllElements().eachAttr("fill")).containsExactly("#fff", "#000");
        assertThat(svg.children().stream().map(Element::tagName)).containsExactly("rect", "path");
        assertThat(QrCode.of(address(50), "\"Legs\" & <hips>").orElseThrow().html())
                .isEqualTo(markup);
    }

    @Test
    void letters_beyond_ascii_go_in_percent_encoded() {
        assertThat(QrReader.read(picture(svg("https://example.org/übung"), 150)))
                .contains("https://example.org/%C3%BCbung");
    }

    @Test
    void an_address_that_is_too_long_for_a_phone_gets_none() {
        assertThat(QrCode.of(address(QrCode.LONGEST + 1), NAME)).isEmpty();
        assertThat(QrCode.of(address(5000), NAME)).isEmpty();
    }

    @Test
    void an_address_that_leads_nowhere_is_a_mistake_of_the_caller() {
        assertThatThrownBy(() -> QrCode.of("handouts/legs/", NAME)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Slowly: all levels are encoded, and the strongest of those with the smallest version is taken. */
    private static QRCode tried(String address) throws WriterException {
        QRCode best = Encoder.encode(address, ErrorCorrectionLevel.L);
        for (ErrorCorrectionLevel level :
                List.of(ErrorCorrectionLevel.M, ErrorCorrectionLevel.Q, ErrorCorrectionLevel.H)) {
            QRCode stronger = Encoder.encode(address, level);
            if (stronger.getVersion().equals(best.getVersion())) {
                best = stronger;
            }
        }
        return best;
    }

    @Test
    void the_level_and_the_mask_are_those_that_trying_them_all_finds() throws WriterException {
        Random random = new Random(18004);
        for (int length = 20; length <= QrCode.LONGEST; length += 3) {
            for (String address : List.of(address(length), random(random, length))) {
                assertThat(modules(QrCode.symbol(address))).as(address).isEqualTo(modules(tried(address)));
            }
        }
    }

    /** A symbol in capitals takes less room than was reckoned, and is of another version. */
    @Test
    void an_address_in_capitals_is_read_as_well() {
        String capitals = address(60).toUpperCase(Locale.ROOT);
        assertThat(QrReader.read(picture(svg(capitals), 150))).contains(capitals);
        assertThat(QrReader.read(picture(svg(address(60)), 150))).contains(address(60));
    }

    private static String random(Random random, int length) {
        StringBuilder address = new StringBuilder("https://");
        while (address.length() < length) {
            address.append((char) random.nextInt('a', 'z' + 1));
        }
        return address.toString();
    }

    private static String modules(QRCode code) {
        ByteMatrix modules = code.getMatrix();
        return modules(modules.getWidth(), (x, y) -> modules.get(x, y) == 1);
    }

    private static String modules(QrSymbol symbol) {
        return modules(symbol.size(), symbol::isDark);
    }

    private static String modules(int size, BiPredicate<Integer, Integer> isDark) {
        StringBuilder text = new StringBuilder();
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                text.append(isDark.test(x, y) ? '#' : '.');
            }
            text.append('\n');
        }
        return text.toString();
    }
}
