package org.cuecard.figure;

/** A rectangle of pixels; right and bottom are the first column and row that are not in it. */
record PixelBox(int left, int top, int right, int bottom) {
    static final PixelBox NOTHING = new PixelBox(Integer.MAX_VALUE, Integer.MAX_VALUE, 0, 0);

    boolean isEmpty() {
        return right <= left;
    }

    int width() {
        return right - left;
    }

    int height() {
        return bottom - top;
    }
}
