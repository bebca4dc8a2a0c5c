package org.cuecard.figure;

/** Writes elements of a drawing. */
final class SvgText {
    private final StringBuilder text = new StringBuilder();
    private final Paint paint;

    SvgText(Paint paint) {
        this.paint = paint;
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** A filled path; nothing where there is no path. */
    SvgText fill(Ink ink, PathData path) {
        return fill(ink, path, "");
    }

    SvgText fill(Ink ink, PathData path, String attributes) {
        if (!path.isEmpty()) {
            text.append("<path").append(painted(ink, "fill")).append(attributes);
            text.append(" d=\"").append(path).append("\"/>");
        }
        return this;
    }

    /** A stroked path with round ends. */
    SvgText stroke(Ink ink, double width, PathData path) {
        return stroke(ink, width, path, "");
    }

    SvgText stroke(Ink ink, double width, PathData path, String attributes) {
        if (!path.isEmpty()) {
            text.append("<path fill=\"none\"").append(painted(ink, "stroke"));
            text.append(" stroke-width=\"").append(width);
            text.append("\" stroke-linecap=\"round\" stroke-linejoin=\"round\"").append(attributes);
            text.append(" d=\"").append(path).append("\"/>");
        }
        return this;
    }

    /** A path filled and stroked in different inks. */
    SvgText both(Ink fill, Ink stroke, double width, PathData path, String attributes) {
        if (!path.isEmpty()) {
            text.append("<path");
            if (paint.palette() == Palette.PAGE) {
                text.append(" class=\"").append(fill.cssClass()).append(' ').append(stroke.strokeClass());
                text.append('"');
            }
            text.append(" fill=\"").append(paint.colour(fill));
            text.append("\" stroke=\"").append(paint.colour(stroke));
            text.append("\" stroke-width=\"").append(width).append("\" stroke-linejoin=\"round\"");
            text.append(attributes).append(" d=\"").append(path).append("\"/>");
        }
        return this;
    }

    SvgText raw(String markup) {
        text.append(markup);
        return this;
    }

    /** A class and a colour for a piece's {@code fill} or {@code stroke}. */
    String painted(Ink ink, String property) {
        String colour = property + "=\"" + paint.colour(ink) + "\"";
        if (paint.palette() != Palette.PAGE) {
            return " " + colour;
        }
        String cssClass = property.equals("stroke") ? ink.strokeClass() : ink.cssClass();
        return " class=\"" + cssClass + "\" " + colour;
    }

    boolean hasShade() {
        return paint.palette() != Palette.ONE_INK;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
