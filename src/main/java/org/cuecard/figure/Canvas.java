package org.cuecard.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the pieces of a drawing, from back to front. */
final class Canvas {
    private final List<Piece> pieces = new ArrayList<>();

    List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    /** A filled path; nothing where there is no path. */
    Canvas fill(Ink ink, PathData path) {
        return fill(ink, path, 1);
    }

    Canvas fill(Ink ink, PathData path, double opacity) {
        return add(Optional.of(ink), Optional.empty(), 0, opacity, false, path);
    }

    /** A stroked path with round ends. */
    Canvas stroke(Ink ink, double width, PathData path) {
        return add(Optional.empty(), Optional.of(ink), width, 1, false, path);
    }

    /** A path filled and stroked in different inks. */
    Canvas both(Ink fill, Ink stroke, double width, PathData path) {
        return add(Optional.of(fill), Optional.of(stroke), width, 1, false, path);
    }

    /** A path lightly filled, with a dashed outline. */
    Canvas dashed(Ink ink, double width, double opacity, PathData path) {
        return add(Optional.of(ink), Optional.of(ink), width, opacity, true, path);
    }

    /** A dashed outline. */
    Canvas dashes(Ink ink, double width, PathData path) {
        return add(Optional.empty(), Optional.of(ink), width, 1, true, path);
    }

    Canvas number(Ink ink, double x, double y, int step) {
        pieces.add(new Piece.StepNumber(ink, x, y, step));
        return this;
    }

    private Canvas add(
            Optional<Ink> fill, Optional<Ink> stroke, double width, double opacity, boolean dashed, PathData path) {
        if (!path.isEmpty()) {
            pieces.add(new Piece.Path(fill, stroke, width, opacity, dashed, path.toString()));
        }
        return this;
    }
}
