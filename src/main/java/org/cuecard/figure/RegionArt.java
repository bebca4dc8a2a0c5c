package org.cuecard.figure;

import java.util.Arrays;
import java.util.List;

/** Filled regions of the figure: the whole of it, each material, the shade. */
final class RegionArt {
    /** How far a curve may be from the smoothed pixels, in drawing units (5 mm). */
    private static final double TOLERANCE = .8;

    /** The tolerance of a coarse raster: a pixel. */
    private static final double COARSE_TOLERANCE = 1;

    private static final double SHADE_TOLERANCE = 1.5;
    private static final double GHOST_TOLERANCE = 2.0;
    private static final int LEAST_FIGURE = 12;
    private static final int LEAST_MATERIAL = 6;
    private static final int LEAST_GHOST = 400;

    private final SurfaceMap map;
    private final Smoothing lines;
    private final PixelBox[] boxes = new PixelBox[Material.values().length];
    private PixelBox figure = PixelBox.NOTHING;

    RegionArt(SurfaceMap map) {
        this.map = map;
        this.lines = lines(map.scale);
        measure();
    }

    static double tolerance(PixelScale scale) {
        return scale.perUnit() < SurfaceMap.PER_UNIT ? COARSE_TOLERANCE : TOLERANCE;
    }

    /** How lines and the borders of materials are smoothed. */
    static Smoothing lines(PixelScale scale) {
        return smoothing(1.15, 62, scale.perUnit());
    }

    private static Smoothing smoothing(double sigma, double corner, double perUnit) {
        return new Smoothing(sigma * perUnit, corner, (int) StrictMath.round(2.25 * perUnit));
    }

    /** The box of every material in one walk over the pixels, so that no region is looked for where it cannot be. */
    private void measure() {
        int n = boxes.length;
        int[] left = new int[n];
        int[] right = new int[n];
        int[] top = new int[n];
        int[] bottom = new int[n];
        Arrays.fill(left, Integer.MAX_VALUE);
        Arrays.fill(top, Integer.MAX_VALUE);
        for (int y = 0; y < map.height; y++) {
            for (int x = 0; x < map.width; x++) {
                int m = map.materials[y * map.width + x];
                left[m] = Math.min(left[m], x);
                right[m] = Math.max(right[m], x + 1);
                top[m] = Math.min(top[m], y);
                bottom[m] = y + 1;
            }
        }
        for (int m = 1; m < n; m++) {
            boxes[m] = new PixelBox(left[m], top[m], right[m], bottom[m]);
            if (!boxes[m].isEmpty()) {
                figure = new PixelBox(
                        Math.min(figure.left(), left[m]),
                        Math.min(figure.top(), top[m]),
                        Math.max(figure.right(), right[m]),
                        Math.max(figure.bottom(), bottom[m]));
            }
        }
    }

    /** The whole figure as if it had no bands: both what lies below everything and the line round it. */
    PathData outline() {
        return region(new PathData(), figure, map::isSolid, LEAST_FIGURE, lines, tolerance(map.scale));
    }

    /**
     * What of the outline is left of a place in the raster. It is open there: a line round it does not run along the
     * place, and as a shape it ends there.
     */
    PathData outlineBefore(double place) {
        PathData path = new PathData();
        for (Polyline ring : RegionTracer.outlines(map.width, figure, map::isSolid, LEAST_FIGURE)) {
            if (ring.isBefore(place)) {
                append(path, lines.apply(ring, true), true, tolerance(map.scale), map.scale);
            }
            for (Polyline stretch : ring.openedBeyond(place).before(place)) {
                append(path, lines.apply(stretch, false), false, tolerance(map.scale), map.scale);
            }
        }
        return path;
    }

    PathData ghost() {
        Smoothing smoothing = smoothing(1.6, 80, map.scale.perUnit());
        return region(PathData.coarse(), figure, map::isBody, LEAST_GHOST, smoothing, GHOST_TOLERANCE);
    }

    PathData material(Material material) {
        byte code = material.code();
        double tolerance = tolerance(map.scale);
        return region(
                PathData.coarse(),
                boxes[code],
                pixel -> map.materials[pixel] == code,
                LEAST_MATERIAL,
                lines,
                tolerance);
    }

    /** In whole units, for a border between two shades of one colour is faint. */
    PathData shade() {
        PathData path = PathData.coarse();
        PixelScale scale = Shading.scale(map);
        Smoothing smoothing = smoothing(1.75, 75, scale.perUnit());
        for (Polyline outline : Shading.outlines(map)) {
            append(path, smoothing.apply(outline, true), true, SHADE_TOLERANCE, scale);
        }
        return path;
    }

    private PathData region(
            PathData path, PixelBox box, RegionTracer.Mask mask, int least, Smoothing smoothing, double tolerance) {
        for (Polyline outline : RegionTracer.outlines(map.width, box, mask, least)) {
            append(path, smoothing.apply(outline, true), true, tolerance, map.scale);
        }
        return path;
    }

    static void append(PathData path, List<Polyline> stretches, boolean closed, double tolerance, PixelScale scale) {
        boolean first = true;
        for (Polyline stretch : stretches) {
            List<Cubic> curves = CurveFit.fit(stretch, tolerance * scale.perUnit());
            path.curves(curves, first, scale);
            first &= curves.isEmpty();
        }
        if (closed && !first) {
            path.close();
        }
    }
}
