package org.cuecard.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The lines along pixels' borders, from junction to junction.
 *
 * <p>Pixels' corners are the nodes of a graph and the borders with a line its edges. Short dead ends are cut off first:
 * they are left over where a jump in depth fades out.
 */
final class BorderLines {
    private static final int[] STEP_X = {1, 0, -1, 0};
    private static final int[] STEP_Y = {0, 1, 0, -1};
    /** Opposite to none of the four directions. */
    private static final int FROM_NOWHERE = -3;

    /** In drawing units. */
    private static final double LONGEST_SPUR = 3;

    private static final int PRUNINGS = 3;

    private final SurfaceMap map;
    private final int corners;
    private final int longestSpur;
    /** For each corner the kind of the line to the right of it, and of the one down from it. */
    private final byte[] right;

    private final byte[] down;
    private final boolean[] usedRight;
    private final boolean[] usedDown;
    /** The corners that have a line, in reading order: most have none. */
    private int[] nodes = new int[0];

    private BorderLines(SurfaceMap map) {
        this.map = map;
        this.corners = map.width + 1;
        this.longestSpur = (int) (LONGEST_SPUR * map.scale.perUnit());
        int size = corners * (map.height + 1);
        right = new byte[size];
        down = new byte[size];
        usedRight = new boolean[size];
        usedDown = new boolean[size];
    }

    static List<Chain> of(SurfaceMap map) {
        BorderLines lines = new BorderLines(map);
        lines.classify();
        for (int round = 0; round < PRUNINGS; round++) {
            lines.prune();
        }
        return lines.chains();
    }

    private void classify() {
        LineRules rules = new LineRules(map);
        int[] found = new int[corners * (map.height + 1)];
        int count = 0;
        for (int y = 0; y <= map.height; y++) {
            for (int x = 0; x <= map.width; x++) {
                int corner = y * corners + x;
                int here = x < map.width && y < map.height ? y * map.width + x : LineRules.OUTSIDE;
                int above = x < map.width && y > 0 ? (y - 1) * map.width + x : LineRules.OUTSIDE;
                int before = y < map.height && x > 0 ? y * map.width + x - 1 : LineRules.OUTSIDE;
                right[corner] = rules.between(above, here).code();
                down[corner] = rules.between(before, here).code();
                boolean fromAbove = y > 0 && down[corner - corners] != 0;
                boolean fromBefore = x > 0 && right[corner - 1] != 0;
                if (right[corner] != 0 || down[corner] != 0 || fromAbove || fromBefore) {
                    found[count++] = corner;
                }
            }
        }
        nodes = Arrays.copyOf(found, count);
    }

    private int step(int corner, int direction) {
        return corner + STEP_X[direction] + STEP_Y[direction] * corners;
    }

    /** The kind of the line that leaves a corner in a direction: right, down, left, up. */
    private int kind(int corner, int direction) {
        int x = corner % corners;
        return switch (direction) {
            case 0 -> right[corner];
            case 1 -> down[corner];
            case 2 -> x > 0 ? right[corner - 1] : 0;
            default -> corner >= corners ? down[corner - corners] : 0;
        };
    }

    private int x(int corner) {
        return corner % corners;
    }

    private int y(int corner) {
        return corner / corners;
    }

    private int degree(int corner) {
        int degree = 0;
        for (int d = 0; d < 4; d++) {
            degree += kind(corner, d) != 0 ? 1 : 0;
        }
        return degree;
    }

    private boolean isJunction(int corner) {
        int degree = 0;
        int kinds = 0;
        for (int d = 0; d < 4; d++) {
            int kind = kind(corner, d);
            if (kind != 0) {
                degree++;
                kinds |= 1 << kind;
            }
        }
        return degree != 0 && (degree != 2 || Integer.bitCount(kinds) > 1);
    }

    private int onwards(int corner, int direction) {
        int next = -1;
        for (int d = 0; d < 4; d++) {
            if (d != (direction + 2) % 4 && kind(corner, d) != 0) {
                next = d;
            }
        }
        return next;
    }

    private void prune() {
        for (int start : nodes) {
            if (degree(start) != 1) {
                continue;
            }
            int[] path = new int[longestSpur];
            int[] ways = new int[longestSpur];
            int length = 0;
            int corner = start;
            int direction = onwards(start, FROM_NOWHERE);
            boolean spur = false;
            while (length < longestSpur && direction >= 0) {
                path[length] = corner;
                ways[length++] = direction;
                corner = step(corner, direction);
                int degree = degree(corner);
                if (degree != 2) {
                    spur = true;
                    break;
                }
                direction = onwards(corner, direction);
            }
            for (int i = 0; spur && i < length; i++) {
                erase(path[i], ways[i]);
            }
        }
    }

    private void erase(int corner, int direction) {
        switch (direction) {
            case 0 -> right[corner] = 0;
            case 1 -> down[corner] = 0;
            case 2 -> right[corner - 1] = 0;
            default -> down[corner - corners] = 0;
        }
    }

    private boolean isUsed(int corner, int direction) {
        return switch (direction) {
            case 0 -> usedRight[corner];
            case 1 -> usedDown[corner];
            case 2 -> usedRight[corner - 1];
            default -> usedDown[corner - corners];
        };
    }

    private void use(int corner, int direction) {
        switch (direction) {
            case 0 -> usedRight[corner] = true;
            case 1 -> usedDown[corner] = true;
            case 2 -> usedRight[corner - 1] = true;
            default -> usedDown[corner - corners] = true;
        }
    }

    private List<Chain> chains() {
        List<Chain> chains = new ArrayList<>();
        for (boolean fromJunctions : new boolean[] {true, false}) {
            for (int start : nodes) {
                if (fromJunctions && !isJunction(start)) {
                    continue;
                }
                for (int d = 0; d < 4; d++) {
                    if (kind(start, d) != 0 && !isUsed(start, d)) {
                        chains.add(chain(start, d));
                    }
                }
            }
        }
        return chains;
    }

    private Chain chain(int start, int firstDirection) {
        LineKind kind = LineKind.of((byte) kind(start, firstDirection));
        Polyline points = new Polyline();
        points.add(x(start), y(start));
        int corner = start;
        int direction = firstDirection;
        while (true) {
            use(corner, direction);
            corner = step(corner, direction);
            points.add(x(corner), y(corner));
            if (corner == start && !isJunction(start)) {
                return new Chain(kind, points, true, false, false);
            }
            if (isJunction(corner)) {
                break;
            }
            direction = onwards(corner, direction);
            if (direction < 0 || isUsed(corner, direction)) {
                break;
            }
        }
        return new Chain(kind, points, false, true, true);
    }
}
