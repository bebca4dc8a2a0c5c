package org.cuecard.source;

/**
 * Something that kept a file from being read. The reader does not know how problems are told to people; the parse stage
 * turns these into diagnostics.
 *
 * @param kind what went wrong
 * @param where the file, with the place of the first bad byte for {@link Kind#NOT_UTF_8}
 * @param detail what the person needs to know beyond the kind, such as a size or where a link leads
 */
public record ReadProblem(Kind kind, SourceSpan where, String detail) {
    /** The ways in which reading fails. */
    public enum Kind {
        /** The bytes are not UTF-8. */
        NOT_UTF_8,
        /** A text file is larger than {@link SourceTreeReader#MAX_TEXT_BYTES}. */
        TOO_LARGE,
        /** A symbolic link leads out of the guide's folder. */
        LINK_OUTSIDE,
        /** A symbolic link leads back to a folder above itself. */
        FOLDER_LOOP,
        /** The system refused: permissions, a vanished share. */
        UNREADABLE
    }
}
