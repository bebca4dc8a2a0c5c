package org.cuecard.pdf;

/** The browser has ended, or does not answer in its own language. */
final class BrowserGoneException extends Exception {
    private static final long serialVersionUID = 1;

    BrowserGoneException(String message) {
        super(message);
    }
}
