package org.cuecard.figure;

import java.util.Optional;

/** A piece of a drawing that does not know its colours yet. */
sealed interface Piece {
    /**
     * A path, filled and stroked.
     *
     * @param width of the stroke, in drawing units
     * @param opacity of the filling, from 0 to 1
     * @param path the {@code d} of an SVG path
     */
    record Path(Optional<Ink> fill, Optional<Ink> stroke, double width, double opacity, boolean dashed, String path)
            implements Piece {}

    /** A step's number, centred on a point. */
    record StepNumber(Ink ink, double x, double y, int step) implements Piece {}
}
