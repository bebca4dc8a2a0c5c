package org.cuecard.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.cuecard.image.PngWriter;
import org.cuecard.render.SheetPress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One sheet, printed here and by a second process with another Java. */
class SameBytesTest {
    @TempDir
    private Path temp = Path.of("");

    /** Text, a table, a plain drawing, one that is not plain, and two photographs. */
    private static byte[] print() {
        String html = "<!doctype html><html lang=\"en\"><head><title>Squat</title>"
                + "<meta name=\"subject\" content=\"A card\"></head><body><main><h1>Squat</h1><p>Sit <b>back</b>, ½.</p>"
                + "<table><thead><tr><th scope=\"col\">Day</th></tr></thead><tbody><tr><td>Mon</td></tr></tbody></table>"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"90\" height=\"90\" viewBox=\"0 0 90 90\">"
                + "<title>Plain</title><path fill=\"#a8320f\" d=\"M10 50A40 25 30 1 0 60 60z\"/></svg>"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"90\" height=\"90\" viewBox=\"0 0 90 90\">"
                + "<title>Not</title><path fill=\"rgb(200, 90, 9)\" d=\"M10 50A40 25 30 1 0 60 60z\"/></svg>"
                + "<img alt=\"a\" src=\"a.jpg\"><img alt=\"b\" src=\"b.png\"></main></body></html>";
        return new PdfPress()
                .print(new SheetPress.Sheet(html, SameBytesTest::picture, LocalDate.EPOCH))
                .pdf();
    }

    private static Optional<byte[]> picture(String address) {
        if (address.equals("b.png")) {
            return Optional.of(PngWriter.writeDrawing(9, 9, new byte[9 * 9 * 3]));
        }
        try {
            return Optional.of(
                    Files.readAllBytes(Path.of("src/test/resources/sites/harbour/exercises/images/rise.jpg")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the second process does: writes the sheet to the file that it is told. */
    public static void main(String... arguments) throws IOException {
        Files.write(Path.of(arguments[0]), print());
    }

    @Test
    @Timeout(120)
    void two_versions_of_java_print_the_same_bytes() throws Exception {
        Optional<Path> java = OtherJava.home();
        assumeTrue(
                java.isPresent(),
                "no second Java beside the one that runs the tests; -D" + OtherJava.PROPERTY + "=... names one");
        Path file = temp.resolve("other.pdf");
        Process process = new ProcessBuilder(
                        java.orElseThrow().resolve("bin").resolve("java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        SameBytesTest.class.getName(),
                        file.toString())
                .inheritIO()
                .start();
        assertThat(process.waitFor(100, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        byte[] here = print();
        assertThat(here.length).isGreaterThan(10_000);
        assertThat(Files.readAllBytes(file)).isEqualTo(here);
    }
}
