package org.cuecard.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * An SVG of shapes in plain colours as the content of a PDF, in colours of the device: those of the document's one
 * profile. That is what Cuecard's own drawings are, and it takes a hundredth of the time of an engine for all of SVG.
 * Numbers are the same on every platform.
 *
 * @param box the part of the drawing that is seen: left, top, width and height, in its own units; empty where these are
 *     CSS pixels from the upper left corner
 * @param content the operators, in the drawing's own units with y downwards
 * @param veils how opaque fills and strokes are, for each name {@code A0}, {@code A1}... in the content
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on as it is: two drawings are never compared.
record PlainDrawing(List<Double> box, byte[] content, List<Veil> veils) {
    /**
     * How opaque paint is, from 0 to 1.
     *
     * @param fill within
     * @param stroke along the edge
     */
    record Veil(double fill, double stroke) {}

    private static final Set<String> SHAPES =
            Set.of("path", "rect", "circle", "ellipse", "line", "polyline", "polygon");
    private static final Set<String> WORDS = Set.of("title", "desc");
    /** What may stand on an element without changing how it looks. */
    private static final Set<String> SILENT = Set.of("id", "role", "class", "focusable", "alt", "tabindex", "lang");

    private static final Set<String> PAINT = Set.of(
            "fill",
            "stroke",
            "stroke-width",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-miterlimit",
            "stroke-dasharray",
            "stroke-dashoffset",
            "fill-rule",
            "fill-opacity",
            "stroke-opacity",
            "transform");
    private static final Set<String> GEOMETRY =
            Set.of("d", "x", "y", "width", "height", "rx", "ry", "cx", "cy", "r", "x1", "y1", "x2", "y2", "points");

    /**
     * A drawing.
     *
     * @throws NotPlainException when it asks for more: text, gradients, styles, a group that is seen through
     */
    static PlainDrawing of(Element svg) throws NotPlainException {
        List<Double> box = box(svg);
        Writer writer = new Writer(decimals(box));
        SvgStyle style = SvgStyle.INITIAL.within(svg);
        checkRoot(svg);
        writer.children(svg, style);
        return new PlainDrawing(box, writer.out.toBytes(), List.copyOf(writer.veils));
    }

    private static List<Double> box(Element svg) throws NotPlainException {
        String value = svg.getAttribute("viewBox");
        if (value.isEmpty()) {
            return List.of();
        }
        SvgNumbers numbers = new SvgNumbers(value);
        List<Double> box = List.of(numbers.next(), numbers.next(), numbers.next(), numbers.next());
        numbers.end();
        if (!(box.get(2) > 0 && box.get(3) > 0)) {
            throw new NotPlainException("an empty view box");
        }
        return box;
    }

    /** A step of the last decimal is less than a ten-thousandth of the drawing. */
    private static int decimals(List<Double> box) {
        double size = box.isEmpty() ? 100 : Math.max(box.get(2), box.get(3));
        int decimals = 1;
        for (double step = 0.1; step > size / 10_000 && decimals < 7; step /= 10) {
            decimals++;
        }
        return decimals;
    }

    private static void checkRoot(Element svg) throws NotPlainException {
        String fit = svg.getAttribute("preserveAspectRatio").trim();
        if (!fit.isEmpty() && !fit.equals("xMidYMid") && !fit.equals("xMidYMid meet")) {
            throw new NotPlainException("the fit " + fit);
        }
        if (svg.hasAttribute("transform") || svg.hasAttribute("opacity") || svg.hasAttribute("display")) {
            throw new NotPlainException("a whole drawing that is changed");
        }
        if (svg.getAttribute("style").matches("(?s).*(?:fill|stroke|opacity|color|transform|visibility).*")) {
            throw new NotPlainException("a drawing with a style");
        }
    }

    /** The content in the making, and what paint it has set. */
    private static final class Writer {
        private final PathOperators out;
        private final List<Veil> veils = new ArrayList<>();
        private Painted painted = Painted.NOTHING;

        /** What paint is set; what was never set is null, for a page may have left anything. */
        private record Painted(
                @org.jspecify.annotations.Nullable Integer fill,
                @org.jspecify.annotations.Nullable Integer stroke,
                @org.jspecify.annotations.Nullable List<Object> line,
                @org.jspecify.annotations.Nullable Veil veil) {
            static final Painted NOTHING = new Painted(null, null, null, null);
        }

