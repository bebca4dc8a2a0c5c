package org.cuecard.image;

/** A copy of a photograph in one size: a file for pages, without anything that is not the picture. */
public final class Rendition {
    private final PictureKind kind;
    private final int width;
    private final int height;
    private final byte[] bytes;

    Rendition(PictureKind kind, int width, int height, byte[] bytes) {
        this.kind = kind;
        this.width = width;
        this.height = height;
        this.bytes = bytes;
    }

    /** JPEG or PNG. */
    public PictureKind kind() {
        return kind;
    }

    /** In pixels, as it is looked at. */
    public int width() {
        return width;
    }

    /** In pixels, as it is looked at. */
    public int height() {
        return height;
    }

    /** The file. */
    public byte[] bytes() {
        return bytes.clone();
    }
}
