package org.cuecard.figure;

import java.util.Optional;
import org.cuecard.model.figure.Base;

/** The way from one pose to another: angles change evenly, and feet that stand do not slip. */
final class Movement {
    /** A planted foot that moves further than this is lifted on its way, in metres. */
    private static final double STEP = .04;

    private static final double HIGHEST_STEP = .10;

    private final PoseGoals fromGoals;
    private final Skeleton from;
    private final PoseGoals toGoals;
    private final Skeleton to;

    Movement(PoseGoals fromGoals, Skeleton from, PoseGoals toGoals, Skeleton to) {
        this.fromGoals = fromGoals;
        this.from = from;
        this.toGoals = toGoals;
        this.to = to;
    }

    /** The body at a part of the way, from 0 to 1. */
    Skeleton at(double part) {
        Posture posture = from.posture().towards(to.posture(), part);
        Trunk trunk = Trunk.of(posture);
        for (Side side : Side.values()) {
            if (!fromGoals.free(side) && !toGoals.free(side)) {
                posture = posture.withLeg(side, leg(trunk, posture.leg(side), side, part));
            }
        }
        return Skeleton.of(posture);
    }

    private LegAngles leg(Trunk trunk, LegAngles between, Side side, double part) {
        Vec3 ankle = from.ankle(side).towards(to.ankle(side), part);
        double way = from.ankle(side).distance(to.ankle(side));
        boolean steps = fromGoals.foot(side).planted() && toGoals.foot(side).planted();
        if (fromGoals.base == Base.STANDING && steps && way > STEP) {
            double height = StrictMath.min(HIGHEST_STEP, way * .25);
            ankle = ankle.plus(Vec3.UP, height * StrictMath.sin(StrictMath.PI * part));
        }
        Vec3 kneeTo = kneeTo(from, side).towards(kneeTo(to, side), part);
        boolean lying = fromGoals.base == Base.SIDE_LYING_LEFT || fromGoals.base == Base.SIDE_LYING_RIGHT;
        Optional<Mat3> foot = lying
                ? Optional.empty()
                : Optional.of(from.foot(side).frame().towards(to.foot(side).frame(), part));
        LegAngles angles = LegReach.to(trunk, side, ankle, kneeTo, foot, between.toeExtension())
                .angles();
        return lying ? angles.withFoot(between.dorsiflexion(), between.toeExtension()) : angles;
    }

    private static Vec3 kneeTo(Skeleton body, Side side) {
        Vec3 middle = body.hip(side).towards(body.ankle(side), .5);
        return body.knee(side)
                .minus(middle)
                .plus(body.thigh(side).frame().z(), .02)
                .unit();
    }
}
