package org.cuecard.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cuecard.model.figure.Base;

/**
 * A {@link Movement} from pose to pose with nothing slipping: what touches the floor or a wall in both poses stays
 * where it is, feet roll about what they stand on, and a foot on its way does not go through the floor.
 */
final class Transition {
    /** What is this near in both poses is meant to be in the same place, in metres. */
    private static final double SAME = .012;
    /** Joints no higher than this rest on the floor: a shoulder of one who lies is the thickest of them. */
    private static final double LOW = .21;

    private static final int ROUNDS = 3;
    private static final int LIFTS = 8;
    /** So little in the floor is not seen, in metres. */
    private static final double SUNK = .001;

    /** Turns that differ by more than this have no shortest way that is sure, in degrees. */
    private static final double FAR_TURN = 120;
    /** How high a foot is lifted that moves from touch to touch: as part of its way, and at most in metres. */
    private static final double STEP = .2;

    private static final double HIGHEST_STEP = .06;

    private final SolvedPose fromPose;
    private final SolvedPose toPose;
    private final Skeleton from;
    private final Skeleton to;
    private final Movement movement;

    Transition(SolvedPose fromPose, SolvedPose toPose) {
        this.fromPose = fromPose;
        this.toPose = toPose;
        this.from = fromPose.skeleton();
        this.to = toPose.skeleton();
        this.movement = new Movement(fromPose.base(), fromPose.footing(), from, toPose.footing(), to);
    }

    /** How far the furthest point of the body moves, in metres. */
    double length() {
        double furthest = 0;
        List<Vec3> before = points(from);
        List<Vec3> after = points(to);
        for (int i = 0; i < before.size(); i++) {
            furthest = StrictMath.max(furthest, before.get(i).distance(after.get(i)));
        }
        return furthest;
    }

    /** The body at a part of the way, from 0 to 1. */
    Skeleton at(double part) {
        Posture posture = movement.at(part).posture();
        for (Side side : Side.values()) {
            posture = posture.withArm(side, arm(side, part));
        }
        for (int round = 0; round < ROUNDS; round++) {
            posture = legs(rested(posture, part), part);
        }
        posture = hands(posture, part);
        return Skeleton.of(aboveFloor(posture));
    }

    /** Turns the upper arm the shortest way, for angles one by one may swing it through the body. */
    private ArmAngles arm(Side side, double part) {
        ArmAngles start = from.posture().arm(side);
        ArmAngles end = to.posture().arm(side);
        ArmAngles between = start.towards(end, part);
        Mat3 before = start.shoulder().turn(side);
        Mat3 after = end.shoulder().turn(side);
        boolean near = Angles.acos(before.y().dot(after.y())) < FAR_TURN
                && Angles.acos(before.z().dot(after.z())) < FAR_TURN;
        if (!near) {
            return between;
        }
        JointTurn turn = JointTurn.of(before.towards(after, part), side);
        return new ArmAngles(
                turn,
                between.elbow(),
                between.pronation(),
                between.wristFlexion(),
                between.wristDeviation(),
                between.curl());
    }

    /** Moves the whole body so that what rests on the floor in both poses stays there. */
    private Posture rested(Posture posture, double part) {
        List<Vec3> before = resting(from);
        List<Vec3> after = resting(to);
        List<Vec3> now = resting(Skeleton.of(posture));
        Vec3 drift = Vec3.ZERO;
        int count = 0;
        for (int i = 0; i < now.size(); i++) {
            if (before.get(i).y() < LOW && before.get(i).distance(after.get(i)) < SAME) {
                drift = drift.plus(before.get(i).towards(after.get(i), part).minus(now.get(i)));
                count++;
            }
        }
        return count == 0 ? posture : posture.at(posture.pelvis().plus(drift, 1.0 / count));
    }

    private static List<Vec3> resting(Skeleton body) {
        List<Vec3> points = new ArrayList<>();
        for (Side side : Side.values()) {
            points.add(body.knee(side));
            points.add(body.elbow(side));
            points.add(body.wrist(side));
            points.add(body.shoulder(side));
            points.add(body.hip(side));
        }
        return points;
    }

    private static List<Vec3> points(Skeleton body) {
        return Stream.concat(
                        resting(body).stream(),
                        Stream.of(
                                body.head().at(0, .1, 0),
                                body.tip(Side.LEFT),
                                body.tip(Side.RIGHT),
                                body.hand(Side.LEFT),
                                body.hand(Side.RIGHT)))
                .toList();
    }

    private Posture legs(Posture posture, double part) {
        if (isOnSide(fromPose.base()) && isOnSide(toPose.base())) {
            return posture;
        }
        Posture result = posture;
        Trunk trunk = Trunk.of(posture);
        for (Side side : Side.values()) {
            if (!fromPose.footing().free(side) && !toPose.footing().free(side)) {
                result = result.withLeg(side, leg(trunk, posture.leg(side), side, part));
            }
        }
        return result;
    }

