package org.cuecard.figure;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cuecard.model.MuscleRegion;
import org.jspecify.annotations.Nullable;

/** The mannequin from one side, ready to be drawn with any muscles. */
final class MuscleHalf {
    private static final double CONTOUR_WIDTH = 1.4;
    private static final double DETAIL_WIDTH = .7;
    private static final double EDGE_WIDTH = .7;
    private static final double BORDER_WIDTH = .8;
    private static final double HATCH_WIDTH = 1.2;

    final Box box;

    private final PathData outline;
    private final PathData details;
    private final PathData contours;
    private final PixelScale scale;
    private final int width;
    private final BitSet figure;
    private final int cellsInRow;
    private final Map<MuscleRegion, MusclePiece> pieces = new EnumMap<>(MuscleRegion.class);
    private MuscleNumbers.@Nullable Places places;

    MuscleHalf(MannequinView view) {
        box = view.box;
        outline = view.outline;
        details = new PathData().append(view.lines.fine).append(view.lines.details);
        contours = view.lines.contours;
        scale = view.map.scale;
        width = view.map.width;
        cellsInRow = view.cellsInRow();
        figure = new BitSet(width * view.map.height);
        for (int i = 0; i < width * view.map.height; i++) {
            figure.set(i, view.map.isFigure(i));
        }
        for (MuscleRegion region : MuscleRegion.values()) {
            pieces.put(region, MusclePiece.of(view, region));
        }
    }

    MusclePiece piece(MuscleRegion region) {
        MusclePiece piece = pieces.get(region);
        if (piece == null) {
            throw new IllegalStateException("no piece for " + region);
        }
        return piece;
    }

    /**
     * Where a line from a muscle's number ends: the middle of the broadest part that no other muscle covers; empty
     * where none of it is to be seen.
     *
     * @param muscles all that are shown
     */
    Optional<Anchor> anchor(MuscleChart.Shown muscle, List<MuscleChart.Shown> muscles) {
        BitSet free = (BitSet) piece(muscle.region()).cells().clone();
        muscles.stream()
                .filter(other -> layer(other) > layer(muscle))
                .forEach(other -> free.andNot(piece(other.region()).cells()));
        return Anchor.deepest(free, cellsInRow)
                .map(cell -> new Anchor(
                        scale.x((cell.x() + .5) * MannequinView.CELL),
                        scale.y((cell.y() + .5) * MannequinView.CELL),
                        cell.size()));
    }

    /** What is drawn later lies over what is drawn before. */
    private static int layer(MuscleChart.Shown muscle) {
        return (MuscleShapes.isDeep(muscle.region()) ? 2 : 0) + (muscle.works() ? 1 : 0);
    }

    /** Where a number has room: looked for once, for all charts have the same body. */
    synchronized MuscleNumbers.Places places() {
        if (places == null) {
            places = MuscleNumbers.Places.beside(this);
        }
        return places;
    }

    /** Whether a point of the drawing, in its units, lies on the body. */
    boolean isFigureAt(double x, double y) {
        int column = scale.column(x);
        int row = scale.row(y);
        return column >= 0 && column < width && row >= 0 && figure.get(row * width + column);
    }

    /** What lies below the muscles on the left of the drawing. */
    void writeBody(Canvas canvas) {
        canvas.fill(Ink.SKIN, outline);
    }

    /** The muscles there, and the lines over them. */
    void writeLeft(Canvas canvas, List<MuscleChart.Shown> muscles) {
        PathData edges = new PathData();
        MuscleShapes.SURFACE.stream()
                .filter(region -> muscles.stream().noneMatch(muscle -> muscle.region() == region))
                .forEach(region -> edges.append(piece(region).edge()));
        canvas.stroke(Ink.MUSCLE_EDGE, EDGE_WIDTH, edges);
        writeHelpers(canvas, path(muscles, false, false, false), path(muscles, false, false, true), false);
        canvas.both(Ink.MUSCLE, Ink.SKIN, BORDER_WIDTH, path(muscles, true, false, false));
        writeHelpers(canvas, path(muscles, false, true, false), path(muscles, false, true, true), true);
        PathData deep = path(muscles, true, true, false);
        canvas.both(Ink.MUSCLE, Ink.SKIN, 3 * BORDER_WIDTH, deep);
        canvas.dashes(Ink.LINE, BORDER_WIDTH, deep);
        canvas.stroke(Ink.LINE, DETAIL_WIDTH, details);
        canvas.stroke(Ink.LINE, CONTOUR_WIDTH, contours);
        canvas.stroke(Ink.LINE, CONTOUR_WIDTH, outline);
    }

    private static void writeHelpers(Canvas canvas, PathData outline, PathData hatching, boolean deep) {
        if (deep) {
            canvas.fill(Ink.MUSCLE_TINT, outline).dashes(Ink.MUSCLE, BORDER_WIDTH, outline);
        } else {
            canvas.both(Ink.MUSCLE_TINT, Ink.MUSCLE, BORDER_WIDTH, outline);
        }
        canvas.stroke(Ink.MUSCLE, HATCH_WIDTH, hatching);
    }

    private PathData path(List<MuscleChart.Shown> muscles, boolean works, boolean deep, boolean hatching) {
        PathData path = new PathData();
        chosen(muscles, works, deep)
                .map(muscle -> piece(muscle.region()))
                .forEach(piece -> path.append(hatching ? piece.hatching() : piece.outline()));
        return path;
    }

    private static Stream<MuscleChart.Shown> chosen(List<MuscleChart.Shown> muscles, boolean works, boolean deep) {
        return muscles.stream()
                .filter(muscle -> muscle.works() == works && MuscleShapes.isDeep(muscle.region()) == deep);
    }
}
