package org.cuecard.figure;

import java.util.ArrayList;
import java.util.List;

/** The area that a round pen covers, as many small shapes that all turn the same way. */
final class StrokeShape {
    private static final int CORNERS_OF_THE_PEN = 16;

    private final double half;
    private final List<Polyline> shapes = new ArrayList<>();

    private StrokeShape(double half) {
        this.half = half;
    }

    static List<Polyline> of(List<Polyline> lines, double width) {
        StrokeShape stroke = new StrokeShape(width / 2);
        lines.forEach(stroke::line);
        return stroke.shapes;
    }

    /** Lines cut into dashes of a length with gaps between them. */
    static List<Polyline> dashed(List<Polyline> lines, double dash, double gap) {
        List<Polyline> dashes = new ArrayList<>();
        for (Polyline line : lines) {
            Polyline piece = new Polyline();
            double left = dash;
            boolean down = true;
            for (int i = 0; i + 1 < line.size(); i++) {
                double length = Polyline.distance(line.x(i), line.y(i), line.x(i + 1), line.y(i + 1));
                double walked = 0;
                while (length > walked) {
                    double step = Math.min(left, length - walked);
                    if (down) {
                        add(piece, line, i, walked / length);
                        add(piece, line, i, (walked + step) / length);
                    }
                    walked += step;
                    left -= step;
                    if (left <= 1e-9) {
                        if (down) {
                            dashes.add(piece);
                            piece = new Polyline();
                        }
                        down = !down;
                        left = down ? dash : gap;
                    }
                }
            }
            if (piece.size() > 0) {
                dashes.add(piece);
            }
        }
        return dashes;
    }

    private static void add(Polyline piece, Polyline line, int from, double part) {
        piece.add(
                Angles.between(line.x(from), line.x(from + 1), part),
                Angles.between(line.y(from), line.y(from + 1), part));
    }

    private void line(Polyline line) {
        for (int i = 0; i < line.size(); i++) {
            pen(line.x(i), line.y(i));
        }
        for (int i = 0; i + 1 < line.size(); i++) {
            stretch(line.x(i), line.y(i), line.x(i + 1), line.y(i + 1));
        }
    }

    private void pen(double x, double y) {
        Polyline disc = new Polyline();
        for (int i = 0; i < CORNERS_OF_THE_PEN; i++) {
            double angle = i * 360.0 / CORNERS_OF_THE_PEN;
            disc.add(x + half * Angles.cos(angle), y - half * Angles.sin(angle));
        }
        shapes.add(disc);
    }

    private void stretch(double x0, double y0, double x1, double y1) {
        double length = Polyline.distance(x0, y0, x1, y1);
        if (length < 1e-9) {
            return;
        }
        double dx = -(y1 - y0) / length * half;
        double dy = (x1 - x0) / length * half;
        Polyline bar = new Polyline();
        bar.add(x0 + dx, y0 + dy);
        bar.add(x1 + dx, y1 + dy);
        bar.add(x1 - dx, y1 - dy);
        bar.add(x0 - dx, y0 - dy);
        shapes.add(bar);
    }
}
