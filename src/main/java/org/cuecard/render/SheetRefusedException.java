package org.cuecard.render;

/** Tells that a sheet cannot be printed, in words for whoever wrote the theme. */
public final class SheetRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String reason;
    private final String hint;

    /**
     * A refusal.
     *
     * @param reason what the sheet asks for
     * @param hint what to do about it
     */
    public SheetRefusedException(String reason, String hint) {
        super(reason);
        this.reason = reason;
        this.hint = hint;
    }

    /** What the sheet asks for. */
    public String reason() {
        return reason;
    }

    /** What to do about it. */
    public String hint() {
        return hint;
    }
}
