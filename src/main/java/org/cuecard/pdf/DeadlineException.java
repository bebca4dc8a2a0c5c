package org.cuecard.pdf;

/** The time that a sheet may take is over. */
final class DeadlineException extends Exception {
    private static final long serialVersionUID = 1;
}
