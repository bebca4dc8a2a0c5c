package org.cuecard.figure;

import java.util.List;

/**
 * The lines within the figure: contours and details, full and thinning out, and the bands' borders. Its outline is that
 * of {@link RegionArt#outline}.
 */
final class LineArt {
    static final double CONTOUR_WIDTH = 2.1;
    static final double DETAIL_WIDTH = 1.15;
    static final double FINE_WIDTH = .9;
    static final double BAND_WIDTH = 1.5;
    static final double BAND_EDGE_WIDTH = 3.2;

    /** Of a way along pixels' borders the straight way is about this part. */
    private static final double STAIRS = .8;

    /** Shorter lines are left out, in drawing units: of any kind, and those with no, one or two free ends. */
    private static final double SHORTEST = 1.2;

    private static final double SHORTEST_FINE = 2.2;
    private static final double SHORTEST_DETAIL = 2;
    private static final double SHORTEST_FREE_DETAIL = 4;
    private static final double SHORTEST_LOOSE_DETAIL = 9;
    private static final double SHORTEST_FREE_CONTOUR = 5;
    private static final double SHORTEST_LOOSE_CONTOUR = 22;
    private static final int MOST_STRETCHES_OF_A_TAPER = 2;
    private static final double TAPER_TOLERANCE = 1;
    /** The outline of a line takes twice the bytes of the line, and of a shorter one nobody sees its ends thin out. */
    private static final double SHORTEST_TAPER = 7;

    final PathData contours = new PathData();
    final PathData fine = new PathData();
    final PathData details = new PathData();
    final PathData bands = new PathData();
    final PathData tapers = new PathData();

    private final PixelScale scale;
    private final Smoothing smoothing;

    private final double right;

    private LineArt(PixelScale scale, double right) {
        this.scale = scale;
        this.right = right;
        this.smoothing = RegionArt.lines(scale);
    }

    static LineArt of(SurfaceMap map) {
        return before(Double.POSITIVE_INFINITY, map);
    }

    /** What of it is left of a place in the raster. */
    static LineArt before(double place, SurfaceMap map) {
        LineArt art = new LineArt(map.scale, place);
        ChainJoiner.join(Clutter.without(map, BorderLines.of(map))).forEach(art::add);
        return art;
    }

    private void add(Chain chain) {
        if (chain.kind() == LineKind.OUTLINE || isTooShort(chain)) {
            return;
        }
        List<Polyline> stretches = smoothing.apply(chain.points(), chain.closed()).stream()
                .flatMap(stretch -> stretch.before(right).stream())
                .toList();
        if (stretches.isEmpty()) {
            return;
        }
        boolean free = !chain.closed() && (chain.freeStart() || chain.freeEnd());
        if (chain.kind() != LineKind.BAND
                && free
                && stretches.size() <= MOST_STRETCHES_OF_A_TAPER
                && length(chain) >= SHORTEST_TAPER) {
            Polyline whole = new Polyline();
            stretches.forEach(stretch -> whole.addAll(stretch, 0));
            double width = width(chain.kind());
            tapers.append(Taper.outline(
                    whole,
                    width * scale.perUnit(),
                    chain.freeStart(),
                    chain.freeEnd(),
                    TAPER_TOLERANCE * scale.perUnit(),
                    scale));
            return;
        }
        PathData path = switch (chain.kind()) {
            case CONTOUR -> contours;
            case BAND -> bands;
            case FINE -> fine;
            default -> details;
        };
        if (right == Double.POSITIVE_INFINITY) {
            RegionArt.append(path, stretches, chain.closed(), RegionArt.tolerance(scale), scale);
        } else {
            // What was cut is no longer one line.
            stretches.forEach(
                    stretch -> RegionArt.append(path, List.of(stretch), false, RegionArt.tolerance(scale), scale));
        }
    }

    private static double width(LineKind kind) {
        return switch (kind) {
            case CONTOUR -> CONTOUR_WIDTH;
            case FINE -> FINE_WIDTH;
            default -> DETAIL_WIDTH;
        };
    }

    private boolean isTooShort(Chain chain) {
        boolean loose = !chain.closed() && chain.freeStart() && chain.freeEnd();
        boolean free = !chain.closed() && (chain.freeStart() || chain.freeEnd());
        double shortest = switch (chain.kind()) {
            case FINE -> SHORTEST_FINE;
            case DETAIL -> loose ? SHORTEST_LOOSE_DETAIL : free ? SHORTEST_FREE_DETAIL : SHORTEST_DETAIL;
            case CONTOUR -> loose ? SHORTEST_LOOSE_CONTOUR : free ? SHORTEST_FREE_CONTOUR : SHORTEST;
            default -> SHORTEST;
        };
        return length(chain) < shortest;
    }

    /** In drawing units. */
    private double length(Chain chain) {
        return chain.points().size() / scale.perUnit() * STAIRS;
    }
}
