package org.cuecard.figure;

import org.cuecard.source.SourceSpan;

/**
 * Something that an author asks of a figure and that does not work out.
 *
 * @param place where it is asked
 * @param message one sentence without a full stop: what was asked, what is possible, what was reached
 * @param hint what to do about it
 */
public record PoseProblem(Kind kind, SourceSpan place, String message, String hint) {
    /** What is wrong. */
    public enum Kind {
        /** A joint bends further than joints do. */
        LIMIT,
        /** A hand or a foot is to be where it cannot reach, or a knee cannot bend as asked there. */
        REACH,
        /** A part of the body would sink into the floor, a step or a chair. */
        FLOOR,
        /** The body would fall. */
        BALANCE,
        /** A pose is named that is not there, or not before this one, or is there twice. */
        NAME,
        /** What is asked means nothing for a body that rests on this. */
        UNSUITED,
        /** A band has no place, or something is in its way. */
        BAND,
        /** A ball does not fit between the knees. The figure can be drawn without it. */
        PROP,
        /** A ghost cannot be shown. The figure can be drawn without it. */
        GHOST,
        /** An arrow cannot be seen. The figure can be drawn without it. */
        ARROW;

        public boolean isError() {
            return this != ARROW && this != GHOST && this != PROP;
        }
    }
}
