package org.cuecard.cli;

/** How a command ends. */
final class ExitCode {
    static final int FINE = 0;
    static final int PROBLEMS = 1;
    static final int USAGE = 2;
    static final int OUR_FAULT = 3;

    private ExitCode() {}
}
