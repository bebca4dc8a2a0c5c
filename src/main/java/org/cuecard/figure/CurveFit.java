package org.cuecard.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * Cubic Bézier curves through a run of points, no further from them than a tolerance.
 *
 * <p>The method is that of Philip J. Schneider, "An Algorithm for Automatically Fitting Digitized Curves", Graphics
 * Gems (1990): one curve by least squares with fixed end tangents, better parameters by Newton's method, and a split at
 * the worst point where that is not enough.
 */
final class CurveFit {
    private static final int TANGENT_REACH = 4;
    private static final int MOST_SPLITS = 24;
    private static final int MOST_ROUNDS = 5;

    private final Polyline points;
    private final double squaredTolerance;
    private final List<Cubic> curves = new ArrayList<>();

    private CurveFit(Polyline points, double tolerance) {
        this.points = points;
        this.squaredTolerance = tolerance * tolerance;
    }

    /**
     * Fits curves to points.
     *
     * @param line points close to each other, such as those along pixels' borders
     * @param tolerance the greatest distance from a point to the curve, in the points' own unit
     * @return curves in the points' order, each starting where the one before it ends; none for fewer than two points
     */
    static List<Cubic> fit(Polyline line, double tolerance) {
        Polyline distinct = line.withoutRepeats();
        CurveFit fit = new CurveFit(distinct, tolerance);
        int last = distinct.size() - 1;
        if (last > 0) {
            fit.run(0, last, fit.direction(0, TANGENT_REACH), fit.direction(last, -TANGENT_REACH), 0);
        }
        return List.copyOf(fit.curves);
    }

    private record Direction(double x, double y) {
        static Direction between(double x0, double y0, double x1, double y1) {
            double length = Polyline.distance(x0, y0, x1, y1) + 1e-12;
            return new Direction((x1 - x0) / length, (y1 - y0) / length);
        }

        Direction back() {
            return new Direction(-x, -y);
        }
    }

    private Direction direction(int at, int reach) {
        int to = Math.max(0, Math.min(points.size() - 1, at + reach));
        return Direction.between(points.x(at), points.y(at), points.x(to), points.y(to));
    }

    private void run(int first, int last, Direction out, Direction in, int depth) {
        if (last == first + 1) {
            double third = Polyline.distance(points.x(first), points.y(first), points.x(last), points.y(last)) / 3;
            curves.add(curve(first, last, out, in, third, third));
            return;
        }
        double[] parameters = chordParameters(first, last);
        int split = (first + last) / 2;
        Cubic best = leastSquares(first, last, parameters, out, in);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            if (round > 0) {
                best = leastSquares(first, last, parameters, out, in);
            }
            double worst = 0;
            split = (first + last) / 2;
            for (int i = first + 1; i < last; i++) {
                double t = parameters[i - first];
                double dx = best.x(t) - points.x(i);
                double dy = best.y(t) - points.y(i);
                double error = dx * dx + dy * dy;
                if (error > worst) {
                    worst = error;
                    split = i;
                }
            }
            if (worst < squaredTolerance) {
                curves.add(best);
                return;
            }
            if (worst > 16 * squaredTolerance) {
                break;
            }
            for (int i = 0; i < parameters.length; i++) {
                parameters[i] = best.nearer(points.x(first + i), points.y(first + i), parameters[i]);
            }
        }
        if (depth > MOST_SPLITS) {
            curves.add(best);
            return;
        }
        int before = Math.max(first, split - TANGENT_REACH);
        int after = Math.min(last, split + TANGENT_REACH);
        Direction middle = Direction.between(points.x(after), points.y(after), points.x(before), points.y(before));
        run(first, split, out, middle, depth + 1);
        run(split, last, middle.back(), in, depth + 1);
    }

    /** A parameter from 0 to 1 for each point, by the way walked along the points. */
    private double[] chordParameters(int first, int last) {
        double[] walked = new double[last - first + 1];
        for (int i = 1; i < walked.length; i++) {
            int at = first + i;
            walked[i] =
                    walked[i - 1] + Polyline.distance(points.x(at - 1), points.y(at - 1), points.x(at), points.y(at));
        }
        double whole = walked[walked.length - 1];
        for (int i = 1; i < walked.length; i++) {
            walked[i] /= whole;
        }
        return walked;
    }

    private Cubic leastSquares(int first, int last, double[] parameters, Direction out, Direction in) {
        double x0 = points.x(first);
        double y0 = points.y(first);
        double x3 = points.x(last);
        double y3 = points.y(last);
        double c00 = 0;
        double c01 = 0;
        double c11 = 0;
        double r0 = 0;
        double r1 = 0;
        for (int i = 0; i < parameters.length; i++) {
            double t = parameters[i];
            double s = 1 - t;
            double b1 = 3 * t * s * s;
            double b2 = 3 * t * t * s;
            double start = s * s * s + b1;
            double end = b2 + t * t * t;
            double dot = (out.x * in.x + out.y * in.y) * b1 * b2;
            c00 += (out.x * out.x + out.y * out.y) * b1 * b1;
            c01 += dot;
            c11 += (in.x * in.x + in.y * in.y) * b2 * b2;
            double dx = points.x(first + i) - (x0 * start + x3 * end);
            double dy = points.y(first + i) - (y0 * start + y3 * end);
            r0 += (out.x * dx + out.y * dy) * b1;
            r1 += (in.x * dx + in.y * dy) * b2;
        }
        double determinant = c00 * c11 - c01 * c01;
        double chord = Polyline.distance(x0, y0, x3, y3);
        double from = 0;
        double to = 0;
        if (Math.abs(determinant) > 1e-12) {
            from = (r0 * c11 - r1 * c01) / determinant;
            to = (c00 * r1 - c01 * r0) / determinant;
        }
        double least = 1e-6 * chord;
        if (from < least || to < least || from > 3 * chord || to > 3 * chord) {
            from = chord / 3;
            to = chord / 3;
        }
        return curve(first, last, out, in, from, to);
    }

    private Cubic curve(int first, int last, Direction out, Direction in, double from, double to) {
        double x0 = points.x(first);
        double y0 = points.y(first);
        double x3 = points.x(last);
        double y3 = points.y(last);
        return new Cubic(x0, y0, x0 + out.x * from, y0 + out.y * from, x3 + in.x * to, y3 + in.y * to, x3, y3);
    }
}
