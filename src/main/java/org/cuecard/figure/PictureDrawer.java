package org.cuecard.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * Draws poses as pixels, for readers that take no SVG: those of Open Graph, and of word processors.
 *
 * <p>The platform's own drawing differs between versions of Java. So shapes are filled here, and the same figure gives
 * the same pixels on every machine.
 */
public final class PictureDrawer {
    private static final int PAPER = 0xff;
    /** More shades of a border than this are not seen, and make the file larger. */
    private static final int LEVELS = 16;

    private static final double DASH = 5;
    private static final double DASH_GAP = 4;
    /** The least distance between drawings and from the picture's border, as part of its height. */
    private static final double AIR = .05;
    /** Two poses are shown when they are at least this large, against one alone. */
    private static final double LARGE_ENOUGH = .75;

    private final Paint paint;
    private final int width;
    private final int height;
    private final byte[] rgb;

    private PictureDrawer(TracedFigure figure, Palette palette, int width, int height) {
        this.paint = figure.paint(palette);
        this.width = width;
        this.height = height;
        this.rgb = new byte[3 * width * height];
        Arrays.fill(rgb, (byte) PAPER);
    }

    /**
     * Draws one pose; the picture is as high as the figure's other poses need.
     *
     * @param width in pixels
     * @throws IllegalArgumentException when the figure has no such pose
     */
    public static Picture pose(TracedFigure figure, String pose, Palette palette, int width) {
        TracedPose traced = find(figure, pose);
        Box box = FigureDrawer.frame(figure, traced);
        double scale = width / box.width();
        int height = (int) Math.ceil(box.height() * scale);
        PictureDrawer drawer = new PictureDrawer(figure, palette, width, height);
        drawer.draw(traced, -box.left() * scale, -box.top() * scale, scale);
        return new Picture(width, height, drawer.rgb);
    }

    /**
     * Fits the pose that stands for a figure into a picture, beside the one that the movement begins with where there
     * is room for both.
     *
     * @param key the pose's id
     * @throws IllegalArgumentException when the figure has no such pose
     */
    public static Picture card(TracedFigure figure, String key, Palette palette, int width, int height) {
        TracedPose last = find(figure, key);
        TracedPose first = figure.poses().get(0);
        List<TracedPose> one = List.of(last);
        List<TracedPose> two = List.of(first, last);
        boolean both = !first.id().equals(last.id())
                && scale(figure, two, width, height) >= LARGE_ENOUGH * scale(figure, one, width, height);
        PictureDrawer drawer = new PictureDrawer(figure, palette, width, height);
        drawer.row(figure, both ? two : one);
        return new Picture(width, height, drawer.rgb);
    }

    private static TracedPose find(TracedFigure figure, String id) {
        return figure.poses().stream()
                .filter(pose -> pose.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the figure has no pose \"" + id + "\""));
    }

    /** Pixels a drawing unit, so that the poses fit beside each other. */
    private static double scale(TracedFigure figure, List<TracedPose> poses, int width, int height) {
        double air = AIR * height;
        double wide = poses.stream()
                .mapToDouble(pose -> FigureDrawer.frame(figure, pose).width())
                .sum();
        double high = FigureDrawer.frame(figure, poses.get(0)).height();
        return Math.min((width - air * (poses.size() + 1)) / wide, (height - 2 * air) / high);
    }

    private void row(TracedFigure figure, List<TracedPose> poses) {
        double scale = scale(figure, poses, width, height);
        double wide = 0;
        for (TracedPose pose : poses) {
            wide += FigureDrawer.frame(figure, pose).width() * scale;
        }
        double gap = (width - wide) / (poses.size() + 1);
        double left = gap;
        for (TracedPose pose : poses) {
            Box box = FigureDrawer.frame(figure, pose);
            double top = (height - box.height() * scale) / 2;
            draw(pose, left - box.left() * scale, top - box.top() * scale, scale);
            left += box.width() * scale + gap;
        }
    }

    private void draw(TracedPose pose, double x, double y, double scale) {
        for (Piece piece : pose.pieces()) {
            if (piece instanceof Piece.Path path) {
                List<Polyline> lines = PathPoints.of(path.path());
                path.fill().ifPresent(ink -> fill(placed(lines, x, y, scale), ink, path.opacity()));
                path.stroke().ifPresent(ink -> {
                    List<Polyline> drawn = path.dashed() ? StrokeShape.dashed(lines, DASH, DASH_GAP) : lines;
                    fill(placed(StrokeShape.of(drawn, path.width()), x, y, scale), ink, 1);
                });
            } else if (piece instanceof Piece.StepNumber number) {
                List<Polyline> digits = DigitShapes.of(number.step(), number.x(), number.y());
                fill(placed(StrokeShape.of(digits, DigitShapes.PEN), x, y, scale), number.ink(), 1);
            }
        }
    }

    private static List<Polyline> placed(List<Polyline> lines, double x, double y, double scale) {
        List<Polyline> placed = new ArrayList<>();
        for (Polyline line : lines) {
            Polyline moved = new Polyline();
            for (int i = 0; i < line.size(); i++) {
                moved.add(line.x(i) * scale + x, line.y(i) * scale + y);
            }
            placed.add(moved);
        }
        return placed;
    }

    private void fill(List<Polyline> shapes, Ink ink, double opacity) {
        String colour = paint.colour(ink);
        if (colour.equals("none")) {
            return;
        }
        int[] parts = parts(colour);
        int whole = Coverage.WHOLE * 100;
        int strength = (int) Math.round(opacity * 100);
        Coverage.of(shapes, width, height, (px, py, covered) -> {
            int alpha = (covered * LEVELS + Coverage.WHOLE / 2) / Coverage.WHOLE * (Coverage.WHOLE / LEVELS) * strength;
            for (int i = 0; i < parts.length; i++) {
                int at = 3 * (py * width + px) + i;
                int before = rgb[at] & 0xff;
                rgb[at] = (byte) ((before * (whole - alpha) + parts[i] * alpha + whole / 2) / whole);
            }
        });
    }

    /** Of {@code #rgb} or {@code #rrggbb}. */
    private static int[] parts(String colour) {
        String digits = colour.substring(1);
        int length = digits.length() / 3;
        int[] parts = new int[3];
        for (int i = 0; i < parts.length; i++) {
            int value = HexFormat.fromHexDigits(digits, i * length, (i + 1) * length);
            parts[i] = length == 1 ? value * 17 : value;
        }
        return parts;
    }
}
