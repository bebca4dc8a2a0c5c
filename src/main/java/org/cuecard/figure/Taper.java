package org.cuecard.figure;

import java.util.List;

/** A line that thins out towards its free ends, as a pen's does, as a filled outline. */
final class Taper {
    private static final double THINNEST = .18;
    /** Over how much of its length it thins out: at most this part, and at most so many drawing units. */
    private static final double PART = .6;

    private static final double UNITS = 16;

    private Taper() {}

    /**
     * Makes a line's outline.
     *
     * @param line in the raster's pixels
     * @param width where it is whole, in pixels
     */
    static PathData outline(
            Polyline line, double width, boolean thinStart, boolean thinEnd, double tolerance, PixelScale scale) {
        double[] walked = line.distances();
        int n = line.size();
        double length = walked[n - 1];
        double thinning = Math.min(length * PART, UNITS * scale.perUnit()) + 1e-9;
        Polyline one = new Polyline();
        Polyline other = new Polyline();
        for (int i = 0; i < n; i++) {
            double full = 1;
            if (thinStart) {
                full = Math.min(full, thickness(walked[i] / thinning));
            }
            if (thinEnd) {
                full = Math.min(full, thickness((length - walked[i]) / thinning));
            }
            int before = Math.max(0, i - 2);
            int after = Math.min(n - 1, i + 2);
            double dx = line.x(after) - line.x(before);
            double dy = line.y(after) - line.y(before);
            double half = width / 2 * full / (Math.sqrt(dx * dx + dy * dy) + 1e-9);
            one.add(line.x(i) - dy * half, line.y(i) + dx * half);
            other.add(line.x(i) + dy * half, line.y(i) - dx * half);
        }
        PathData path = new PathData();
        List<Cubic> there = CurveFit.fit(one, tolerance);
        List<Cubic> back = CurveFit.fit(other.reversed(), tolerance);
        if (there.isEmpty() || back.isEmpty()) {
            return path;
        }
        path.curves(there, true, scale);
        path.lineTo(scale.x(back.get(0).x0()), scale.y(back.get(0).y0()));
        return path.curves(back, false, scale).close();
    }

    private static double thickness(double part) {
        return THINNEST + (1 - THINNEST) * Math.sqrt(Angles.clamp(part, 0, 1));
    }
}
