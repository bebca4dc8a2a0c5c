package org.cuecard.image;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of picture files that are told from one another, by their first bytes. */
public enum PictureKind {
    JPEG("JPEG", "jpg jpeg"),
    PNG("PNG", "png"),
    WEBP("WebP", "webp"),
    AVIF("AVIF", "avif"),
    HEIC("HEIC", "heic heif"),
    GIF("GIF", "gif"),
    TIFF("TIFF", "tif tiff"),
    SVG("SVG", "svg");

    private final String shown;
    private final String endings;

    PictureKind(String shown, String endings) {
        this.shown = shown;
        this.endings = endings;
    }

    /** Whether Cuecard itself can read it. */
    public boolean isReadable() {
        return this == JPEG || this == PNG;
    }

    /** The ending of files of this kind that Cuecard writes. */
    public String ending() {
        return this == JPEG ? "jpg" : name().toLowerCase(Locale.ROOT);
    }

    /** Whether a file's name fits its content. */
    public boolean hasEnding(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return List.of(endings.split(" ", -1)).contains(ending);
    }

    /** What the content is, whatever the file is called. */
    public static Optional<PictureKind> of(byte[] data) {
        ByteSource source = new ByteSource(data);
        if (source.startsWith("\u00FF\u00D8\u00FF")) {
            return Optional.of(JPEG);
        }
        if (source.startsWith(PngReader.SIGNATURE)) {
            return Optional.of(PNG);
        }
        if (source.startsWith("GIF8")) {
            return Optional.of(GIF);
        }
        if (source.startsWith("II*\0") || source.startsWith("MM\0*")) {
            return Optional.of(TIFF);
        }
        if (source.startsWith("<svg") || source.startsWith("<?xml")) {
            return Optional.of(SVG);
        }
        return inContainer(source);
    }

    private static Optional<PictureKind> inContainer(ByteSource source) {
        boolean riff = source.startsWith("RIFF");
        try {
            source.i32();
            boolean box = source.startsWith("ftyp");
            source.i32();
            if (riff && source.startsWith("WEBP")) {
                return Optional.of(WEBP);
            }
            if (box && (source.startsWith("avif") || source.startsWith("avis"))) {
                return Optional.of(AVIF);
            }
            boolean apple = source.startsWith("heic") || source.startsWith("heix") || source.startsWith("mif1");
            return box && apple ? Optional.of(HEIC) : Optional.empty();
        } catch (BadPictureException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return shown;
    }
}
