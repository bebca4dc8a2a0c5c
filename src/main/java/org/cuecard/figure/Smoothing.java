package org.cuecard.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * Steps along pixels' borders made into smooth lines that keep their corners.
 *
 * @param sigma the Gaussian filter's standard deviation, in pixels
 * @param cornerDegrees a turn sharper than this within the reach is a corner, where the line is split
 * @param cornerReach how far before and behind a point its turn is measured, in steps
 */
record Smoothing(double sigma, double cornerDegrees, int cornerReach) {

    /** The line's stretches between its corners, each smoothed with its ends held; a closed one's ends meet. */
    List<Polyline> apply(Polyline steps, boolean closed) {
        Polyline points = midpoints(steps, closed);
        List<Integer> corners = corners(points, closed);
        List<Polyline> stretches = new ArrayList<>();
        double[] kernel = kernel();
        if (closed) {
            if (corners.isEmpty()) {
                return List.of(ring(points, kernel));
            }
            for (int i = 0; i < corners.size(); i++) {
                Polyline stretch = points.slice(corners.get(i), corners.get((i + 1) % corners.size()));
                stretches.add(open(stretch, kernel));
            }
            return stretches;
        }
        int last = 0;
        corners.add(points.size() - 1);
        for (int corner : corners) {
            if (corner > last) {
                stretches.add(open(points.slice(last, corner), kernel));
                last = corner;
            }
        }
        return stretches;
    }

    private static Polyline midpoints(Polyline steps, boolean closed) {
        Polyline points = new Polyline();
        int n = steps.size();
        if (!closed) {
            points.add(steps.x(0), steps.y(0));
        }
        for (int i = 0; i < (closed ? n : n - 1); i++) {
            int next = (i + 1) % n;
            if (steps.x(i) != steps.x(next) || steps.y(i) != steps.y(next)) {
                points.add((steps.x(i) + steps.x(next)) / 2, (steps.y(i) + steps.y(next)) / 2);
            }
        }
        if (!closed) {
            points.add(steps.x(n - 1), steps.y(n - 1));
        }
        return points;
    }

    private List<Integer> corners(Polyline points, boolean closed) {
        List<Integer> corners = new ArrayList<>();
        int n = points.size();
        int reach = cornerReach;
        if (n <= 3 * reach) {
            return corners;
        }
        double[] turns = new double[n];
        for (int i = closed ? 0 : reach; i < (closed ? n : n - reach); i++) {
            int before = (i - reach + n) % n;
            int after = (i + reach) % n;
            double ux = points.x(i) - points.x(before);
            double uy = points.y(i) - points.y(before);
            double vx = points.x(after) - points.x(i);
            double vy = points.y(after) - points.y(i);
            turns[i] = StrictMath.toDegrees(Math.abs(StrictMath.atan2(ux * vy - uy * vx, ux * vx + uy * vy)));
        }
        for (int i = 0; i < n; i++) {
            if (turns[i] >= cornerDegrees && isSharpest(turns, i, closed)) {
                corners.add(i);
            }
        }
        return corners;
    }

    private boolean isSharpest(double[] turns, int i, boolean closed) {
        int n = turns.length;
        for (int j = -cornerReach; j <= cornerReach; j++) {
            int other = closed ? (i + j + n) % n : i + j;
            if (other < 0 || other >= n) {
                continue;
            }
            if (turns[other] > turns[i] || (turns[other] == turns[i] && j < 0)) {
                return false;
            }
        }
        return true;
    }

    private double[] kernel() {
        int reach = (int) Math.ceil(3 * sigma);
        double[] weights = new double[reach + 1];
        for (int j = 0; j <= reach; j++) {
            weights[j] = StrictMath.exp(-j * j / (2 * sigma * sigma));
        }
        return weights;
    }

    /** Mirrors the line through its ends, so that they stay where they are. */
    private static Polyline open(Polyline p, double[] kernel) {
        int n = p.size();
        int reach = kernel.length - 1;
        Polyline smooth = new Polyline();
        for (int i = 0; i < n; i++) {
            double x = 0;
            double y = 0;
            double weights = 0;
            for (int j = -reach; j <= reach; j++) {
                double weight = kernel[Math.abs(j)];
                int at = i + j;
                weights += weight;
                if (at < 0) {
                    int mirror = Math.min(n - 1, -at);
                    x += weight * (2 * p.x(0) - p.x(mirror));
                    y += weight * (2 * p.y(0) - p.y(mirror));
                } else if (at >= n) {
                    int mirror = Math.max(0, 2 * (n - 1) - at);
                    x += weight * (2 * p.x(n - 1) - p.x(mirror));
                    y += weight * (2 * p.y(n - 1) - p.y(mirror));
                } else {
                    x += weight * p.x(at);
                    y += weight * p.y(at);
                }
            }
            smooth.add(x / weights, y / weights);
        }
        return smooth;
    }

    private static Polyline ring(Polyline p, double[] kernel) {
        int n = p.size();
        int reach = kernel.length - 1;
        Polyline smooth = new Polyline();
        for (int i = 0; i <= n; i++) {
            double x = 0;
            double y = 0;
            double weights = 0;
            for (int j = -reach; j <= reach; j++) {
                double weight = kernel[Math.abs(j)];
                int at = Math.floorMod(i + j, n);
                x += weight * p.x(at);
                y += weight * p.y(at);
                weights += weight;
            }
            smooth.add(x / weights, y / weights);
        }
        return smooth;
    }
}
