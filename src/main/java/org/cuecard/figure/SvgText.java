package org.cuecard.figure;

import java.util.List;

/** Writes the pieces of a drawing as SVG elements, in the colours of a paint. */
final class SvgText {
    private final StringBuilder text = new StringBuilder();
    private final Paint paint;

    private SvgText(Paint paint) {
        this.paint = paint;
    }

    static String of(List<Piece> pieces, Paint paint) {
        SvgText svg = new SvgText(paint);
        pieces.forEach(svg::write);
        return svg.text.toString();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private void write(Piece piece) {
        if (piece instanceof Piece.Path path) {
            path(path);
        } else if (piece instanceof Piece.StepNumber number) {
            number(number);
        }
    }

    private void path(Piece.Path path) {
        if (path.stroke().isEmpty() && path.fill().filter(this::isSeen).isEmpty()) {
            return;
        }
        text.append("<path");
        if (paint.palette() == Palette.PAGE) {
            text.append(" class=\"");
            path.fill().ifPresent(ink -> text.append(ink.cssClass()));
            text.append(path.fill().isPresent() && path.stroke().isPresent() ? " " : "");
            path.stroke().ifPresent(ink -> text.append(ink.strokeClass()));
            text.append('"');
        }
        text.append(" fill=\"")
                .append(path.fill().map(paint::colour).orElse("none"))
                .append('"');
        path.stroke().ifPresent(ink -> stroke(path, ink));
        if (path.opacity() < 1) {
            text.append(" fill-opacity=\"").append(decimal(path.opacity())).append('"');
        }
        text.append(path.dashed() ? " stroke-dasharray=\"5 4\"" : "");
        text.append(" d=\"").append(path.path()).append("\"/>");
    }

    private void stroke(Piece.Path path, Ink ink) {
        text.append(" stroke=\"").append(paint.colour(ink));
        text.append("\" stroke-width=\"").append(decimal(path.width()));
        text.append(path.fill().isEmpty() ? "\" stroke-linecap=\"round" : "");
        text.append("\" stroke-linejoin=\"round\"");
    }

    private boolean isSeen(Ink ink) {
        return !paint.colour(ink).equals("none");
    }

    private void number(Piece.StepNumber number) {
        text.append("<text");
        if (paint.palette() == Palette.PAGE) {
            text.append(" class=\"").append(number.ink().cssClass()).append('"');
        }
        text.append(" fill=\"").append(paint.colour(number.ink()));
        text.append("\" font-family=\"system-ui,Helvetica,Arial,sans-serif\" font-size=\"11.5\" font-weight=\"700\""
                + " text-anchor=\"middle\" x=\"");
        text.append(PathData.number(number.x())).append("\" y=\"").append(PathData.number(number.y()));
        text.append("\">").append(number.step()).append("</text>");
    }

    /** Without a zero before the point or after it. */
    private static String decimal(double value) {
        String digits = Double.toString(value);
        if (digits.endsWith(".0")) {
            return digits.substring(0, digits.length() - 2);
        }
        return digits.startsWith("0.") ? digits.substring(1) : digits;
    }
}
