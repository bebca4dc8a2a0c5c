package org.cuecard.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws a figure's poses, each as an SVG of its own.
 *
 * <p>All of them have one scale, one height and one floor line, so that they can stand in a row. The same figure gives
 * the same bytes on every machine.
 */
public final class FigureDrawer {
    private static final double MARGIN = 4;

    private final SolvedFigure figure;
    private final String title;
    private final String idPrefix;
    private final Paint paint;

    private FigureDrawer(SolvedFigure figure, String title, String idPrefix, Palette palette) {
        this.figure = figure;
        this.title = title;
        this.idPrefix = idPrefix;
        this.paint = new Paint(palette, figure.look());
    }

    /**
     * Draws every pose of a figure.
     *
     * @param title what the figure shows, such as the exercise's name; each picture's title is this and its label
     * @param idPrefix begins every id in the pictures; unique on the page that they are for
     * @return one drawing a pose, in the poses' order
     */
    public static List<Drawing> draw(SolvedFigure figure, String title, String idPrefix, Palette palette) {
        return new FigureDrawer(figure, title, idPrefix, palette).draw();
    }

    private record Sheet(SolvedPose pose, String body, Box box) {}

    private List<Drawing> draw() {
        List<PoseImage> images = new ArrayList<>();
        List<Sheet> sheets = new ArrayList<>();
        for (SolvedPose pose : figure.poses()) {
            PoseImage image = new PoseImage(figure, pose);
            sheets.add(sheet(image, images));
            images.add(image);
        }
        double top = sheets.stream().mapToDouble(s -> s.box.top()).min().orElse(0);
        double bottom = sheets.stream().mapToDouble(s -> s.box.bottom()).max().orElse(0);
        return sheets.stream()
                .map(s -> drawing(s, new Box(s.box.left(), top, s.box.right(), bottom)))
                .toList();
    }

    private Sheet sheet(PoseImage image, List<PoseImage> earlier) {
        SvgText body = new SvgText(paint);
        Box box = image.body().grown(2);
        Ground ground = new Ground(image, figure.props());
        ground.write(body);
        for (PoseImage ghost : earlier) {
            boolean asked =
                    image.pose().ghost().filter(ghost.pose().id()::equals).isPresent();
            if (asked && ghost.isSeenAs(image.pose())) {
                String look = " fill-opacity=\".1\" stroke-dasharray=\"5 4\"";
                body.both(Ink.GHOST, Ink.GHOST, 1.3, ghost.regions().ghost(), look);
                box = box.with(ghost.body().grown(2));
            }
        }
        image.write(body);
        ArrowArt arrows = new ArrowArt(image);
        arrows.write(body);
        CalloutArt callouts = new CalloutArt(image, arrows.taken());
        callouts.write(body);
        Box whole = box.with(ground.box()).with(arrows.box()).with(callouts.box());
        return new Sheet(image.pose(), body.toString(), whole.grown(MARGIN));
    }

    private Drawing drawing(Sheet sheet, Box box) {
        String id = idPrefix + "-" + sheet.pose.id();
        String name = sheet.pose.label().isEmpty() ? title : title + ": " + sheet.pose.label();
        String description = description(sheet.pose);
        String width = PathData.number(box.width());
        String height = PathData.number(box.height());
        String classes = paint.palette() == Palette.PAGE ? " class=\"" + paint.rootClasses() + "\"" : "";
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"" + classes + " viewBox=\"" + PathData.number(box.left())
                + " "
                + PathData.number(box.top()) + " " + width + " " + height + "\" width=\"" + width + "\" height=\""
                + height + "\" role=\"img\" aria-labelledby=\"" + id + "-t " + id + "-d\"><title id=\"" + id + "-t\">"
                + SvgText.escaped(name) + "</title><desc id=\"" + id + "-d\">" + SvgText.escaped(description)
                + "</desc>" + sheet.body + "</svg>";
        return new Drawing(sheet.pose.id(), sheet.pose.label(), svg, box.width(), box.height(), name, description);
    }

    private String description(SolvedPose pose) {
        return figure.alt().orElseGet(() -> {
            String label = pose.label().isEmpty() ? "" : " " + pose.label() + ".";
            String bands = BandWords.of(pose.bands());
            return "Line drawing." + label + (bands.isEmpty() ? "" : " " + bands);
        });
    }
}
