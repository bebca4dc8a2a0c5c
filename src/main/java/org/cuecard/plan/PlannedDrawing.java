package org.cuecard.plan;

import org.cuecard.source.SourceSpan;

/**
 * A picture that is drawn for an exercise, as a file of its own.
 *
 * @param kind what it shows
 * @param exercise the exercise's id
 * @param pose the id of the pose, for {@link DrawingKind#POSE}; the empty text for a picture of the whole exercise
 * @param path where it stands
 * @param place what the guide's author can rename when the path is taken
 */
public record PlannedDrawing(DrawingKind kind, String exercise, String pose, UrlPath path, SourceSpan place) {
    /** What a message calls it. */
    String description() {
        return switch (kind) {
            case CARD -> "the picture for links to the exercise \"" + exercise + "\"";
            case MOTION -> "the moving drawing of the exercise \"" + exercise + "\"";
            case POSE -> "the drawing of the pose \"" + pose + "\" of the exercise \"" + exercise + "\"";
        };
    }
}
