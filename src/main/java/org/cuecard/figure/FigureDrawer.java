package org.cuecard.figure;

import java.util.List;

/**
 * Draws a figure's poses, each as an SVG of its own.
 *
 * <p>All of them have one scale, one height and one floor line, so that they can stand in a row. The same figure gives
 * the same bytes on every machine.
 */
public final class FigureDrawer {
    private final FigureWords words;
    private final String idPrefix;
    private final Paint paint;

    private FigureDrawer(FigureWords words, String idPrefix, Paint paint) {
        this.words = words;
        this.idPrefix = idPrefix;
        this.paint = paint;
    }

    /** Finds a figure's lines and draws every pose. */
    public static List<Drawing> draw(SolvedFigure figure, FigureWords words, String idPrefix, Palette palette) {
        return draw(TracedFigure.of(figure), words, idPrefix, palette);
    }

    /**
     * Draws every pose of a figure.
     *
     * @param idPrefix begins every id in the pictures; unique on the page that they are for
     * @return one drawing a pose, in the poses' order
     */
    public static List<Drawing> draw(TracedFigure figure, FigureWords words, String idPrefix, Palette palette) {
        FigureDrawer drawer = new FigureDrawer(words, idPrefix, figure.paint(palette));
        return figure.poses().stream()
                .map(pose -> drawer.drawing(pose, frame(figure, pose)))
                .toList();
    }

    /** A pose's part of the drawing: as wide as itself, and as high as all poses together. */
    static Box frame(TracedFigure figure, TracedPose pose) {
        double top = pose.box().top();
        double bottom = pose.box().bottom();
        for (TracedPose other : figure.poses()) {
            top = Math.min(top, other.box().top());
            bottom = Math.max(bottom, other.box().bottom());
        }
        return new Box(pose.box().left(), top, pose.box().right(), bottom);
    }

    private Drawing drawing(TracedPose pose, Box box) {
        String id = idPrefix + "-" + pose.id();
        String label = words.label(pose.id());
        String name = label.isEmpty() ? words.title() : words.title() + ": " + label;
        String description = words.still(pose.id(), pose.bands());
        String width = PathData.number(box.width());
        String height = PathData.number(box.height());
        String classes = paint.palette() == Palette.PAGE ? " class=\"" + paint.rootClasses() + "\"" : "";
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"" + classes + " viewBox=\"" + PathData.number(box.left())
                + " "
                + PathData.number(box.top()) + " " + width + " " + height + "\" width=\"" + width + "\" height=\""
                + height + "\" role=\"img\" aria-labelledby=\"" + id + "-t " + id + "-d\"><title id=\"" + id + "-t\">"
                + SvgText.escaped(name) + "</title><desc id=\"" + id + "-d\">" + SvgText.escaped(description)
                + "</desc>" + SvgText.of(pose.pieces(), paint) + "</svg>";
        return new Drawing(pose.id(), label, svg, box.width(), box.height(), name, description);
    }
}
