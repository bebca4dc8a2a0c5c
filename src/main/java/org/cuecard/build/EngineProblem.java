package org.cuecard.build;

import org.cuecard.pdf.BrowserProblem;

/** The engine for PDFs that was asked for is not there, or does not start; the message says what to do about it. */
public final class EngineProblem extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String reason;

    private EngineProblem(BrowserProblem cause) {
        super(cause.reason(), cause);
        this.reason = cause.reason();
    }

    /** What is wrong, and what to do about it. */
    public String reason() {
        return reason;
    }

    static EngineProblem of(BrowserProblem problem) {
        return new EngineProblem(problem);
    }
}
