package org.cuecard.figure;

/**
 * Where a raster lies in the drawing.
 *
 * @param left the drawing's x at the raster's left border, in drawing units (5 mm)
 * @param top the drawing's y at the raster's upper border, in drawing units; y points down
 * @param perUnit pixels a drawing unit
 */
record PixelScale(double left, double top, double perUnit) {
    static final PixelScale SAME = new PixelScale(0, 0, 1);

    double x(double pixel) {
        return left + pixel / perUnit;
    }

    double y(double pixel) {
        return top + pixel / perUnit;
    }

    int column(double x) {
        return (int) Math.floor((x - left) * perUnit);
    }

    int row(double y) {
        return (int) Math.floor((y - top) * perUnit);
    }
}
