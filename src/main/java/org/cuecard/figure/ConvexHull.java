package org.cuecard.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The convex hull of points in the plane, by Andrew's monotone chain (1979). */
final class ConvexHull {
    private ConvexHull() {}

    /** Indices of the points on the hull, once round it. */
    static List<Integer> of(double[] x, double[] y) {
        List<Integer> sorted = IntStream.range(0, x.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> x[i]).thenComparingDouble(i -> y[i]))
                .toList();
        List<Integer> hull = half(sorted, x, y);
        List<Integer> backwards = new ArrayList<>(sorted);
        Collections.reverse(backwards);
        List<Integer> other = half(backwards, x, y);
        hull.addAll(other);
        return List.copyOf(hull);
    }

    /** One half without its last point, which is the other half's first. */
    private static List<Integer> half(List<Integer> sorted, double[] x, double[] y) {
        List<Integer> hull = new ArrayList<>();
        for (int next : sorted) {
            while (hull.size() >= 2 && turn(hull.get(hull.size() - 2), hull.get(hull.size() - 1), next, x, y) <= 0) {
                hull.remove(hull.size() - 1);
            }
            hull.add(next);
        }
        hull.remove(hull.size() - 1);
        return hull;
    }

    private static double turn(int a, int b, int c, double[] x, double[] y) {
        return (x[b] - x[a]) * (y[c] - y[a]) - (y[b] - y[a]) * (x[c] - x[a]);
    }
}
