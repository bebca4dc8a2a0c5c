package org.cuecard.image;

/**
 * The discrete cosine transform of 8 × 8 blocks (ITU-T T.81, A.3.3) and its inverse, in whole numbers. Constants have
 * 13 bits after the point; what is lost is below half a step of an eight-bit sample.
 */
final class Dct {
    // cos(k π / 16) · 2^13
    private static final int C1 = 8035;
    private static final int C2 = 7568;
    private static final int C3 = 6811;
    private static final int C4 = 5793;
    private static final int C5 = 4551;
    private static final int C6 = 3135;
    private static final int C7 = 1598;

    /** The fraction bits that the columns' pass keeps for the rows' pass. */
    private static final int KEPT = 10;

    /** Back to whole samples: 13 bits of constants, 3 that were kept, and a factor of 4 of the transform itself. */
    private static final int DONE = 18;

    private Dct() {}

    /** Turns coefficients into samples around 0, in place. */
    static void inverse(int[] block) {
        for (int x = 0; x < 8; x++) {
            inverse(block, x, 8, KEPT);
        }
        for (int y = 0; y < 64; y += 8) {
            inverse(block, y, 1, DONE);
        }
    }

    private static void inverse(int[] b, int at, int step, int shift) {
        int x0 = b[at];
        int x1 = b[at + step];
        int x2 = b[at + 2 * step];
        int x3 = b[at + 3 * step];
        int x4 = b[at + 4 * step];
        int x5 = b[at + 5 * step];
        int x6 = b[at + 6 * step];
        int x7 = b[at + 7 * step];
        int half = 1 << (shift - 1);
        int sum = C4 * (x0 + x4) + half;
        int difference = C4 * (x0 - x4) + half;
        int outer = C2 * x2 + C6 * x6;
        int inner = C6 * x2 - C2 * x6;
        int e0 = sum + outer;
        int e1 = difference + inner;
        int e2 = difference - inner;
        int e3 = sum - outer;
        int o0 = C1 * x1 + C3 * x3 + C5 * x5 + C7 * x7;
        int o1 = C3 * x1 - C7 * x3 - C1 * x5 - C5 * x7;
        int o2 = C5 * x1 - C1 * x3 + C7 * x5 + C3 * x7;
        int o3 = C7 * x1 - C5 * x3 + C3 * x5 - C1 * x7;
        b[at] = (e0 + o0) >> shift;
        b[at + step] = (e1 + o1) >> shift;
        b[at + 2 * step] = (e2 + o2) >> shift;
        b[at + 3 * step] = (e3 + o3) >> shift;
        b[at + 4 * step] = (e3 - o3) >> shift;
        b[at + 5 * step] = (e2 - o2) >> shift;
        b[at + 6 * step] = (e1 - o1) >> shift;
        b[at + 7 * step] = (e0 - o0) >> shift;
    }

    /** Turns samples around 0 into coefficients times 8, in place. */
    static void forward(int[] block) {
        for (int y = 0; y < 64; y += 8) {
            forward(block, y, 1, KEPT);
        }
        for (int x = 0; x < 8; x++) {
            forward(block, x, 8, DONE - 3);
        }
    }

    private static void forward(int[] b, int at, int step, int shift) {
        int s0 = b[at] + b[at + 7 * step];
        int s1 = b[at + step] + b[at + 6 * step];
        int s2 = b[at + 2 * step] + b[at + 5 * step];
        int s3 = b[at + 3 * step] + b[at + 4 * step];
        int d0 = b[at] - b[at + 7 * step];
        int d1 = b[at + step] - b[at + 6 * step];
        int d2 = b[at + 2 * step] - b[at + 5 * step];
        int d3 = b[at + 3 * step] - b[at + 4 * step];
        int half = 1 << (shift - 1);
        b[at] = (C4 * (s0 + s1 + s2 + s3) + half) >> shift;
        b[at + 4 * step] = (C4 * (s0 - s1 - s2 + s3) + half) >> shift;
        b[at + 2 * step] = (C2 * (s0 - s3) + C6 * (s1 - s2) + half) >> shift;
        b[at + 6 * step] = (C6 * (s0 - s3) - C2 * (s1 - s2) + half) >> shift;
        b[at + step] = (C1 * d0 + C3 * d1 + C5 * d2 + C7 * d3 + half) >> shift;
        b[at + 3 * step] = (C3 * d0 - C7 * d1 - C1 * d2 - C5 * d3 + half) >> shift;
        b[at + 5 * step] = (C5 * d0 - C1 * d1 + C7 * d2 + C3 * d3 + half) >> shift;
        b[at + 7 * step] = (C7 * d0 - C5 * d1 + C3 * d2 - C1 * d3 + half) >> shift;
    }
}
