package org.cuecard.image;

import java.io.ByteArrayOutputStream;
import java.util.Set;

/**
 * Takes out of a picture file what cameras and editors noted in it: where and when it was taken, with what, by whom, a
 * small copy of what it was before somebody cut it. The picture itself stays as it is, to the last bit. For files that
 * are published as they are; photographs that pages show are made anew and never held such notes.
 */
public final class CameraNotes {
    /** Chunks of a PNG that say how the picture looks. */
    private static final Set<String> PNG_LOOKS = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI",
            "bKGD", "pHYs", "hIST", "sPLT", "acTL", "fcTL", "fdAT");

    private static final Set<String> WEBP_NOTES = Set.of("EXIF", "XMP ");
    private static final int WEBP_NOTE_FLAGS = 0x08 | 0x04;

    private CameraNotes() {}

    /** A JPEG, a PNG or a WebP without its notes; any other file as it is. */
    public static byte[] removed(byte[] file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        ByteSource in = new ByteSource(file);
        try {
            switch (PictureKind.of(file).orElse(PictureKind.SVG)) {
                case JPEG -> jpeg(in, out);
                case PNG -> png(in, out);
                case WEBP -> {
                    webp(in, out);
                    return sized(out.toByteArray());
                }
                default -> {
                    return file;
                }
            }
        } catch (BadPictureException e) {
            // What cannot be read to its end is cut off there, for notes may stand in the rest.
            return out.toByteArray();
        }
        return out.toByteArray();
    }

    private static void jpeg(ByteSource in, ByteArrayOutputStream out) throws BadPictureException {
        JpegWriter.words(out, in.u16());
        boolean turned = false;
        while (true) {
            int start = in.at();
            in.u8();
            int marker = in.u8();
            while (marker == 0xFF) {
                marker = in.u8();
            }
            if (marker == 0xD9) {
                JpegWriter.words(out, 0xFFD9);
                return;
            }
            ByteSource body = in.part(in.u16() - 2);
            boolean exif = marker == 0xE1 && body.startsWith("Exif\0\0");
            if (exif && !turned) {
                turned = true;
                body.bytes(6);
                orientation(Orientation.ofExif(body), out);
            }
            boolean looks = marker < 0xE0
                    || marker == 0xE0
                    || marker == 0xEE
                    || (marker == 0xE2 && body.startsWith("ICC_PROFILE\0"));
            if (looks && marker != 0xFE) {
                out.write(in.data(), start, in.at() - start);
            }
            if (marker == 0xDA) {
                int end = new JpegBits(in.data(), in.at()).endOfScan();
                out.write(in.data(), in.at(), end - in.at());
                in.seek(end);
            }
        }
    }

    /** How the picture is to be turned is part of the picture. */
    private static void orientation(Orientation orientation, ByteArrayOutputStream out) {
        for (int number = 2; number <= 8; number++) {
            if (Orientation.of(number).equals(orientation)) {
                JpegWriter.words(out, 0xFFE1, 34, 0x4578, 0x6966, 0, 0x4D4D, 0x2A, 0, 8, 1);
                JpegWriter.words(out, 0x0112, 3, 0, 1, number, 0, 0, 0);
            }
        }
    }

    private static void png(ByteSource in, ByteArrayOutputStream out) throws BadPictureException {
        out.writeBytes(in.bytes(PngReader.SIGNATURE.length()));
        String name = "";
        while (!name.equals("IEND")) {
            int start = in.at();
            int length = in.i32();
            name = name(in);
            in.part(length);
            in.i32();
            if (PNG_LOOKS.contains(name)) {
                out.write(in.data(), start, in.at() - start);
            }
        }
    }

    private static void webp(ByteSource in, ByteArrayOutputStream out) throws BadPictureException {
        out.writeBytes(in.bytes(12));
        while (in.left() >= 8) {
            int start = in.at();
            String name = name(in);
            int length = Integer.reverseBytes(in.i32());
            in.part(length);
            if (length % 2 == 1 && in.left() > 0) {
                in.u8();
            }
            if (!WEBP_NOTES.contains(name)) {
                int at = out.size();
                out.write(in.data(), start, in.at() - start);
                if (name.equals("VP8X") && at == 12) {
                    byte[] whole = out.toByteArray();
                    whole[at + 8] = (byte) (whole[at + 8] & ~WEBP_NOTE_FLAGS);
                    out.reset();
                    out.writeBytes(whole);
                }
            }
        }
    }

    private static byte[] sized(byte[] webp) {
        int size = Integer.reverseBytes(webp.length - 8);
        for (int i = 0; i < 4; i++) {
            webp[4 + i] = (byte) (size >> (24 - 8 * i));
        }
        return webp;
    }

    private static String name(ByteSource in) throws BadPictureException {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            name.append((char) in.u8());
        }
        return name.toString();
    }
}
