package org.cuecard.pdf;

import java.nio.charset.StandardCharsets;

/** Writes operators of a PDF's content (ISO 32000-1, annex A). */
final class PathOperators {
    /** How far a circle's control points lie from its ends, as a share of the radius. */
    private static final double ROUND = 0.5522847498;

    private final StringBuilder text = new StringBuilder();
    private final int decimals;
    private final double steps;

    /** Operators whose numbers have up to so many decimals. */
    PathOperators(int decimals) {
        this.decimals = decimals;
        double power = 1;
        for (int i = 0; i < decimals; i++) {
            power *= 10;
        }
        this.steps = power;
    }

    byte[] toBytes() {
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    PathOperators number(double value) throws NotPlainException {
        double scaled = value * steps;
        if (!(Math.abs(scaled) < 1e15)) {
            throw new NotPlainException("a coordinate beyond all paper");
        }
        return number(Math.round(scaled), decimals);
    }

    /** A number that must not be rounded to the grid of coordinates: a scale, a share. */
    PathOperators fine(double value) throws NotPlainException {
        if (!(Math.abs(value) < 1e7)) {
            throw new NotPlainException("a scale beyond all paper");
        }
        return number(Math.round(value * 1e7), 7);
    }

    private PathOperators number(long units, int places) {
        long rest = Math.abs(units);
        int shown = places;
        while (shown > 0 && rest % 10 == 0) {
            rest /= 10;
            shown--;
        }
        String digits = Long.toString(rest);
        if (units < 0 && rest != 0) {
            text.append('-');
        }
        int whole = digits.length() - shown;
        if (whole > 0) {
            text.append(digits, 0, whole);
        }
        if (shown > 0) {
            text.append('.')
                    .append("0".repeat(Math.max(0, -whole)))
                    .append(digits, Math.max(0, whole), digits.length());
        }
        text.append(' ');
        return this;
    }

    PathOperators operator(String name) {
        text.append(name).append('\n');
        return this;
    }

    void move(double x, double y) throws NotPlainException {
        number(x).number(y).operator("m");
    }

    void line(double x, double y) throws NotPlainException {
        number(x).number(y).operator("l");
    }

    void curve(double x1, double y1, double x2, double y2, double x, double y) throws NotPlainException {
        number(x1).number(y1).number(x2).number(y2).number(x).number(y).operator("c");
    }

    void close() {
        operator("h");
    }

    void ellipse(double x, double y, double rx, double ry) throws NotPlainException {
        double kx = rx * ROUND;
        double ky = ry * ROUND;
        move(x + rx, y);
        curve(x + rx, y + ky, x + kx, y + ry, x, y + ry);
        curve(x - kx, y + ry, x - rx, y + ky, x - rx, y);
        curve(x - rx, y - ky, x - kx, y - ry, x, y - ry);
        curve(x + kx, y - ry, x + rx, y - ky, x + rx, y);
        close();
    }

    void rectangle(double x, double y, double width, double height) throws NotPlainException {
        number(x).number(y).number(width).number(height).operator("re");
    }

    void roundRectangle(double x, double y, double width, double height, double rx, double ry)
            throws NotPlainException {
        double right = x + width;
        double bottom = y + height;
        double kx = rx * (1 - ROUND);
        double ky = ry * (1 - ROUND);
        move(x + rx, y);
        line(right - rx, y);
        curve(right - kx, y, right, y + ky, right, y + ry);
        line(right, bottom - ry);
        curve(right, bottom - ky, right - kx, bottom, right - rx, bottom);
        line(x + rx, bottom);
        curve(x + kx, bottom, x, bottom - ky, x, bottom - ry);
        line(x, y + ry);
        curve(x, y + ky, x + kx, y, x + rx, y);
        close();
    }
}
