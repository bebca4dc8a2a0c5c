package org.cuecard.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.cuecard.figure.Drawing;
import org.cuecard.theme.Markup;

/**
 * How the drawings of a figure share their size on a sheet. Each is as wide and as high as a number of ems says, so
 * that a stylesheet sets the size of all with one font size, and keeps their common scale. Engines for paper know no
 * other way that leaves the ratio of width and height alone.
 *
 * @param shape {@code upright}: an em is the height; {@code lying}: an em is the width of the widest
 * @param unit what an em is, in drawing units
 */
record SheetSize(String shape, double unit) {
    /** Wider than this share of its height, a figure is sized by its width. */
    private static final double UPRIGHT = 0.8;

    static SheetSize of(List<Drawing> drawings) {
        double widest = drawings.stream().mapToDouble(Drawing::width).max().orElseThrow();
        double height = drawings.get(0).height();
        return widest <= UPRIGHT * height ? new SheetSize("upright", height) : new SheetSize("lying", widest);
    }

    Markup markup(Drawing drawing, String svg) {
        String style = "<svg style=\"width:" + ems(drawing.width()) + ";height:" + ems(drawing.height()) + "\"";
        return new Markup(svg.replaceFirst("<svg", style));
    }

    private String ems(double length) {
        return BigDecimal.valueOf(length / unit)
                        .setScale(3, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + "em";
    }
}
