package org.cuecard.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DarkroomTest {
    @Test
    void a_photograph_is_made_in_widths_up_to_its_own() {
        assertThat(sizes(TestPhotos.jpeg(2000, 30))).containsExactly("480x7", "960x14", "1440x22");
        assertThat(sizes(TestPhotos.jpeg(1000, 10))).containsExactly("480x5", "1000x10");
        assertThat(sizes(TestPhotos.jpeg(300, 200))).containsExactly("300x200");
        assertThat(sizes(TestPhotos.jpeg(1, 1))).containsExactly("1x1");
    }

    @Test
    void nothing_that_the_camera_noted_is_published() {
        byte[] file = TestPhotos.jpegWithExif(600, 400, 6);
        file = TestPhotos.withSegment(file, 0xFE, TestPhotos.SECRET.getBytes(StandardCharsets.UTF_8));
        file = TestPhotos.withSegment(
                file, 0xED, ("Photoshop 3.0\0" + TestPhotos.SECRET).getBytes(StandardCharsets.UTF_8));
        file = TestPhotos.withSegment(
                file, 0xE1, ("http://ns.adobe.com/xap/1.0/\0" + TestPhotos.SECRET).getBytes(StandardCharsets.UTF_8));

        for (Rendition rendition : good(file)) {
            String bytes = new String(rendition.bytes(), StandardCharsets.ISO_8859_1);
            assertThat(bytes).doesNotContain(TestPhotos.SECRET, "Exif", "adobe", "Photoshop");
            assertThat(markers(rendition.bytes())).containsExactly(0xE0, 0xDB, 0xC0, 0xC4, 0xC4, 0xC4, 0xC4, 0xDA);
        }
    }

    /** The corner that is brightest in red is where each orientation says that the stored right edge went. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_photograph_is_published_upright(int orientation) {
        Rendition made = good(TestPhotos.jpegWithExif(60, 40, orientation)).get(0);
        BufferedImage seen = TestPhotos.seen(made.bytes());
        boolean swapped = orientation > 4;

        assertThat(made.width()).isEqualTo(swapped ? 40 : 60);
        assertThat(made.height()).isEqualTo(swapped ? 60 : 40);
        // Stored: red grows to the right, green falls downwards. EXIF says where row 0 and column 0 are to be seen.
        int[] redder = List.of(
                        new int[] {1, 0},
                        new int[] {-1, 0},
                        new int[] {-1, 0},
                        new int[] {1, 0},
                        new int[] {0, 1},
                        new int[] {0, 1},
                        new int[] {0, -1},
                        new int[] {0, -1})
                .get(orientation - 1);
        int[] greener = List.of(
                        new int[] {0, -1},
                        new int[] {0, -1},
                        new int[] {0, 1},
                        new int[] {0, 1},
                        new int[] {-1, 0},
                        new int[] {1, 0},
                        new int[] {1, 0},
                        new int[] {-1, 0})
                .get(orientation - 1);
        assertThat(at(seen, redder).getRed())
                .isGreaterThan(at(seen, new int[] {-redder[0], -redder[1]}).getRed() + 100);
        assertThat(at(seen, greener).getGreen())
                .isGreaterThan(at(seen, new int[] {-greener[0], -greener[1]}).getGreen() + 100);
    }

    private static Color at(BufferedImage image, int[] way) {
        int x = (image.getWidth() - 1) * (way[0] + 1) / 2;
        int y = (image.getHeight() - 1) * (way[1] + 1) / 2;
        return new Color(image.getRGB(x, y));
    }

    @Test
    void the_bytes_are_the_same_on_every_machine() throws Exception {
        MessageDigest all = MessageDigest.getInstance("SHA-256");
        good(TestPhotos.jpegWithExif(1999, 700, 6)).forEach(rendition -> all.update(rendition.bytes()));
        good(TestPhotos.png(1234, 321)).forEach(rendition -> all.update(rendition.bytes()));

        assertThat(HexFormat.of().formatHex(all.digest()))
                .as("raise Darkroom.REVISION when this changes on purpose")
                .isEqualTo("5862ec411d76348bfa5a3af53c41bfb68b629d25219144e1698ccee2f4e5cab0");
    }

    @Test
    void mixing_happens_in_light() {
        BufferedImage checks = new BufferedImage(2000, 8, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 16000; i++) {
            checks.setRGB(i % 2000, i / 2000, (i % 2000 + i / 2000) % 2 == 0 ? 0xFFFFFF : 0);
        }
        BufferedImage small = TestPhotos.seen(
                good(TestPhotos.foreign(checks, "png", false)).get(0).bytes());

        // Half the light of white is stored as 188, not as 128.
        assertThat(new Color(small.getRGB(240, 0)).getGreen()).isBetween(185, 191);
    }

    @Test
    void a_drawing_stays_a_png_and_a_photograph_saved_as_png_becomes_a_jpeg() {
        BufferedImage drawing = new BufferedImage(90, 60, BufferedImage.TYPE_INT_RGB);
        drawing.setRGB(4, 5, 0x123456);

        assertThat(good(TestPhotos.foreign(drawing, "png", false)))
                .first()
                .extracting(Rendition::kind)
                .isEqualTo(PictureKind.PNG);
        assertThat(good(TestPhotos.png(90, 60)))
                .first()
                .extracting(Rendition::kind)
                .isEqualTo(PictureKind.JPEG);
    }

    @Test
    void a_file_that_claims_too_many_pixels_is_refused_before_anything_is_unpacked() {
        byte[] png = TestPhotos.png(4, 4);
        int[] size = {0, 1, 0x86, 0xA0, 0, 1, 0x86, 0xA0};
        for (int i = 0; i < size.length; i++) {
            png[16 + i] = (byte) size[i];
        }
        TestPhotos.mendCheckSum(png);

        assertThat(bad(png)).startsWith("claims 100000 × 100000 pixels");
    }

    @Test
    void a_file_that_is_cut_off_anywhere_is_told_and_never_a_failure() {
        for (byte[] file : List.of(
                TestPhotos.jpegWithExif(40, 30, 1),
                TestPhotos.png(40, 30),
                TestPhotos.foreign(TestPhotos.image(40, 30, BufferedImage.TYPE_INT_RGB), "jpeg", true))) {
            for (int length = 0; length < file.length - 2; length++) {
                Developed made = Darkroom.develop(Arrays.copyOf(file, length));
                assertThat(made).as("%d of %d bytes", length, file.length).isInstanceOf(Developed.Bad.class);
            }
        }
    }

    @Test
    void whatever_the_bytes_are_there_is_an_answer() {
        Random random = new Random(7);
        List<byte[]> files = List.of(
                TestPhotos.jpegWithExif(50, 40, 6),
                TestPhotos.png(50, 40),
                TestPhotos.foreign(TestPhotos.image(50, 40, BufferedImage.TYPE_INT_RGB), "jpeg", true),
                TestPhotos.foreign(TestPhotos.image(50, 40, BufferedImage.TYPE_BYTE_INDEXED), "png", true));
        for (int i = 0; i < 3000; i++) {
            byte[] file = files.get(i % files.size()).clone();
            for (int change = 0; change <= i % 5; change++) {
                // The head of a JPEG or PNG is where a change does most.
                int where = i % 2 == 0 ? random.nextInt(file.length) : random.nextInt(Math.min(700, file.length));
                file[where] = (byte) random.nextInt();
            }
            if (file[0] == (byte) 0x89) {
                TestPhotos.mendCheckSum(file);
            }
            assertThat(Darkroom.develop(file)).isNotNull();
        }
    }

    @Test
    void what_is_none_of_ours_is_named() {
        assertThat(bad("GIF89a".getBytes(StandardCharsets.UTF_8))).isEqualTo("is in the format GIF");
        assertThat(bad("RIFF\0\0\0\0WEBPVP8 ".getBytes(StandardCharsets.UTF_8))).isEqualTo("is in the format WebP");
        assertThat(bad("\0\0\0\u0018ftypheic".getBytes(StandardCharsets.UTF_8))).isEqualTo("is in the format HEIC");
        assertThat(bad("Hello".getBytes(StandardCharsets.UTF_8))).isEqualTo("is no picture");
        assertThat(bad(new byte[0])).isEqualTo("is no picture");
    }

    private static List<Rendition> good(byte[] file) {
        assertThat(Darkroom.develop(file)).isInstanceOf(Developed.Good.class);
        return ((Developed.Good) Darkroom.develop(file)).renditions();
    }

    private static String bad(byte[] file) {
        assertThat(Darkroom.develop(file)).isInstanceOf(Developed.Bad.class);
        return ((Developed.Bad) Darkroom.develop(file)).reason();
    }

    private static List<String> sizes(byte[] file) {
        return good(file).stream()
                .map(made -> made.width() + "x" + made.height())
                .toList();
    }

    private static List<Integer> markers(byte[] jpeg) {
        List<Integer> markers = new java.util.ArrayList<>();
        int at = 2;
        int marker = 0;
        while (marker != 0xDA) {
            marker = jpeg[at + 1] & 0xFF;
            markers.add(marker);
            at += 2 + (((jpeg[at + 2] & 0xFF) << 8) | (jpeg[at + 3] & 0xFF));
        }
        return markers;
    }
}
