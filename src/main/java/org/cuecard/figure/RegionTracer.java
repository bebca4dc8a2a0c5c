package org.cuecard.figure;

import java.util.ArrayList;
import java.util.List;

/** The outlines of a set of pixels, within the box that holds it. */
final class RegionTracer {
    /** Whether a pixel, by its index in the whole raster, belongs to the set. */
    @FunctionalInterface
    interface Mask {
        boolean holds(int pixel);
    }

    private static final int[] STEP_X = {1, 0, -1, 0};
    private static final int[] STEP_Y = {0, 1, 0, -1};
    /** Right, straight on, left: pixels that touch at a corner only are apart. */
    private static final int[] TURNS = {1, 0, 3};

    private static final int SHORTEST = 8;

    private final int left;
    private final int top;
    private final int width;
    private final int height;
    private final boolean[] inside;

    private RegionTracer(int left, int top, int width, int height) {
        this.left = left;
        this.top = top;
        this.width = width;
        this.height = height;
        this.inside = new boolean[width * height];
    }

    /**
     * Walks round a set of pixels.
     *
     * @param rasterWidth pixels in a row of the whole raster
     * @param bounds where to look
     * @param leastPixels what is smaller is left out
     * @return closed lines along pixels' borders, in the whole raster's pixels, the set to the right of each
     */
    static List<Polyline> outlines(int rasterWidth, PixelBox bounds, Mask mask, int leastPixels) {
        if (bounds.isEmpty()) {
            return List.of();
        }
        RegionTracer tracer = new RegionTracer(bounds.left(), bounds.top(), bounds.width(), bounds.height());
        for (int y = 0; y < tracer.height; y++) {
            for (int x = 0; x < tracer.width; x++) {
                tracer.inside[y * tracer.width + x] = mask.holds((y + tracer.top) * rasterWidth + x + tracer.left);
            }
        }
        if (leastPixels > 1) {
            tracer.dropSmall(leastPixels);
        }
        return tracer.outlines();
    }

    private void dropSmall(int least) {
        int[] stack = new int[inside.length];
        boolean[] seen = new boolean[inside.length];
        for (int i = 0; i < inside.length; i++) {
            if (!inside[i] || seen[i]) {
                continue;
            }
            int found = 0;
            int next = 0;
            stack[found++] = i;
            seen[i] = true;
            while (next < found) {
                int at = stack[next++];
                int x = at % width;
                int y = at / width;
                for (int d = 0; d < 4; d++) {
                    int nx = x + STEP_X[d];
                    int ny = y + STEP_Y[d];
                    int other = ny * width + nx;
                    if (holds(nx, ny) && !seen[other]) {
                        seen[other] = true;
                        stack[found++] = other;
                    }
                }
            }
            for (int j = 0; found < least && j < found; j++) {
                inside[stack[j]] = false;
            }
        }
    }

    private boolean holds(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height && inside[y * width + x];
    }

    private List<Polyline> outlines() {
        List<Polyline> outlines = new ArrayList<>();
        boolean[] used = new boolean[(width + 1) * (height + 1)];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (holds(x, y) && !holds(x, y - 1) && !used[y * (width + 1) + x]) {
                    Polyline outline = outline(x, y, used);
                    if (outline.size() > SHORTEST) {
                        outlines.add(outline);
                    }
                }
            }
        }
        return outlines;
    }

    /** Once round from an upper border; {@code used} remembers upper borders, which every outline has. */
    private Polyline outline(int startX, int startY, boolean[] used) {
        Polyline points = new Polyline();
        int x = startX;
        int y = startY;
        int direction = 0;
        do {
            if (direction == 0) {
                used[y * (width + 1) + x] = true;
            }
            points.add(x + (double) left, y + (double) top);
            x += STEP_X[direction];
            y += STEP_Y[direction];
            direction = turn(x, y, direction);
        } while (x != startX || y != startY || direction != 0);
        return points;
    }

    private int turn(int x, int y, int direction) {
        for (int turn : TURNS) {
            int next = (direction + turn) % 4;
            if (isBorder(x, y, next)) {
                return next;
            }
        }
        throw new IllegalStateException("an outline that does not close");
    }

    /** Whether a border leaves a corner in a direction with the set to its right. */
    private boolean isBorder(int x, int y, int direction) {
        return switch (direction) {
            case 0 -> holds(x, y) && !holds(x, y - 1);
            case 1 -> holds(x - 1, y) && !holds(x, y);
            case 2 -> holds(x - 1, y - 1) && !holds(x - 1, y);
            default -> holds(x, y - 1) && !holds(x - 1, y - 1);
        };
    }
}
