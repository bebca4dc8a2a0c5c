package org.cuecard.figure;

import java.util.Arrays;
import java.util.List;

/**
 * How much of each pixel a set of shapes covers. Shapes overlap as in SVG, by the non-zero rule. Each row of pixels is
 * cut into thin rows; across, coverage is exact to a sixty-fourth. Sums of whole numbers, so the same on every machine.
 */
final class Coverage {
    private static final int ROWS = 8;
    private static final int PARTS = 64;
    /** What a pixel that is wholly covered counts. */
    static final int WHOLE = ROWS * PARTS;

    /** Hears of a covered pixel. */
    @FunctionalInterface
    interface Spot {
        void covered(int x, int y, int coverage);
    }

    private final int width;
    private final int height;
    /** For each thin row, where borders cross it: position times four, plus 2 for up or 0 for down. */
    private final long[][] crossings;

    private final int[] counts;

    private Coverage(int width, int height) {
        this.width = width;
        this.height = height;
        crossings = new long[height * ROWS][];
        counts = new int[height * ROWS];
    }

    /** Tells every pixel that is covered, at least in part, row by row. */
    static void of(List<Polyline> shapes, int width, int height, Spot spot) {
        Coverage coverage = new Coverage(width, height);
        shapes.forEach(coverage::add);
        coverage.tell(spot);
    }

    private void add(Polyline shape) {
        int n = shape.size();
        for (int i = 0; i < n; i++) {
            int next = i + 1 == n ? 0 : i + 1;
            edge(shape.x(i), shape.y(i), shape.x(next), shape.y(next));
        }
    }

    private void edge(double x0, double y0, double x1, double y1) {
        if (y0 == y1) {
            return;
        }
        boolean up = y1 < y0;
        double top = (up ? y1 : y0) * ROWS - .5;
        double bottom = (up ? y0 : y1) * ROWS - .5;
        int first = Math.max(0, (int) Math.ceil(top));
        int last = Math.min(height * ROWS - 1, (int) Math.ceil(bottom) - 1);
        for (int row = first; row <= last; row++) {
            double y = (row + .5) / ROWS;
            double x = x0 + (x1 - x0) * ((y - y0) / (y1 - y0));
            long place = (long) Math.floor(Angles.clamp(x, -1, width + 1.0) * PARTS + .5);
            cross(row, place * 4 + (up ? 2 : 0));
        }
    }

    private void cross(int row, long crossing) {
        long[] known = crossings[row];
        if (known == null) {
            known = new long[8];
        } else if (counts[row] == known.length) {
            known = Arrays.copyOf(known, known.length * 2);
        }
        known[counts[row]++] = crossing;
        crossings[row] = known;
    }

    private void tell(Spot spot) {
        int[] covered = new int[width];
        for (int y = 0; y < height; y++) {
            boolean any = false;
            for (int row = y * ROWS; row < (y + 1) * ROWS; row++) {
                any |= counts[row] > 0;
                spans(row, covered);
            }
            for (int x = 0; any && x < width; x++) {
                if (covered[x] > 0) {
                    spot.covered(x, y, covered[x]);
                    covered[x] = 0;
                }
            }
        }
    }

    private void spans(int row, int[] covered) {
        long[] known = crossings[row];
        if (known == null) {
            return;
        }
        Arrays.sort(known, 0, counts[row]);
        int winding = 0;
        long start = 0;
        for (int i = 0; i < counts[row]; i++) {
            long place = known[i] >> 2;
            int before = winding;
            winding += (known[i] & 2) == 0 ? 1 : -1;
            if (before == 0) {
                start = place;
            } else if (winding == 0) {
                span(Math.max(0, start), Math.min((long) width * PARTS, place), covered);
            }
        }
    }

    private static void span(long from, long to, int[] covered) {
        for (long at = from; at < to; ) {
            int pixel = (int) (at / PARTS);
            long end = Math.min(to, (pixel + 1L) * PARTS);
            covered[pixel] += (int) (end - at);
            at = end;
        }
    }
}
