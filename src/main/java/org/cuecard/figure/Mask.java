package org.cuecard.figure;

/** A set of a raster's pixels, and the box that holds it. */
final class Mask {
    private final int width;
    private final boolean[] pixels;
    private int left = Integer.MAX_VALUE;
    private int top = Integer.MAX_VALUE;
    private int right;
    private int bottom;

    Mask(int width, int height) {
        this.width = width;
        this.pixels = new boolean[width * height];
    }

    void set(int x, int y) {
        pixels[y * width + x] = true;
        left = Math.min(left, x);
        right = Math.max(right, x + 1);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y + 1);
    }

    /** The pixels of it whose middles lie left of a place in the raster. */
    Mask before(double place) {
        Mask part = new Mask(width, pixels.length / width);
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right && x + .5 < place; x++) {
                if (pixels[y * width + x]) {
                    part.set(x, y);
                }
            }
        }
        return part;
    }

    boolean holds(int pixel) {
        return pixels[pixel];
    }

    /** Whether a place is in it; places outside the raster are not. */
    boolean holds(int x, int y) {
        return x >= left && x < right && y >= top && y < bottom && pixels[y * width + x];
    }

    PixelBox box() {
        return right == 0 ? PixelBox.NOTHING : new PixelBox(left, top, right, bottom);
    }
}
