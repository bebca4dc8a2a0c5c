package org.cuecard.parse.logo;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The elements and attributes of SVG that a logo may have, and why it may not have the others. */
final class LogoParts {
    /** Each shape's own attributes, with the rule for their values. */
    static final Map<String, Map<String, Kind>> SHAPES = Map.of(
            "g", Map.of(),
            "path", Map.of("d", Kind.PATH),
            "line", Map.of("x1", Kind.ACROSS, "y1", Kind.DOWN, "x2", Kind.ACROSS, "y2", Kind.DOWN),
            "polyline", Map.of("points", Kind.POINTS),
            "polygon", Map.of("points", Kind.POINTS),
            "rect",
                    Map.of(
                            "x", Kind.ACROSS,
                            "y", Kind.DOWN,
                            "width", Kind.WIDTH,
                            "height", Kind.HEIGHT,
                            "rx", Kind.RADIUS,
                            "ry", Kind.RADIUS),
            "circle", Map.of("cx", Kind.ACROSS, "cy", Kind.DOWN, "r", Kind.RADIUS),
            "ellipse", Map.of("cx", Kind.ACROSS, "cy", Kind.DOWN, "rx", Kind.RADIUS, "ry", Kind.RADIUS));

    static final Set<String> GRADIENTS = Set.of("linearGradient", "radialGradient");

    /** What no reader sees: words about the drawing, and what an editor keeps for itself. */
    private static final Set<String> SILENT = Set.of("title", "desc", "metadata");

    private static final Set<String> EDITORS =
            Set.of("inkscape", "sodipodi", "sketch", "rdf", "cc", "dc", "serif", "bx", "figma");

    /** Attributes that do nothing to a drawing which is written anew. */
    private static final Set<String> IDLE = Set.of(
            "id",
            "class",
            "version",
            "baseProfile",
            "role",
            "lang",
            "focusable",
            "tabindex",
            "preserveAspectRatio",
            "xmlns",
            "xml:space",
            "xml:lang",
            "contentScriptType",
            "contentStyleType");

    private static final String AS_PNG = ", or give the logo as PNG";

    private static final Map<String, String> HINTS = Map.ofEntries(
            Map.entry("script", "take it out; a logo only shows something"),
            Map.entry(
                    "style",
                    "have your editor write colours at each shape (presentation attributes), not in a style"
                            + " sheet"),
            Map.entry("text", "turn its words into shapes: \"object to path\" or \"create outlines\""),
            Map.entry("image", "draw it with shapes" + AS_PNG),
            Map.entry("use", "have your editor unlink copies and expand symbols" + AS_PNG),
            Map.entry("symbol", "have your editor unlink copies and expand symbols" + AS_PNG),
            Map.entry("filter", "take effects such as shadows and blur out" + AS_PNG),
            Map.entry("mask", "cut the shapes themselves" + AS_PNG),
            Map.entry("clipPath", "cut the shapes themselves" + AS_PNG),
            Map.entry("pattern", "fill with a colour or a gradient" + AS_PNG),
            Map.entry("marker", "turn line ends into shapes" + AS_PNG));

    private LogoParts() {}

    /** How a value of a shape's attribute is read. */
    enum Kind {
        ACROSS,
        DOWN,
        WIDTH,
        HEIGHT,
        RADIUS,
        POINTS,
        PATH
    }

    /** Whether an element is left out, with all in it, without a word. */
    static boolean isSilent(String element) {
        int colon = element.indexOf(':');
        return SILENT.contains(element) || (colon > 0 && EDITORS.contains(element.substring(0, colon)));
    }

    /** Whether an attribute is left out without a word. One of another vocabulary than SVG's draws nothing. */
    static boolean isIdle(String attribute) {
        boolean foreign = attribute.indexOf(':') > 0 && !attribute.startsWith("xml:") && !attribute.endsWith(":href");
        return IDLE.contains(attribute) || foreign || attribute.startsWith("data-") || attribute.startsWith("aria-");
    }

    /** What to do about an element that a logo may not have. */
    static String hint(String element) {
        return Optional.ofNullable(HINTS.get(element)).orElse("save it as plain SVG with shapes only" + AS_PNG);
    }
}
