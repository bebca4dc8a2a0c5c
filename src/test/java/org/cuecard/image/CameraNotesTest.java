package org.cuecard.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are published as they are lose their notes, and nothing of their picture. */
class CameraNotesTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_jpeg_keeps_its_picture_and_how_it_is_turned(int orientation) throws BadPictureException {
        byte[] noted = TestPhotos.jpegWithExif(60, 40, orientation);
        noted = TestPhotos.withSegment(noted, 0xFE, TestPhotos.SECRET.getBytes(StandardCharsets.UTF_8));
        byte[] file = joined(noted, ("a film: " + TestPhotos.SECRET).getBytes(StandardCharsets.UTF_8));
        byte[] clean = CameraNotes.removed(file);

        assertThat(text(clean)).doesNotContain(TestPhotos.SECRET);
        assertThat(JpegReader.open(clean).orientation()).isEqualTo(Orientation.of(orientation));
        assertThat(TestPhotos.pixels(clean).stored())
                .isEqualTo(TestPhotos.pixels(file).stored());
        assertThat(CameraNotes.removed(clean)).isEqualTo(clean);
    }

    @Test
    void a_progressive_jpeg_keeps_all_its_passes() {
        byte[] file = TestPhotos.foreign(TestPhotos.image(50, 40, BufferedImage.TYPE_INT_RGB), "jpeg", true);

        assertThat(CameraNotes.removed(file)).isEqualTo(file);
    }

    @Test
    void a_png_keeps_what_makes_its_looks() {
        byte[] plain = TestPhotos.png(10, 10);
        byte[] body = ("tEXtComment\0" + TestPhotos.SECRET).getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(body);
        ByteArrayOutputStream noted = new ByteArrayOutputStream();
        noted.write(plain, 0, 33);
        JpegWriter.words(noted, 0, body.length - 4);
        noted.writeBytes(body);
        JpegWriter.words(noted, (int) (sum.getValue() >> 16), (int) sum.getValue());
        noted.write(plain, 33, plain.length - 33);

        assertThat(CameraNotes.removed(noted.toByteArray())).isEqualTo(plain);
    }

    @Test
    void a_webp_loses_its_notes_and_the_flags_that_announce_them() {
        byte[] noted = webp(0x2C, "EXIF", TestPhotos.SECRET + ".");

        byte[] clean = CameraNotes.removed(noted);
        assertThat(clean).isEqualTo(webp(0x20, "", ""));
    }

    @Test
    void what_is_no_picture_stays_as_it_is() {
        for (String text : List.of("", "%PDF-1.7", "<svg/>", "RIFF")) {
            byte[] file = text.getBytes(StandardCharsets.UTF_8);
            assertThat(CameraNotes.removed(file)).isEqualTo(file);
        }
    }

    private static byte[] webp(int flags, String chunk, String body) {
        String rest = "WEBPVP8X\n\0\0\0" + (char) flags + "\0\0\0\0\0\0\0\0\0VP8 \2\0\0\0ab";
        if (!chunk.isEmpty()) {
            rest += chunk + (char) body.length() + "\0\0\0" + body;
        }
        return ("RIFF" + (char) rest.length() + "\0\0\0" + rest).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(one);
        out.writeBytes(other);
        return out.toByteArray();
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
