package org.cuecard.pdf;

import org.w3c.dom.Element;

/** The outlines of SVG's shapes (SVG 1.1, 9). */
final class SvgShapes {
    private SvgShapes() {}

    /** Whether a shape has an outline at all: one without a size has none. */
    static boolean isSeen(Element shape) throws NotPlainException {
        return switch (shape.getNodeName()) {
            case "rect" -> size(shape, "width") > 0 && size(shape, "height") > 0;
            case "circle" -> size(shape, "r") > 0;
            case "ellipse" -> size(shape, "rx") > 0 && size(shape, "ry") > 0;
            case "path" -> !shape.getAttribute("d").isBlank();
            case "polyline", "polygon" -> !shape.getAttribute("points").isBlank();
            default -> true;
        };
    }

    static void write(Element shape, PathOperators out) throws NotPlainException {
        switch (shape.getNodeName()) {
            case "path" -> SvgPath.write(shape.getAttribute("d"), out);
            case "rect" -> rectangle(shape, out);
            case "circle" -> {
                double r = size(shape, "r");
                out.ellipse(number(shape, "cx"), number(shape, "cy"), r, r);
            }
            case "ellipse" ->
                out.ellipse(number(shape, "cx"), number(shape, "cy"), size(shape, "rx"), size(shape, "ry"));
            case "line" -> {
                out.move(number(shape, "x1"), number(shape, "y1"));
                out.line(number(shape, "x2"), number(shape, "y2"));
            }
            case "polyline" -> points(shape, out);
            case "polygon" -> {
                points(shape, out);
                out.close();
            }
            default -> throw new NotPlainException("the shape " + shape.getNodeName());
        }
    }

    private static double number(Element shape, String name) throws NotPlainException {
        String value = shape.getAttribute(name);
        return value.isEmpty() ? 0 : SvgNumbers.only(value);
    }

    private static double size(Element shape, String name) throws NotPlainException {
        double size = number(shape, name);
        if (size < 0) {
            throw new NotPlainException(name + " below nought");
        }
        return size;
    }

    private static void rectangle(Element shape, PathOperators out) throws NotPlainException {
        double width = size(shape, "width");
        double height = size(shape, "height");
        double rx = size(shape, shape.hasAttribute("rx") ? "rx" : "ry");
        double ry = size(shape, shape.hasAttribute("ry") ? "ry" : "rx");
        if (rx == 0 || ry == 0) {
            out.rectangle(number(shape, "x"), number(shape, "y"), width, height);
        } else {
            out.roundRectangle(
                    number(shape, "x"),
                    number(shape, "y"),
                    width,
                    height,
                    Math.min(rx, width / 2),
                    Math.min(ry, height / 2));
        }
    }

    private static void points(Element shape, PathOperators out) throws NotPlainException {
        SvgNumbers numbers = new SvgNumbers(shape.getAttribute("points"));
        out.move(numbers.next(), numbers.next());
        while (numbers.hasMore()) {
            out.line(numbers.next(), numbers.next());
        }
    }
}
