package org.cuecard.figure;

/**
 * A line along pixels' borders.
 *
 * @param points corners of pixels
 * @param closed whether it comes back to its start
 * @param freeStart whether nothing else meets it at its start; likewise {@code freeEnd}
 */
record Chain(LineKind kind, Polyline points, boolean closed, boolean freeStart, boolean freeEnd) {

    /** The way the line comes from at one of its ends, as a unit vector: x, y. */
    double[] inward(boolean atEnd) {
        int last = points.size() - 1;
        int reach = Math.min(last, 12);
        int from = atEnd ? last : 0;
        int to = atEnd ? last - reach : reach;
        double x = points.x(to) - points.x(from);
        double y = points.y(to) - points.y(from);
        double length = Math.sqrt(x * x + y * y) + 1e-9;
        return new double[] {x / length, y / length};
    }
}
