package org.cuecard.image;

/** A picture in a file: what its head says is known at once, and its pixels are read when they are asked for. */
interface PictureReader {
    /** The number of columns, as stored. */
    int width();

    /** The number of rows, as stored. */
    int height();

    Orientation orientation();

    /** 3, or 4 when pixels may be transparent. */
    int channels();

    /** Reads all pixels, once, and checks everything that follows them. */
    void read(RowSink sink) throws BadPictureException;

    /** Whether the picture, once read, turns out to have so few colours that it is a drawing. */
    boolean isDrawing();
}
