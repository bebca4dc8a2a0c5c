package org.cuecard.figure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A figure whose lines and surfaces are found, and whose colours the palette and the theme give. Finding them takes a
 * quarter of a second a pose; writing them down, in any palette, takes next to nothing. Immutable; the same figure
 * gives the same lines on every machine.
 */
public final class TracedFigure {
    private static final double MARGIN = 4;

    private final Trace trace;
    private final FigureColours colours;

    /** What a file of remembered lines holds. */
    private record Trace(Look look, List<TracedPose> poses) {
        Trace {
            poses = List.copyOf(poses);
        }
    }

    private TracedFigure(Trace trace, FigureColours colours) {
        this.trace = trace;
        this.colours = colours;
    }

    /** Finds the lines of every pose, on as many threads as there are processors. */
    public static TracedFigure of(SolvedFigure figure) {
        Set<String> ghosts =
                figure.poses().stream().flatMap(pose -> pose.ghost().stream()).collect(Collectors.toSet());
        List<Seen> seen = figure.poses().parallelStream()
                .map(pose -> Seen.of(figure, pose, ghosts.contains(pose.id())))
                .toList();
        return new TracedFigure(
                new Trace(
                        figure.look(),
                        seen.stream().map(pose -> pose.traced(seen)).toList()),
                FigureColours.OWN);
    }

    /** Reads what {@link #toBytes} wrote. */
    public static TracedFigure of(byte[] bytes) {
        return new TracedFigure(RecordBytes.read(bytes, Trace.class), FigureColours.OWN);
    }

    /** To be read by this very version of the program only. */
    public byte[] toBytes() {
        return RecordBytes.write(trace);
    }

    /** The same lines in a theme's colours. */
    public TracedFigure in(FigureColours theme) {
        return new TracedFigure(trace, theme);
    }

    Look look() {
        return trace.look;
    }

    Paint paint(Palette palette) {
        return new Paint(palette, trace.look, colours);
    }

    List<TracedPose> poses() {
        return trace.poses;
    }

    /**
     * What is left of a pose when its raster, of some megabytes, is let go.
     *
     * @param ground what is behind a ghost, and the rest before it
     * @param ghost its outline, empty when no other pose asks for it
     * @param body what the body alone takes up
     */
    private record Seen(SolvedPose pose, List<Piece> ground, List<Piece> figure, PathData ghost, Box body, Box box) {
        static Seen of(SolvedFigure figure, SolvedPose pose, boolean isGhost) {
            PoseImage image = new PoseImage(figure, pose);
            Canvas under = new Canvas();
            Ground ground = new Ground(pose, figure.props(), Footprint.of(image));
            ground.write(under);
            Ground.writeShadow(under, image);
            Canvas over = new Canvas();
            image.write(over);
            ArrowArt arrows = new ArrowArt(image);
            arrows.write(over);
            CalloutArt callouts = new CalloutArt(image, arrows.taken());
            callouts.write(over);
            Box body = image.body().grown(2);
            PathData ghost = isGhost ? image.regions().ghost() : new PathData();
            Box box = body.with(ground.box()).with(arrows.box()).with(callouts.box());
            return new Seen(pose, under.pieces(), over.pieces(), ghost, body, box);
        }

        TracedPose traced(List<Seen> all) {
            Canvas behind = new Canvas();
            Box whole = box;
            for (Seen other : all.subList(0, all.indexOf(this))) {
                boolean asked = pose.ghost().filter(other.pose.id()::equals).isPresent();
                if (asked && pose.view().equals(other.pose.view())) {
                    behind.dashed(Ink.GHOST, 1.3, .1, other.ghost);
                    whole = whole.with(other.body);
                }
            }
            List<Piece> pieces = Stream.of(ground, behind.pieces(), this.figure)
                    .flatMap(List::stream)
                    .toList();
            return new TracedPose(pose.id(), pose.bands(), pieces, whole.grown(MARGIN));
        }
    }
}
