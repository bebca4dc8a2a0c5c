package org.cuecard.pdf;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cuecard.render.SheetRefusedException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

/**
 * What a sheet may ask of the engine. It has no limits of its own: a box of a thousand kilometres, a cell that spans a
 * hundred million columns or a selector without an end would take all memory before any page is made.
 */
final class PrintLimits {
    /** The most elements of a sheet; a handout of twenty exercises has about 5,000. */
    static final int ELEMENTS = 100_000;
    /** The most elements within one another; a card has about 12, and the engine calls itself for each. */
    static final int DEPTH = 200;
    /** The most columns or rows that a cell may span. */
    static final int SPAN = 1_000;
    /** The longest selector, in characters. */
    static final int SELECTOR = 2_000;
    /** The largest number in a stylesheet, whatever its unit; a page of A4 is 842 pt high. */
    static final int NUMBER = 20_000;
    /** The most characters of stylesheets. */
    static final int STYLE = 1_000_000;

    private static final Pattern LARGE = Pattern.compile("(?<![#\\w])[0-9]{5,}(?:\\.[0-9]+)?(?=[a-z%;\\s}!)]|$)");
    private static final Pattern EXPONENT = Pattern.compile("(?<![#\\w])[0-9.]+e\\+?[0-9]+");
    private static final Set<String> DRAWING = Set.of(
            "svg",
            "g",
            "path",
            "line",
            "polyline",
            "polygon",
            "rect",
            "circle",
            "ellipse",
            "title",
            "desc",
            "text",
            "tspan",
            "defs",
            "lineargradient",
            "radialgradient",
            "stop");

    private PrintLimits() {}

    /**
     * Checks a page whose styles are in its head.
     *
     * @throws SheetRefusedException for the first thing that is beyond a limit
     */
    static void check(Document page) {
        if (page.getAllElements().size() > ELEMENTS) {
            throw refused("a sheet of more than " + ELEMENTS + " elements", "print fewer exercises on one sheet");
        }
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (depth > DEPTH) {
                        throw refused(
                                "more than " + DEPTH + " elements within one another",
                                "put fewer elements into one another in the template");
                    }
                },
                page);
        page.select("style").forEach(style -> style(style.data()));
        page.select("[style]").forEach(element -> numbers(element.attr("style")));
        for (Element cell : page.select("[colspan], [rowspan], col[span]")) {
            span(cell, "colspan");
            span(cell, "rowspan");
            span(cell, "span");
        }
        for (Element drawing : page.select("svg")) {
            drawing(drawing);
        }
    }

    private static void style(String css) {
        if (css.length() > STYLE) {
            throw refused("a stylesheet of " + css.length() + " characters", "keep print styles below " + STYLE);
        }
        int start = 0;
        for (int i = 0; i < css.length(); i++) {
            char c = css.charAt(i);
            if (c == '{' && i - start > SELECTOR) {
                throw refused("a selector of " + (i - start) + " characters", "keep a selector below " + SELECTOR);
            } else if (c == '{' || c == '}' || c == ';') {
                start = i + 1;
            }
        }
        numbers(css);
    }

    private static void numbers(String css) {
        Matcher large = LARGE.matcher(css);
        while (large.find()) {
            if (Double.parseDouble(large.group()) > NUMBER) {
                throw refused("a length of " + large.group() + " in its styles", "keep lengths below " + NUMBER);
            }
        }
        Matcher exponent = EXPONENT.matcher(css);
        if (exponent.find()) {
            throw refused("the number " + exponent.group() + " in its styles", "write numbers without an exponent");
        }
    }

    private static void span(Element cell, String attribute) {
        String value = cell.attr(attribute);
        if (!value.isEmpty() && !(value.matches("[0-9]{1,4}") && Integer.parseInt(value) <= SPAN)) {
            throw refused("a cell with " + attribute + "=\"" + value + "\"", "a cell may span up to " + SPAN);
        }
    }

    private static void drawing(Element drawing) {
        for (Element part : drawing.getAllElements()) {
            String name = part.tagName().toLowerCase(Locale.ROOT);
            if (!DRAWING.contains(name)) {
                throw refused(
                        "a drawing with the element <" + name + ">",
                        "draw with paths and shapes only; a drawing on paper has no links, styles or copies");
            }
        }
        numbers(drawing.attr("width") + " " + drawing.attr("height"));
    }

    private static SheetRefusedException refused(String what, String hint) {
        return new SheetRefusedException("the sheet asks for " + what, hint);
    }
}
