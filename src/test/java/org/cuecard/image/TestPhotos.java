package org.cuecard.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Pictures made for tests: by this program's own writers, or by the platform's, as files from elsewhere. */
public final class TestPhotos {
    /** What a camera might have noted; tests look for it in what is published. */
    public static final String SECRET = "TAKEN-AT-HOME-5107N";

    private TestPhotos() {}

    /** A colourful picture without an edge in it: each pixel has a colour of its own. */
    static byte[] rgb(int width, int height) {
        byte[] rgb = new byte[3 * width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int at = 3 * (y * width + x);
                rgb[at] = (byte) (40 + 200 * x / width);
                rgb[at + 1] = (byte) (220 - 180 * y / height);
                rgb[at + 2] = (byte) (60 + 90 * x / width + 90 * y / height);
            }
        }
        return rgb;
    }

    /** A PNG by our own writer: the same bytes everywhere. */
    public static byte[] png(int width, int height) {
        return PngWriter.write(width, height, rgb(width, height));
    }

    /** A JPEG by our own writer: the same bytes everywhere. */
    public static byte[] jpeg(int width, int height) {
        return JpegWriter.write(pixels(png(width, height)));
    }

    /** A JPEG whose EXIF tells an orientation and a secret. */
    public static byte[] jpegWithExif(int width, int height, int orientation) {
        ByteArrayOutputStream exif = new ByteArrayOutputStream();
        exif.writeBytes("Exif\0\0II*\0".getBytes(StandardCharsets.ISO_8859_1));
        // One entry: tag 0x0112, type SHORT, count 1. Behind the directory stands what a GPS block would hold.
        int[] directory = {8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0};
        for (int value : directory) {
            exif.write(value);
        }
        exif.writeBytes(SECRET.getBytes(StandardCharsets.ISO_8859_1));
        return withSegment(jpeg(width, height), 0xE1, exif.toByteArray());
    }

    /** Puts a segment behind a JPEG's first one. */
    public static byte[] withSegment(byte[] jpeg, int marker, byte[] body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 20);
        JpegWriter.words(out, 0xFF00 | marker, body.length + 2);
        out.writeBytes(body);
        out.write(jpeg, 20, jpeg.length - 20);
        return out.toByteArray();
    }

    /** Writes the check sum of a PNG's first chunk anew, so that a change of its size is no mere accident. */
    static void mendCheckSum(byte[] png) {
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        for (int i = 0; i < 4; i++) {
            png[29 + i] = (byte) (sum.getValue() >> (24 - 8 * i));
        }
    }

    /** The pixels that our own readers see. */
    static Pixels pixels(byte[] file) {
        try {
            PictureReader reader = file[0] == (byte) 0xFF ? JpegReader.open(file) : PngReader.open(file);
            char[] light = new char[reader.width() * reader.height() * reader.channels()];
            int[] at = {0};
            reader.read(row -> {
                System.arraycopy(row, 0, light, at[0], row.length);
                at[0] += row.length;
            });
            return new Pixels(reader.width(), reader.height(), reader.channels(), light);
        } catch (BadPictureException e) {
            throw new AssertionError(e.reason(), e);
        }
    }

    /** The same picture for the platform's writers. */
    static BufferedImage image(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        byte[] rgb = rgb(width, height);
        for (int i = 0; i < width * height; i++) {
            int colour = ((rgb[3 * i] & 0xFF) << 16) | ((rgb[3 * i + 1] & 0xFF) << 8) | (rgb[3 * i + 2] & 0xFF);
            image.setRGB(i % width, i / width, 0xFF000000 | colour);
        }
        return image;
    }

    /** A file by the platform's writer. */
    static byte[] foreign(BufferedImage image, String format, boolean progressive) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (progressive) {
                how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** What the platform's reader sees. */
    static BufferedImage seen(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
