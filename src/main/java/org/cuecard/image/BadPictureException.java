package org.cuecard.image;

/** A picture that cannot be read or cannot be used; stays inside this package. */
final class BadPictureException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String hint;

    /**
     * A reason.
     *
     * @param reason completes a sentence that begins with the file's name: "is cut off: …"
     * @param hint what to do
     */
    BadPictureException(String reason, String hint) {
        super(reason, null, false, false);
        this.hint = hint;
    }

    /** The file holds less than it promises. */
    static BadPictureException cutOff() {
        return new BadPictureException(
                "is cut off: it ends before the picture does", "copy the file again from where it came from");
    }

    /** The file contradicts itself. */
    static BadPictureException damaged(String where) {
        return new BadPictureException(
                "is damaged: " + where, "open it in an image editor and save it again, or copy it anew");
    }

    String reason() {
        return String.valueOf(getMessage());
    }

    String hint() {
        return hint;
    }
}