    private static boolean isOnSide(Base base) {
        return base == Base.SIDE_LYING_LEFT || base == Base.SIDE_LYING_RIGHT;
    }

    private LegAngles leg(Trunk trunk, LegAngles between, Side side, double part) {
        Mat3 frame = from.foot(side).frame().towards(to.foot(side).frame(), part);
        double toes = Angles.between(
                from.posture().leg(side).toeExtension(), to.posture().leg(side).toeExtension(), part);
        Vec3 ankle = ankle(side, frame, toes, part);
        Vec3 kneeTo = Movement.kneeTo(from, side).towards(Movement.kneeTo(to, side), part);
        return LegReach.to(trunk, side, ankle, kneeTo, Optional.of(frame), between.toeExtension())
                .angles();
    }

    /** About what the foot stands on in both poses; else on its way, a little lifted where it touches at both ends. */
    private Vec3 ankle(Side side, Mat3 frame, double toes, double part) {
        Vec3 ball = new Vec3(0, -Stature.FOOT, Stature.BALL);
        if (isSame(from.ball(side), to.ball(side))) {
            return from.ball(side).towards(to.ball(side), part).minus(frame.times(ball));
        }
        Vec3 tip = ball.plus(Mat3.aboutX(-toes).times(new Vec3(0, 0, Stature.TIP - Stature.BALL)));
        if (isSame(from.tip(side), to.tip(side))) {
            return from.tip(side).towards(to.tip(side), part).minus(frame.times(tip));
        }
        Vec3 heel = new Vec3(0, -Stature.FOOT, Stature.HEEL);
        if (isSame(from.heel(side), to.heel(side))) {
            return from.heel(side).towards(to.heel(side), part).minus(frame.times(heel));
        }
        Vec3 way = to.ankle(side).minus(from.ankle(side));
        boolean up = isUpright(fromPose.base()) && isUpright(toPose.base());
        double height = up ? StrictMath.min(HIGHEST_STEP, way.length() * STEP) + StrictMath.abs(way.y()) * .35 : 0;
        return from.ankle(side)
                .towards(to.ankle(side), part)
                .plus(Vec3.UP, height * StrictMath.sin(StrictMath.PI * part));
    }

    private static boolean isUpright(Base base) {
        return base == Base.STANDING || base == Base.SEATED_ON_CHAIR;
    }

    private static boolean isSame(Vec3 before, Vec3 after) {
        return before.distance(after) < SAME;
    }

    /** Hands that are in one place in both poses, on the floor or at a wall, stay there. */
    private Posture hands(Posture posture, double part) {
        Posture result = posture;
        Trunk trunk = Trunk.of(posture);
        for (Side side : Side.values()) {
            if (isSame(from.wrist(side), to.wrist(side))) {
                Vec3 wrist = from.wrist(side).towards(to.wrist(side), part);
                Vec3 elbowTo = elbowTo(from, side).towards(elbowTo(to, side), part);
                Mat3 hand =
                        from.handBone(side).frame().towards(to.handBone(side).frame(), part);
                ArmAngles between = posture.arm(side);
                ArmAngles reached = new ArmReach(trunk, side, between)
                        .to(wrist, elbowTo)
                        .turned(hand)
                        .curled(between.curl());
                result = result.withArm(side, reached);
            }
        }
        return result;
    }

    private static Vec3 elbowTo(Skeleton body, Side side) {
        Vec3 middle = body.shoulder(side).towards(body.wrist(side), .5);
        return body.elbow(side)
                .minus(middle)
                .plus(body.upperArm(side).frame().z(), -.02)
                .unit();
    }

    /** Lifts a leg that would go through the floor on its way. */
    private Posture aboveFloor(Posture posture) {
        Posture result = posture;
        for (Side side : Side.values()) {
            double allowed = StrictMath.min(0, StrictMath.min(lowest(from, side), lowest(to, side)));
            for (int round = 0; round < LIFTS; round++) {
                Skeleton body = Skeleton.of(result);
                double sunk = allowed - lowest(body, side);
                if (sunk < SUNK) {
                    break;
                }
                result = result.withLeg(side, lifted(body, side, sunk));
            }
        }
        return result;
    }

    private static LegAngles lifted(Skeleton body, Side side, double height) {
        return LegReach.to(
                        Trunk.of(body.posture()),
                        side,
                        body.ankle(side).plus(Vec3.UP, height),
                        Movement.kneeTo(body, side),
                        Optional.of(body.foot(side).frame()),
                        body.posture().leg(side).toeExtension())
                .angles();
    }

    private static double lowest(Skeleton body, Side side) {
        return Lowest.footAndShank(body, side);
    }
}
