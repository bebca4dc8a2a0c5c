package org.cuecard.figure;

import java.util.List;

/**
 * A figure's movement whose lines and surfaces are found, and which has no colours yet. Immutable; the same movement
 * gives the same lines on every machine.
 */
public final class TracedMotion {
    private static final double MARGIN = 4;

    private final Trace trace;
    private final FigureColours colours;

    /** A picture, from back to front. */
    record Frame(List<Piece> pieces) {
        Frame {
            pieces = List.copyOf(pieces);
        }
    }

    /** What a file of remembered lines holds. */
    private record Trace(
            Look look,
            List<Piece> ground,
            List<Frame> frames,
            Box box,
            List<FigureMotion.Beat> beats,
            int key,
            List<SolvedBand> bands) {}

    private TracedMotion(Trace trace, FigureColours colours) {
        this.trace = trace;
        this.colours = colours;
    }

    /** Finds the lines of every picture, on as many threads as there are processors. */
    public static TracedMotion of(FigureMotion motion) {
        SolvedFigure figure = motion.figure();
        List<Seen> seen = figure.poses().parallelStream()
                .map(pose -> Seen.of(figure, pose))
                .toList();
        Footprint place = Footprint.NOTHING;
        Box box = Box.NOTHING;
        for (Seen frame : seen) {
            place = place.with(frame.place);
            box = box.with(frame.body);
        }
        Canvas floor = new Canvas();
        Ground ground = new Ground(figure.poses().get(0), figure.props(), place);
        ground.write(floor);
        return new TracedMotion(
                new Trace(
                        figure.look(),
                        floor.pieces(),
                        seen.stream().map(Seen::frame).toList(),
                        box.with(ground.box()).grown(MARGIN),
                        motion.beats(),
                        motion.key(),
                        figure.poses().get(0).bands()),
                FigureColours.OWN);
    }

    /** Reads what {@link #toBytes} wrote. */
    public static TracedMotion of(byte[] bytes) {
        return new TracedMotion(RecordBytes.read(bytes, Trace.class), FigureColours.OWN);
    }

    /** To be read by this very version of the program only. */
    public byte[] toBytes() {
        return RecordBytes.write(trace);
    }

    /** The same lines in a theme's colours. */
    public TracedMotion in(FigureColours theme) {
        return new TracedMotion(trace, theme);
    }

    Paint paint(Palette palette) {
        return new Paint(palette, trace.look, colours);
    }

    /** The floor and what stands on it, under all frames. */
    List<Piece> ground() {
        return trace.ground;
    }

    List<Frame> frames() {
        return trace.frames;
    }

    /** What all of them take up, with a margin. */
    Box box() {
        return trace.box;
    }

    List<FigureMotion.Beat> beats() {
        return trace.beats;
    }

    int key() {
        return trace.key;
    }

    /** What is to be said of them. */
    List<SolvedBand> bands() {
        return trace.bands;
    }

    /** What is left of a picture when its raster is let go. */
    private record Seen(Frame frame, Footprint place, Box body) {
        static Seen of(SolvedFigure figure, SolvedPose pose) {
            PoseImage image = new PoseImage(figure, pose, SurfaceMap.COARSE);
            Canvas canvas = new Canvas();
            Ground.writeShadow(canvas, image);
            image.write(canvas, false);
            return new Seen(
                    new Frame(canvas.pieces()),
                    Footprint.of(image),
                    image.body().grown(2));
        }
    }
}
