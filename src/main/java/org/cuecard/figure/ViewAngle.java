package org.cuecard.figure;

import java.util.Optional;
import org.cuecard.model.figure.ViewPoint;
import org.cuecard.model.figure.ViewSpec;

/**
 * From where a pose is seen.
 *
 * @param turn degrees from the front towards the figure's left
 * @param tilt degrees above the horizon
 */
public record ViewAngle(double turn, double tilt) {
    static ViewAngle of(ViewSpec spec) {
        ViewAngle from = of(spec.from().orElse(ViewPoint.FRONT));
        return new ViewAngle(
                from.turn + spec.turn().orElse(0),
                spec.tilt().map(Integer::doubleValue).orElse(from.tilt));
    }

    /** The figure's, or the one from which most exercises on this base are best seen. */
    static ViewAngle of(Optional<ViewSpec> spec) {
        return spec.map(ViewAngle::of).orElse(of(ViewPoint.THREE_QUARTER));
    }

    static ViewAngle of(ViewPoint point) {
        return switch (point) {
            case FRONT -> new ViewAngle(0, 9);
            case SIDE, RIGHT -> new ViewAngle(-90, 7);
            case LEFT -> new ViewAngle(90, 7);
            case REAR -> new ViewAngle(180, 9);
            case THREE_QUARTER -> new ViewAngle(35, 11);
            case THREE_QUARTER_RIGHT -> new ViewAngle(-35, 11);
            case THREE_QUARTER_REAR -> new ViewAngle(-145, 11);
            case ABOVE -> new ViewAngle(0, 40);
        };
    }

    /** The part of a way that the reader sees: not what leads towards the eye or away. */
    Vec3 seen(Vec3 way) {
        Vec3 eye = new Vec3(Angles.sin(turn) * Angles.cos(tilt), Angles.sin(tilt), Angles.cos(turn) * Angles.cos(tilt));
        return way.across(eye);
    }
}
