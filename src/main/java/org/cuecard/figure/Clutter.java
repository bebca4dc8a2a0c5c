package org.cuecard.figure;

import java.util.List;

/**
 * Lines that run so close along the figure's outline that the two would clot: hair edge-on beyond a cheek, the rim of a
 * sole. The outline alone says as much.
 */
final class Clutter {
    /** How close, in drawing units: about the outline's own width. */
    private static final double CLOSE = 1.6;

    /** The part of a line that has to be as close. */
    private static final double MOST = .7;

    private final SurfaceMap map;
    /**
     * How many pixels it is to what is not the figure, by steps sideways and up and down; no more than is asked for.
     */
    private final byte[] inside;

    private final int close;

    private Clutter(SurfaceMap map) {
        this.map = map;
        this.close = (int) (CLOSE * map.scale.perUnit());
        this.inside = new byte[map.width * map.height];
        measure();
    }

    static List<Chain> without(SurfaceMap map, List<Chain> chains) {
        Clutter clutter = new Clutter(map);
        return chains.stream().filter(chain -> !clutter.holds(chain)).toList();
    }

    private void measure() {
        for (int i = 0; i < inside.length; i++) {
            inside[i] = map.isFigure(i) ? (byte) (close + 1) : 0;
        }
        for (int i = map.width; i < inside.length; i++) {
            int before = i % map.width == 0 ? 0 : inside[i - 1];
            inside[i] = (byte) Math.min(inside[i], 1 + Math.min(before, inside[i - map.width]));
        }
        for (int i = inside.length - map.width - 1; i >= 0; i--) {
            int after = (i + 1) % map.width == 0 ? 0 : inside[i + 1];
            inside[i] = (byte) Math.min(inside[i], 1 + Math.min(after, inside[i + map.width]));
        }
    }

    private boolean holds(Chain chain) {
        if (chain.kind() == LineKind.BAND) {
            return false;
        }
        Polyline points = chain.points();
        int near = 0;
        for (int i = 0; i < points.size(); i++) {
            int depth = depth((int) points.x(i), (int) points.y(i));
            if (depth > 0 && depth <= close) {
                near++;
            }
        }
        return near > MOST * points.size();
    }

    /** Of the four pixels that meet at a corner the one nearest to the outside; 0 on the outline itself. */
    private int depth(int x, int y) {
        if (x < 1 || y < 1 || x >= map.width || y >= map.height) {
            return 0;
        }
        int corner = y * map.width + x;
        return Math.min(
                Math.min(inside[corner], inside[corner - 1]),
                Math.min(inside[corner - map.width], inside[corner - map.width - 1]));
    }
}
