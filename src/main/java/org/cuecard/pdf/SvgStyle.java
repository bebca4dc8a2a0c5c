package org.cuecard.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * How a shape is painted; colours are 0xRRGGBB, or {@link #NONE}.
 *
 * @param dash lengths of dashes and gaps; empty for a whole line
 * @param cap 0 cut off, 1 round, 2 square, as PDF counts them
 * @param join 0 mitred, 1 round, 2 bevelled, as PDF counts them
 */
record SvgStyle(
        int fill,
        int stroke,
        double width,
        int cap,
        int join,
        double miter,
        List<Double> dash,
        double dashStart,
        boolean evenOdd,
        double fillOpacity,
        double strokeOpacity) {
    static final int NONE = -1;

    static final SvgStyle INITIAL = new SvgStyle(0, NONE, 1, 0, 0, 4, List.of(), 0, false, 1, 1);

    private static final Map<String, Integer> COLOURS = Map.of(
            "none",
            NONE,
            "transparent",
            NONE,
            "black",
            0,
            "white",
            0xffffff,
            "red",
            0xff0000,
            "gray",
            0x808080,
            "grey",
            0x808080);
    private static final List<String> CAPS = List.of("butt", "round", "square");
    private static final List<String> JOINS = List.of("miter", "round", "bevel");

    /** The style of an element within something of this style. */
    SvgStyle within(Element element) throws NotPlainException {
        return new SvgStyle(
                colour(element, "fill", fill),
                colour(element, "stroke", stroke),
                number(element, "stroke-width", width),
                choice(element, "stroke-linecap", CAPS, cap),
                choice(element, "stroke-linejoin", JOINS, join),
                number(element, "stroke-miterlimit", miter),
                dash(element, dash),
                number(element, "stroke-dashoffset", dashStart),
                choice(element, "fill-rule", List.of("nonzero", "evenodd"), evenOdd ? 1 : 0) == 1,
                share(element, "fill-opacity", fillOpacity),
                share(element, "stroke-opacity", strokeOpacity));
    }

    boolean isFilled() {
        return fill != NONE && fillOpacity > 0;
    }

    boolean isStroked() {
        return stroke != NONE && strokeOpacity > 0 && width > 0;
    }

    private static double number(Element element, String name, double inherited) throws NotPlainException {
        String value = element.getAttribute(name);
        double number = value.isEmpty() ? inherited : SvgNumbers.only(value);
        if (number < 0 && !name.equals("stroke-dashoffset")) {
            throw new NotPlainException(name + "=" + value);
        }
        return number;
    }

    private static double share(Element element, String name, double inherited) throws NotPlainException {
        return Math.min(1, number(element, name, inherited));
    }

    private static int choice(Element element, String name, List<String> choices, int inherited)
            throws NotPlainException {
        String value = element.getAttribute(name);
        int choice = value.isEmpty() ? inherited : choices.indexOf(value.trim());
        if (choice < 0) {
            throw new NotPlainException(name + "=" + value);
        }
        return choice;
    }

    private static List<Double> dash(Element element, List<Double> inherited) throws NotPlainException {
        String value = element.getAttribute("stroke-dasharray");
        if (value.isEmpty()) {
            return inherited;
        }
        if (value.equals("none")) {
            return List.of();
        }
        List<Double> lengths = new ArrayList<>();
        SvgNumbers numbers = new SvgNumbers(value);
        double sum = 0;
        while (numbers.hasMore()) {
            double length = numbers.next();
            if (length < 0) {
                throw new NotPlainException("a dash of " + length);
            }
            sum += length;
            lengths.add(length);
        }
        return sum == 0 ? List.of() : List.copyOf(lengths);
    }

    private static int colour(Element element, String name, int inherited) throws NotPlainException {
        String value = element.getAttribute(name).trim().toLowerCase(Locale.ROOT);
        if (value.isEmpty()) {
            return inherited;
        }
        Integer named = COLOURS.get(value);
        if (named != null) {
            return named;
        }
        if (value.matches("#[0-9a-f]{6}")) {
            return Integer.parseInt(value.substring(1), 16);
        }
        if (value.matches("#[0-9a-f]{3}")) {
            char[] digits = {
                value.charAt(1), value.charAt(1), value.charAt(2), value.charAt(2), value.charAt(3), value.charAt(3)
            };
            return Integer.parseInt(new String(digits), 16);
        }
        throw new NotPlainException("the colour " + value);
    }
}
