package org.cuecard.figure;

import java.util.BitSet;
import java.util.List;
import org.cuecard.model.MuscleRegion;

/**
 * A muscle as one view shows it, on the left of the drawing; on the right it is the same seen in a mirror.
 *
 * @param outline of what is seen of it; empty where nothing is
 * @param edge the same with fewer curves in whole units, for a thin and faint line
 * @param hatching of the same
 * @param cells where it lies on the right side of the body, in the cells of a {@link MannequinView}
 */
record MusclePiece(PathData outline, PathData edge, PathData hatching, BitSet cells) {
    private static final double TOLERANCE = .5;
    private static final double EDGE_TOLERANCE = 1.6;
    private static final int LEAST_PIXELS = 60;
    /** The shapes are smooth already; only the pixels' steps have to go. */
    private static final Smoothing SMOOTHING =
            new Smoothing(.55 * SurfaceMap.PER_UNIT, 62, (int) StrictMath.round(2.25 * SurfaceMap.PER_UNIT));

    static MusclePiece of(MannequinView view, MuscleRegion region) {
        Mask mask = view.mask(region);
        Mask left = mask.before(view.middle());
        PathData outline = new PathData();
        PathData edge = PathData.coarse();
        int width = view.map.width;
        for (Polyline line : RegionTracer.outlines(width, left.box(), left::holds, LEAST_PIXELS)) {
            List<Polyline> smooth = SMOOTHING.apply(line, true);
            RegionArt.append(outline, smooth, true, TOLERANCE, view.map.scale);
            RegionArt.append(edge, smooth, true, EDGE_TOLERANCE, view.map.scale);
        }
        PathData hatching = Hatching.of(left, view.map.scale, MuscleShapes.isDeep(region));
        return new MusclePiece(outline, edge, hatching, view.cells(mask));
    }

    boolean isSeen() {
        return !outline.isEmpty();
    }
}
