package org.cuecard.parse.logo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The part of the plane that a logo shows, in user units. */
record ViewBox(String left, String top, String width, String height) {
    /** From the attribute of that name, or from width and height; empty when neither tells. */
    static Optional<ViewBox> of(Element svg) {
        if (svg.hasAttr("viewBox")) {
            return SvgValues.numbers(svg.attr("viewBox"))
                    .filter(numbers -> numbers.size() == 4)
                    .map(numbers -> new ViewBox(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3)))
                    .filter(ViewBox::showsSomething);
        }
        return SvgValues.length(svg.attr("width"))
                .flatMap(width ->
                        SvgValues.length(svg.attr("height")).map(height -> new ViewBox("0", "0", width, height)))
                .filter(ViewBox::showsSomething);
    }

    private boolean showsSomething() {
        return Double.parseDouble(width) > 0 && Double.parseDouble(height) > 0;
    }

    /** A length or a percentage of the width. */
    Optional<String> across(String value) {
        return part(value, width);
    }

    /** A length or a percentage of the height. */
    Optional<String> down(String value) {
        return part(value, height);
    }

    private static Optional<String> part(String value, String whole) {
        return SvgValues.lengthOrPercentage(value)
                .map(length -> length.endsWith("%")
                        ? SvgScanner.shown(new BigDecimal(length.substring(0, length.length() - 1))
                                .movePointLeft(2)
                                .multiply(new BigDecimal(whole)))
                        : length);
    }

    @Override
    public String toString() {
        return String.join(" ", List.of(left, top, width, height));
    }
}
