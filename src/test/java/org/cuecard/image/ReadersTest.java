package org.cuecard.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our readers see in other programs' files what other programs see. */
class ReadersTest {
    /** Another rounding, and another way to spread colours over the pixels that share them. */
    private static final int JPEG_TOLERANCE = 6;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_colour_jpeg_is_read_as_the_platform_reads_it(boolean progressive) {
        byte[] file = TestPhotos.foreign(TestPhotos.image(67, 45, BufferedImage.TYPE_INT_RGB), "jpeg", progressive);

        assertThat(worst(TestPhotos.pixels(file), TestPhotos.seen(file))).isLessThanOrEqualTo(JPEG_TOLERANCE);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_grey_jpeg_is_read(boolean progressive) {
        byte[] file = TestPhotos.foreign(TestPhotos.image(50, 33, BufferedImage.TYPE_BYTE_GRAY), "jpeg", progressive);
        BufferedImage seen = TestPhotos.seen(file);
        Pixels ours = TestPhotos.pixels(file);

        for (int y = 0; y < 33; y++) {
            for (int x = 0; x < 50; x++) {
                int grey = seen.getRaster().getSample(x, y, 0);
                assertThat(LinearLight.stored(ours.light(x, y, 1))).isBetween(grey - 1, grey + 1);
            }
        }
    }

    static Stream<BufferedImage> pngs() {
        return Stream.of(
                TestPhotos.image(31, 22, BufferedImage.TYPE_INT_RGB),
                TestPhotos.image(31, 22, BufferedImage.TYPE_BYTE_INDEXED),
                TestPhotos.image(31, 22, BufferedImage.TYPE_BYTE_BINARY),
                TestPhotos.image(1, 1, BufferedImage.TYPE_INT_RGB));
    }

    @ParameterizedTest
    @MethodSource("pngs")
    void a_png_is_read_to_the_last_bit_interlaced_or_not(BufferedImage image) {
        for (boolean interlaced : List.of(false, true)) {
            byte[] file = TestPhotos.foreign(image, "png", interlaced);

            assertThat(worst(TestPhotos.pixels(file), TestPhotos.seen(file))).isZero();
        }
    }

    @Test
    void of_a_png_with_sixteen_bits_the_upper_eight_are_read() {
        BufferedImage image = new BufferedImage(20, 3, BufferedImage.TYPE_USHORT_GRAY);
        for (int x = 0; x < 20; x++) {
            image.getRaster().setSample(x, 1, 0, 257 * 12 * x);
        }
        Pixels pixels = TestPhotos.pixels(TestPhotos.foreign(image, "png", false));

        for (int x = 0; x < 20; x++) {
            assertThat(LinearLight.stored(pixels.light(x, 1, 0))).isEqualTo(12 * x);
        }
    }

    @Test
    void a_transparent_png_keeps_its_transparency() {
        BufferedImage image = new BufferedImage(16, 16, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(200, 40, 10, 128));
        pen.fillRect(4, 4, 8, 8);
        pen.dispose();
        byte[] made = PngWriter.write(TestPhotos.pixels(TestPhotos.foreign(image, "png", false)));
        BufferedImage seen = TestPhotos.seen(made);

        assertThat(seen.getRGB(0, 0) >>> 24).isZero();
        Color inside = new Color(seen.getRGB(6, 6), true);
        assertThat(inside.getAlpha()).isEqualTo(128);
        assertThat(inside.getRed()).isBetween(199, 201);
    }

    @Test
    void what_our_writers_write_the_platform_reads() {
        byte[] rgb = TestPhotos.rgb(45, 37);
        BufferedImage png = TestPhotos.seen(PngWriter.write(45, 37, rgb));
        BufferedImage jpeg = TestPhotos.seen(TestPhotos.jpeg(45, 37));
        BufferedImage wanted = TestPhotos.image(45, 37, BufferedImage.TYPE_INT_RGB);

        assertThat(worst(TestPhotos.pixels(PngWriter.write(45, 37, rgb)), wanted))
                .isZero();
        for (int y = 0; y < 37; y++) {
            for (int x = 0; x < 45; x++) {
                assertThat(png.getRGB(x, y)).isEqualTo(wanted.getRGB(x, y));
                assertThat(distance(jpeg.getRGB(x, y), wanted.getRGB(x, y))).isLessThan(12);
            }
        }
    }

    private static int worst(Pixels ours, BufferedImage theirs) {
        assertThat(ours.width()).isEqualTo(theirs.getWidth());
        assertThat(ours.height()).isEqualTo(theirs.getHeight());
        int worst = 0;
        for (int y = 0; y < ours.height(); y++) {
            for (int x = 0; x < ours.width(); x++) {
                int rgb = 0;
                for (int c = 0; c < 3; c++) {
                    rgb = (rgb << 8) | LinearLight.stored(ours.light(x, y, c));
                }
                worst = Math.max(worst, distance(rgb, theirs.getRGB(x, y)));
            }
        }
        return worst;
    }

    private static int distance(int one, int other) {
        int worst = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            worst = Math.max(worst, Math.abs(((one >> shift) & 0xFF) - ((other >> shift) & 0xFF)));
        }
        return worst;
    }
}
