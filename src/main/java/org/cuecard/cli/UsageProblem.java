package org.cuecard.cli;

/** A command was asked for something that it cannot do; the message says what to ask for instead. */
final class UsageProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageProblem(String message) {
        super(message);
    }
}
