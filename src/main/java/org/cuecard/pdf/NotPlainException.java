package org.cuecard.pdf;

/** Tells that a drawing asks for more than {@link PlainDrawing} knows. It is caught where the drawing is chosen. */
final class NotPlainException extends Exception {
    private static final long serialVersionUID = 1;

    NotPlainException(String what) {
        super(what, null, false, false);
    }
}
