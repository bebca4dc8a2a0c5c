package org.cuecard.figure;

import java.util.List;

/**
 * The {@code d} of an SVG path, short: in halves of a unit (2.5 mm), relative curves, no space that is not needed.
 * Curves that nobody can tell from straight lines are such lines, and what rounding leaves without length is left out.
 *
 * <p>Each step starts from where rounding left the last one, so that errors do not add up along a line.
 */
final class PathData {
    private static final char NOTHING = ' ';
    /** How far a curve's handles may be from a straight line that stands for it, in drawing units (1.25 mm). */
    private static final double FLAT = .3;

    private final StringBuilder text = new StringBuilder();
    private final double steps;
    private double x;
    private double y;
    private char last = NOTHING;
    /** Whether the pen was moved and has drawn nothing yet. */
    private boolean lifted;

    PathData() {
        this(2);
    }

    private PathData(double steps) {
        this.steps = steps;
    }

    /** A path in whole drawing units, for faint lines behind others. */
    static PathData coarse() {
        return new PathData(1);
    }

    /** A number with at most one decimal place, never {@code -0}, without a zero before the point. */
    static String number(double value) {
        long tenths = Math.round(value * 10);
        long whole = Math.abs(tenths) / 10;
        long rest = Math.abs(tenths) % 10;
        String sign = tenths < 0 ? "-" : "";
        if (rest == 0) {
            return sign + whole;
        }
        return sign + (whole == 0 ? "" : Long.toString(whole)) + "." + rest;
    }

    boolean isEmpty() {
        return text.length() == 0;
    }

    PathData moveTo(double toX, double toY) {
        x = rounded(toX);
        y = rounded(toY);
        lifted = true;
        return this;
    }

    PathData lineTo(double toX, double toY) {
        double dx = rounded(toX - x);
        double dy = rounded(toY - y);
        if (dx == 0 && dy == 0) {
            return this;
        }
        boolean first = command('l');
        number(dx, first);
        number(dy, false);
        x = rounded(x + dx);
        y = rounded(y + dy);
        return this;
    }

    PathData curveTo(double x1, double y1, double x2, double y2, double toX, double toY) {
        double dx = rounded(toX - x);
        double dy = rounded(toY - y);
        if (isFlat(x1 - x, y1 - y, dx, dy) && isFlat(x2 - x, y2 - y, dx, dy)) {
            return lineTo(toX, toY);
        }
        boolean first = command('c');
        number(x1 - x, first);
        number(y1 - y, false);
        number(x2 - x, false);
        number(y2 - y, false);
        number(dx, false);
        number(dy, false);
        x = rounded(x + dx);
        y = rounded(y + dy);
        return this;
    }

    /** Whether a handle lies on the straight line from 0 to (dx, dy), between its ends. */
    private static boolean isFlat(double handleX, double handleY, double dx, double dy) {
        double squared = dx * dx + dy * dy;
        double along = squared == 0 ? 0 : Angles.clamp((handleX * dx + handleY * dy) / squared, 0, 1);
        double offX = handleX - along * dx;
        double offY = handleY - along * dy;
        return offX * offX + offY * offY <= FLAT * FLAT;
    }

    /** A circle or an upright ellipse about a point. */
    PathData ellipse(double centreX, double centreY, double radiusX, double radiusY) {
        moveTo(centreX - radiusX, centreY);
        land();
        String arc = "a" + number(radiusX) + " " + number(radiusY) + " 0 1 0 ";
        text.append(arc).append(number(2 * radiusX)).append(" 0");
        text.append(arc.stripTrailing()).append(number(-2 * radiusX)).append(" 0z");
        last = 'z';
        return this;
    }

    /** Ends a shape where it began; of one that rounding left without length nothing is kept. */
    PathData close() {
        if (lifted) {
            return this;
        }
        text.append('z');
        last = 'z';
        return this;
    }

    /** Curves from a raster's pixels, as drawing units; starts with a move unless the pen is already there. */
    PathData curves(List<Cubic> curves, boolean move, PixelScale scale) {
        boolean first = move;
        for (Cubic c : curves) {
            if (first) {
                moveTo(scale.x(c.x0()), scale.y(c.y0()));
                first = false;
            }
            curveTo(
                    scale.x(c.x1()),
                    scale.y(c.y1()),
                    scale.x(c.x2()),
                    scale.y(c.y2()),
                    scale.x(c.x3()),
                    scale.y(c.y3()));
        }
        return this;
    }

    PathData append(PathData other) {
        text.append(other.text);
        last = NOTHING;
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** Writes the move that the first step after it needs. */
    private void land() {
        if (lifted) {
            lifted = false;
            text.append('M');
            number(x, true);
            number(y, false);
            last = 'M';
        }
    }

    private boolean command(char name) {
        land();
        boolean first = last != name;
        if (first) {
            text.append(name);
        }
        last = name;
        return first;
    }

    private void number(double value, boolean first) {
        String digits = number(rounded(value));
        if (!first && digits.charAt(0) != '-') {
            text.append(' ');
        }
        text.append(digits);
    }

    private double rounded(double value) {
        return Math.round(value * steps) / steps;
    }
}
