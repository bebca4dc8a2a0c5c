package org.cuecard.figure;

import java.util.BitSet;
import java.util.Optional;

/**
 * A place on a muscle that a line can point at.
 *
 * @param size how many cells of the muscle are to be seen
 */
record Anchor(double x, double y, int size) {
    private static final int STRAIGHT = 2;
    private static final int SLANTING = 3;

    /** The cell that is furthest from the border of a set of cells, by the chamfer distance in two passes. */
    static Optional<Anchor> deepest(BitSet cells, int width) {
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        int[] depth = new int[cells.length() + width + 1];
        for (int i = cells.nextSetBit(0); i >= 0; i = cells.nextSetBit(i + 1)) {
            depth[i] = i <= width
                    ? STRAIGHT
                    : nearest(depth[i - 1], depth[i - width], depth[i - width - 1], depth[i - width + 1]);
        }
        int best = cells.nextSetBit(0);
        for (int i = cells.length() - 1; i >= 0; i = cells.previousSetBit(i - 1)) {
            depth[i] = Math.min(
                    depth[i], nearest(depth[i + 1], depth[i + width], depth[i + width + 1], depth[i + width - 1]));
            best = depth[i] > depth[best] ? i : best;
            if (i == 0) {
                break;
            }
        }
        int row = best / width;
        return Optional.of(new Anchor(best - row * width, row, cells.cardinality()));
    }

    private static int nearest(int beside, int above, int slanting, int otherSlanting) {
        return Math.min(Math.min(beside, above) + STRAIGHT, Math.min(slanting, otherSlanting) + SLANTING);
    }
}
