package org.cuecard.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a {@code transform} of SVG (SVG 1.1, 7.6) as matrices of PDF. */
final class SvgTransform {
    private static final Pattern STEP = Pattern.compile("\\s*([a-zA-Z]+)\\s*\\(([^)]*)\\)\\s*,?");

    private SvgTransform() {}

    static void write(String transform, PathOperators out) throws NotPlainException {
        Matcher step = STEP.matcher(transform);
        int end = 0;
        while (step.find()) {
            if (step.start() != end) {
                throw new NotPlainException("the transform " + transform);
            }
            end = step.end();
            step(step.group(1), new SvgNumbers(step.group(2)), out);
        }
        if (end != transform.length()) {
            throw new NotPlainException("the transform " + transform);
        }
    }

    private static void step(String name, SvgNumbers in, PathOperators out) throws NotPlainException {
        switch (name) {
            case "translate" -> matrix(1, 0, 0, 1, in.next(), in.hasMore() ? in.next() : 0, out);
            case "scale" -> {
                double x = in.next();
                matrix(x, 0, 0, in.hasMore() ? in.next() : x, 0, 0, out);
            }
            case "rotate" -> {
                double turn = StrictMath.toRadians(in.next());
                double cos = StrictMath.cos(turn);
                double sin = StrictMath.sin(turn);
                double x = in.hasMore() ? in.next() : 0;
                double y = in.hasMore() ? in.next() : 0;
                matrix(cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y, out);
            }
            case "matrix" -> matrix(in.next(), in.next(), in.next(), in.next(), in.next(), in.next(), out);
            default -> throw new NotPlainException("the transform " + name);
        }
        in.end();
    }

    static void matrix(double a, double b, double c, double d, double e, double f, PathOperators out)
            throws NotPlainException {
        out.fine(a).fine(b).fine(c).fine(d).fine(e).fine(f).operator("cm");
    }
}
