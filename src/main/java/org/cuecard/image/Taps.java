package org.cuecard.image;

/**
 * Which pixels of a row make each pixel of a shorter one, and how much each counts: the cubic of Catmull and Rom
 * (1974), widened by the scale, so that nothing is passed over. Weights are whole numbers that add up to 2^14 exactly,
 * so that a plain area stays what it was.
 */
final class Taps {
    static final int SHIFT = 14;

    private final int[] first;
    private final int[][] weights;

    Taps(int from, int to) {
        this.first = new int[to];
        this.weights = new int[to][];
        double scale = (double) from / to;
        double reach = 2 * Math.max(1, scale);
        for (int i = 0; i < to; i++) {
            double centre = (i + 0.5) * scale - 0.5;
            int low = Math.max(0, (int) Math.ceil(centre - reach));
            int high = Math.min(from - 1, (int) Math.floor(centre + reach));
            first[i] = low;
            weights[i] = weights(low, high, centre, Math.max(1, scale));
        }
    }

    private static int[] weights(int low, int high, double centre, double scale) {
        double[] exact = new double[high - low + 1];
        double sum = 0;
        for (int i = 0; i < exact.length; i++) {
            exact[i] = cubic(Math.abs(low + i - centre) / scale);
            sum += exact[i];
        }
        int[] whole = new int[exact.length];
        int left = 1 << SHIFT;
        int largest = 0;
        for (int i = 0; i < whole.length; i++) {
            whole[i] = (int) Math.floor(exact[i] / sum * (1 << SHIFT) + 0.5);
            left -= whole[i];
            largest = whole[i] > whole[largest] ? i : largest;
        }
        whole[largest] += left;
        return whole;
    }

    private static double cubic(double x) {
        if (x < 1) {
            return (1.5 * x - 2.5) * x * x + 1;
        }
        return x < 2 ? ((-0.5 * x + 2.5) * x - 4) * x + 2 : 0;
    }

    int first(int to) {
        return first[to];
    }

    int[] weights(int to) {
        return weights[to];
    }

    /** The last pixel that counts for one of the shorter row. */
    int last(int to) {
        return first[to] + weights[to].length - 1;
    }
}
