package org.cuecard.figure;

import java.util.Optional;
import org.cuecard.model.figure.Base;

/** The way from one pose to another: angles change evenly, and feet that stand do not slip. */
final class Movement {
    /** A planted foot that moves further than this is lifted on its way, in metres. */
    private static final double STEP = .04;

    private static final double HIGHEST_STEP = .10;

    private final Base base;
    private final Footing fromFooting;
    private final Skeleton from;
    private final Footing toFooting;
    private final Skeleton to;

    /** @param base what the body rests on where the movement begins */
    Movement(Base base, Footing fromFooting, Skeleton from, Footing toFooting, Skeleton to) {
        this.base = base;
        this.fromFooting = fromFooting;
        this.from = from;
        this.toFooting = toFooting;
        this.to = to;
    }

    /** The body at a part of the way, from 0 to 1. */
    Skeleton at(double part) {
        Posture posture = from.posture().towards(to.posture(), part);
        Trunk trunk = Trunk.of(posture);
        for (Side side : Side.values()) {
            if (!fromFooting.free(side) && !toFooting.free(side)) {
                posture = posture.withLeg(side, leg(trunk, posture.leg(side), side, part));
            }
        }
        return Skeleton.of(posture);
    }

    private LegAngles leg(Trunk trunk, LegAngles between, Side side, double part) {
        Vec3 ankle = from.ankle(side).towards(to.ankle(side), part);
        double way = from.ankle(side).distance(to.ankle(side));
        boolean steps = fromFooting.planted(side) && toFooting.planted(side);
        if (base == Base.STANDING && steps && way > STEP) {
            double height = StrictMath.min(HIGHEST_STEP, way * .25);
            ankle = ankle.plus(Vec3.UP, height * StrictMath.sin(StrictMath.PI * part));
        }
        Vec3 kneeTo = kneeTo(from, side).towards(kneeTo(to, side), part);
        boolean lying = base == Base.SIDE_LYING_LEFT || base == Base.SIDE_LYING_RIGHT;
        Optional<Mat3> foot = lying
                ? Optional.empty()
                : Optional.of(from.foot(side).frame().towards(to.foot(side).frame(), part));
        LegAngles angles = LegReach.to(trunk, side, ankle, kneeTo, foot, between.toeExtension())
                .angles();
        return lying ? angles.withFoot(between.dorsiflexion(), between.toeExtension()) : angles;
    }

    static Vec3 kneeTo(Skeleton body, Side side) {
        Vec3 middle = body.hip(side).towards(body.ankle(side), .5);
        return body.knee(side)
                .minus(middle)
                .plus(body.thigh(side).frame().z(), .02)
                .unit();
    }
}
