package org.cuecard.figure;

import org.cuecard.model.figure.BodySide;
import org.cuecard.model.figure.Landmark;

/** Where the points of a body that authors name are. */
final class Landmarks {
    private static final double H = Stature.HEIGHT;

    private Landmarks() {}

    static Vec3 at(Skeleton body, Landmark mark) {
        if (mark.side().isPresent()) {
            return at(body, mark.point(), side(mark.side().get()));
        }
        return switch (mark.point()) {
            case PELVIS -> body.pelvis().origin();
            case CHEST -> body.thorax().at(0, .05 * H, .06 * H);
            case HEAD -> body.head().at(0, .055 * H, 0);
            default -> at(body, mark.point(), Side.LEFT).towards(at(body, mark.point(), Side.RIGHT), .5);
        };
    }

    static Side side(BodySide side) {
        return side == BodySide.LEFT ? Side.LEFT : Side.RIGHT;
    }

    private static Vec3 at(Skeleton body, Landmark.Point point, Side side) {
        return switch (point) {
            case PELVIS, CHEST, HEAD -> throw new IllegalStateException(point + " has no sides");
            case HIP -> body.hip(side);
            case KNEE -> body.knee(side);
            case ANKLE -> body.ankle(side);
            case FOOT -> body.ankle(side).towards(body.ball(side), .6);
            case HEEL -> body.heel(side);
            case TOE -> body.tip(side);
            case SHOULDER -> body.shoulder(side);
            case ELBOW -> body.elbow(side);
            case WRIST -> body.wrist(side);
            case HAND -> body.hand(side);
        };
    }
}