        Writer(int decimals) {
            this.out = new PathOperators(decimals);
        }

        void children(Element parent, SvgStyle style) throws NotPlainException {
            for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child instanceof Element element) {
                    element(element, style);
                } else if (child.getNodeType() == Node.TEXT_NODE
                        && !child.getNodeValue().isBlank()) {
                    throw new NotPlainException("text in a drawing");
                }
            }
        }

        private void element(Element element, SvgStyle inherited) throws NotPlainException {
            String name = element.getNodeName();
            if (WORDS.contains(name)) {
                return;
            }
            boolean group = name.equals("g");
            if (!group && !SHAPES.contains(name)) {
                throw new NotPlainException("the element " + name);
            }
            checkAttributes(element);
            SvgStyle style = inherited.within(element);
            String transform = element.getAttribute("transform");
            Painted before = painted;
            if (!transform.isEmpty()) {
                out.operator("q");
                SvgTransform.write(transform, out);
            }
            if (group) {
                children(element, style);
            } else {
                shape(element, style);
            }
            if (!transform.isEmpty()) {
                out.operator("Q");
                painted = before;
            }
        }

        private static void checkAttributes(Element element) throws NotPlainException {
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                String name = ((Attr) attributes.item(i)).getName();
                if (!GEOMETRY.contains(name)
                        && !PAINT.contains(name)
                        && !SILENT.contains(name)
                        && !name.startsWith("aria-")
                        && !name.startsWith("data-")
                        && !name.startsWith("xmlns")) {
                    throw new NotPlainException("the attribute " + name);
                }
            }
        }

        private void shape(Element element, SvgStyle style) throws NotPlainException {
            boolean fill = style.isFilled() && !element.getNodeName().equals("line");
            boolean stroke = style.isStroked();
            if ((!fill && !stroke) || !SvgShapes.isSeen(element)) {
                return;
            }
            paint(style, fill, stroke);
            String end = style.evenOdd() ? "*" : "";
            if (fill && stroke && style.strokeOpacity() < 1) {
                SvgShapes.write(element, out);
                out.operator("f" + end);
                SvgShapes.write(element, out);
                out.operator("S");
            } else {
                SvgShapes.write(element, out);
                out.operator(fill && stroke ? "B" + end : fill ? "f" + end : "S");
            }
        }

        private void paint(SvgStyle style, boolean fill, boolean stroke) throws NotPlainException {
            Integer fillColour = painted.fill();
            Integer strokeColour = painted.stroke();
            List<Object> line = painted.line();
            Veil veil = new Veil(fill ? style.fillOpacity() : 1, stroke ? style.strokeOpacity() : 1);
            if (!veil.equals(painted.veil())) {
                if (!veils.contains(veil)) {
                    veils.add(veil);
                }
                out.operator("/A" + veils.indexOf(veil) + " gs");
            }
            if (fill && (fillColour == null || fillColour != style.fill())) {
                fillColour = style.fill();
                colour(fillColour, "rg");
            }
            if (stroke && (strokeColour == null || strokeColour != style.stroke())) {
                strokeColour = style.stroke();
                colour(strokeColour, "RG");
            }
            if (stroke) {
                List<Object> wanted = List.of(
                        style.width(), style.cap(), style.join(), style.miter(), style.dash(), style.dashStart());
                if (!wanted.equals(line)) {
                    line = wanted;
                    line(style);
                }
            }
            painted = new Painted(fillColour, strokeColour, line, veil);
        }

        private void colour(int rgb, String operator) throws NotPlainException {
            for (int shift = 16; shift >= 0; shift -= 8) {
                out.fine(Math.round((rgb >> shift & 0xff) * 10_000 / 255.0) / 10_000.0);
            }
            out.operator(operator);
        }

        private void line(SvgStyle style) throws NotPlainException {
            out.fine(style.width()).operator("w");
            out.number(style.cap()).operator("J");
            out.number(style.join()).operator("j");
            out.fine(Math.max(1, style.miter())).operator("M");
            out.operator("[");
            for (double length : style.dash()) {
                out.fine(length);
            }
            out.operator("]").fine(style.dashStart()).operator("d");
        }
    }
}
