package org.cuecard.figure;

/** An upright rectangle of the drawing, in its units (5 mm); y points down. */
record Box(double left, double top, double right, double bottom) {
    static final Box NOTHING = new Box(1e9, 1e9, -1e9, -1e9);

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    Box with(double x, double y) {
        return new Box(Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y));
    }

    /** With a point and all that lies up to {@code radius} from it. */
    Box with(double x, double y, double radius) {
        return with(x - radius, y - radius).with(x + radius, y + radius);
    }

    Box with(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    Box grown(double margin) {
        return new Box(left - margin, top - margin, right + margin, bottom + margin);
    }
}
