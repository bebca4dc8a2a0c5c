package org.cuecard.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;
import org.cuecard.figure.Drawing;
import org.cuecard.theme.Markup;

/**
 * How the drawings of a figure share their size on a sheet. Each is as wide and as high as a number of ems says, so
 * that a stylesheet sets the size of all with one font size, and keeps their common scale. Engines for paper know no
 * other way that leaves the ratio of width and height alone. The numbers stand in attributes, for a page's policy lets
 * no element carry a style of its own.
 *
 * @param shape {@code upright}: an em is the height; {@code lying}: an em is the width of the widest
 * @param unit what an em is, in drawing units
 */
record SheetSize(String shape, double unit) {
    /** Wider than this share of its height, a figure is sized by its width. */
    private static final double UPRIGHT = 0.8;

    /** The first of a drawing is that of its root element. */
    private static final Pattern OWN_SIZE = Pattern.compile("width=\"[0-9.]+\" height=\"[0-9.]+\"");

    static SheetSize of(List<Drawing> drawings) {
        double widest = drawings.stream().mapToDouble(Drawing::width).max().orElseThrow();
        double height = drawings.get(0).height();
        return widest <= UPRIGHT * height ? new SheetSize("upright", height) : new SheetSize("lying", widest);
    }

    Markup markup(Drawing drawing, String svg) {
        String size = "width=\"" + ems(drawing.width()) + "\" height=\"" + ems(drawing.height()) + "\"";
        return new Markup(OWN_SIZE.matcher(svg).replaceFirst(size));
    }

    private String ems(double length) {
        return BigDecimal.valueOf(length / unit)
                        .setScale(3, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + "em";
    }
}
