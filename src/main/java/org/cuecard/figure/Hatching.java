package org.cuecard.figure;

/** Slanting lines over a set of pixels, cut off where the set ends, so that no drawing needs to clip them. */
final class Hatching {
    /** Between two lines, along the row; drawing units. */
    private static final double SPACING = 4.4;

    /** How far a line stops before the border; drawing units. */
    private static final double INSET = .3;

    private static final double SHORTEST = 1;

    private Hatching() {}

    /**
     * Hatches some pixels of a raster.
     *
     * @param falling whether the lines fall to the right; otherwise they rise
     */
    static PathData of(Mask mask, PixelScale scale, boolean falling) {
        PathData path = new PathData();
        PixelBox box = mask.box();
        if (box.isEmpty()) {
            return path;
        }
        int spacing = (int) StrictMath.round(SPACING * scale.perUnit());
        // Where a line would cross the uppermost row: the same lines for all muscles, so that they meet.
        int first = falling ? box.left() - box.bottom() : box.left() + box.top();
        int last = falling ? box.right() - box.top() : box.right() + box.bottom();
        for (int at = Math.floorDiv(first, spacing) * spacing; at <= last; at += spacing) {
            int begin = -1;
            for (int y = box.top(); y <= box.bottom(); y++) {
                boolean inside = mask.holds(falling ? at + y : at - y, y);
                if (inside && begin < 0) {
                    begin = y;
                } else if (!inside && begin >= 0) {
                    line(path, scale, (falling ? at + begin : at - begin) + .5, begin, y, falling);
                    begin = -1;
                }
            }
        }
        return path;
    }

    private static void line(PathData path, PixelScale scale, double x, int begin, int end, boolean falling) {
        double inset = INSET * scale.perUnit();
        double length = (end - begin - 2 * inset) / scale.perUnit();
        if (length >= SHORTEST) {
            int way = falling ? 1 : -1;
            double left = scale.x(x + way * inset);
            double top = scale.y(begin + inset);
            path.moveTo(left, top);
            path.lineTo(left + way * length, top + length);
        }
    }
}
