package org.cuecard.pdf;

/** There is no browser to print with, or it does not start; the message says what to do about it. */
public final class BrowserProblem extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String reason;

    BrowserProblem(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** What is wrong, and what to do about it. */
    public String reason() {
        return reason;
    }
}
