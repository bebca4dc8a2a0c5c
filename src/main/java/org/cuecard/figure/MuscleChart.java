package org.cuecard.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cuecard.model.MuscleRegion;

/**
 * A body from the front and from behind, with the muscles that an exercise trains: solid where they do the work,
 * hatched where they help, with a broken border where they lie below others. Immutable; safe for use by several
 * threads.
 */
public final class MuscleChart {
    private static final double MARGIN = 3;
    private static final double BETWEEN = 12;

    private final MuscleHalf front;
    private final MuscleHalf rear;

    /**
     * A muscle to show.
     *
     * @param works whether it does the work; otherwise it helps
     * @param number that stands beside it; 0 for none
     */
    public record Shown(MuscleRegion region, boolean works, int number) {}

    private MuscleChart(MuscleHalf front, MuscleHalf rear) {
        this.front = front;
        this.rear = rear;
    }

    /** Made when it is first asked for. */
    private static final class Reference {
        static final MuscleChart CHART = create();
    }

    /** The chart of the reference body. */
    public static MuscleChart reference() {
        return Reference.CHART;
    }

    static MuscleChart create() {
        Skeleton skeleton = Mannequin.skeleton();
        Mesh mesh = Mannequin.mesh(skeleton);
        return new MuscleChart(
                new MuscleHalf(new MannequinView(skeleton, mesh, false)),
                new MuscleHalf(new MannequinView(skeleton, mesh, true)));
    }

    /** Whether a muscle can be seen from the front. */
    public boolean isInFront(MuscleRegion region) {
        return front.piece(region).isSeen();
    }

    /** Whether a muscle can be seen from behind. */
    public boolean isBehind(MuscleRegion region) {
        return rear.piece(region).isSeen();
    }

    /**
     * Draws the body from the front and from behind, side by side.
     *
     * @param title a few words
     * @param description which muscles are shown, for those who do not see them
     * @param id begins the ids of title and description; unique on the page
     * @return an {@code svg} element without a style sheet, a script or an address
     */
    public String draw(List<Shown> muscles, String title, String description, String id, Palette palette) {
        double beside = muscles.stream().anyMatch(muscle -> muscle.number() > 0) ? MuscleNumbers.ROOM : 0;
        Box one = front.box.grown(MARGIN);
        double step = one.width() + BETWEEN;
        Paint paint = new Paint(palette, Look.USUAL);
        List<MuscleNumbers.Numbered> inFront = new ArrayList<>();
        List<MuscleNumbers.Numbered> behind = new ArrayList<>();
        number(muscles, inFront, behind);
        String svg = "<g>" + view(front, muscles, inFront, paint, id + "-f") + "</g><g transform=\"translate("
                + PathData.number(step) + ")\">" + view(rear, muscles, behind, paint, id + "-r") + "</g>";
        String width = PathData.number(one.width() + step + 2 * beside);
        String height = PathData.number(one.height());
        String classes = palette == Palette.PAGE ? " class=\"" + paint.rootClasses() + "\"" : "";
        return "<svg xmlns=\"http://www.w3.org/2000/svg\"" + classes + " viewBox=\""
                + PathData.number(one.left() - beside) + " "
                + PathData.number(one.top()) + " " + width + " " + height + "\" width=\"" + width + "\" height=\""
                + height + "\" role=\"img\" aria-labelledby=\"" + id + "-t " + id + "-d\"><title id=\"" + id + "-t\">"
                + SvgText.escaped(title) + "</title><desc id=\"" + id + "-d\">" + SvgText.escaped(description)
                + "</desc>" + svg + "</svg>";
    }

    /** One side is written, and shown on the other in a mirror: that is half of the bytes. */
    private static String view(
            MuscleHalf half, List<Shown> muscles, List<MuscleNumbers.Numbered> numbers, Paint paint, String id) {
        Canvas below = new Canvas();
        half.writeBody(below);
        Canvas left = new Canvas();
        half.writeLeft(left, muscles);
        Canvas above = new Canvas();
        MuscleNumbers.write(above, half, numbers);
        return mirrored(below, paint, id + "b") + mirrored(left, paint, id) + SvgText.of(above.pieces(), paint);
    }

    private static String mirrored(Canvas left, Paint paint, String id) {
        return "<g id=\"" + id + "\">" + SvgText.of(left.pieces(), paint) + "</g><use href=\"#" + id
                + "\" transform=\"scale(-1 1)\"/>";
    }

    /** Each number stands once, where more of its muscle is seen. */
    private void number(
            List<Shown> muscles, List<MuscleNumbers.Numbered> inFront, List<MuscleNumbers.Numbered> behind) {
        for (Shown muscle : muscles) {
            if (muscle.number() > 0) {
                Optional<Anchor> ahead = front.anchor(muscle, muscles);
                Optional<Anchor> back = rear.anchor(muscle, muscles);
                boolean isAhead = size(ahead) >= size(back);
                (isAhead ? ahead : back)
                        .map(anchor -> new MuscleNumbers.Numbered(muscle.number(), anchor))
                        .ifPresent((isAhead ? inFront : behind)::add);
            }
        }
    }

    private static int size(Optional<Anchor> anchor) {
        return anchor.map(Anchor::size).orElse(0);
    }
}
