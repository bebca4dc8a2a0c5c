package org.cuecard.figure;

import java.util.ArrayList;
import java.util.List;

/** Reads what {@link PathData} writes, and makes its curves short straight lines. */
final class PathPoints {
    /** The longest straight line that stands for a part of a curve, in drawing units. */
    private static final double LONGEST = 1.2;

    private static final int MOST_STEPS = 64;
    private static final int STEPS_OF_AN_ELLIPSE = 48;

    private final String text;
    private final List<Polyline> lines = new ArrayList<>();
    private Polyline line = new Polyline();
    private int at;
    private double x;
    private double y;

    private PathPoints(String text) {
        this.text = text;
    }

    /** Each stretch between two moves, in drawing units; a closed one ends where it began. */
    static List<Polyline> of(String path) {
        PathPoints reader = new PathPoints(path);
        reader.read();
        return reader.lines;
    }

    private void read() {
        char command = ' ';
        while (at < text.length()) {
            if (Character.isLetter(text.charAt(at))) {
                command = text.charAt(at);
                at++;
            }
            step(command);
        }
        finish();
    }

    private void step(char command) {
        switch (command) {
            case 'M' -> {
                finish();
                goTo(number(), number());
            }
            case 'l' -> goTo(x + number(), y + number());
            case 'c' -> curve();
            case 'a' -> halfEllipse();
            case 'z' -> goTo(line.x(0), line.y(0));
            default -> throw new IllegalStateException("a drawing has no path command \"" + command + "\"");
        }
    }

    private void finish() {
        if (line.size() > 0) {
            lines.add(line);
        }
        line = new Polyline();
    }

    private void goTo(double toX, double toY) {
        x = toX;
        y = toY;
        line.add(x, y);
    }

    private void curve() {
        double startX = x;
        double startY = y;
        double[] c = new double[6];
        for (int i = 0; i < c.length; i++) {
            c[i] = number();
        }
        double way = length(c[0], c[1]) + length(c[2] - c[0], c[3] - c[1]) + length(c[4] - c[2], c[5] - c[3]);
        int steps = (int) Math.min(MOST_STEPS, Math.ceil(way / LONGEST) + 1);
        for (int i = 1; i <= steps; i++) {
            double t = i / (double) steps;
            double s = 1 - t;
            double a = 3 * s * s * t;
            double b = 3 * s * t * t;
            double d = t * t * t;
            goTo(startX + a * c[0] + b * c[2] + d * c[4], startY + a * c[1] + b * c[3] + d * c[5]);
        }
    }

    private static double length(double dx, double dy) {
        return Math.sqrt(dx * dx + dy * dy);
    }

    /** The only arcs that a drawing has are halves of upright ellipses, anticlockwise from end to end. */
    private void halfEllipse() {
        double radiusX = number();
        double radiusY = number();
        for (int flags = 0; flags < 3; flags++) {
            number();
        }
        double across = number();
        number();
        double centreX = x + across / 2;
        double centreY = y;
        double start = across > 0 ? 180 : 0;
        for (int i = 1; i <= STEPS_OF_AN_ELLIPSE / 2; i++) {
            double angle = start - i * 360.0 / STEPS_OF_AN_ELLIPSE;
            goTo(centreX + radiusX * Angles.cos(angle), centreY - radiusY * Angles.sin(angle));
        }
    }

    private double number() {
        while (text.charAt(at) == ' ') {
            at++;
        }
        int start = at;
        at++;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        return Double.parseDouble(text.substring(start, at));
    }
}
