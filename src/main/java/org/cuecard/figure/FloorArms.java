package org.cuecard.figure;

import java.util.function.DoubleFunction;
import org.cuecard.model.figure.ArmPreset;
import org.cuecard.model.figure.Base;
import org.cuecard.source.Located;

/** Arms that rest on the floor, of bodies that lie, sit or support themselves on them. */
final class FloorArms {
    private static final double H = Stature.HEIGHT;
    private static final int ROUNDS = 6;
    /** How far the hand that stands is in front of the shoulder, in metres: the wrist need not bend by 90°. */
    private static final double AHEAD = .012 * H;
    /** A flat hand's fingers. */
    private static final double FLAT = 3;

    private static final double ON_FOREARM = Stature.UPPER_ARM + .0215 * H;
    private static final double ON_HAND = Stature.UPPER_ARM + Stature.FOREARM + .0195 * H;

    /** How far an elbow that points outward points down and up as well. */
    private static final double LOWEST_ELBOW = -.7;

    private static final double HIGHEST_ELBOW = .9;
    /** A forearm gives way by so much, in metres. */
    private static final double SUNK = -.003;

    private final Posture posture;
    private final Base base;
    private final Trunk trunk;

    FloorArms(Posture posture, Base base) {
        this.posture = posture;
        this.base = base;
        this.trunk = Trunk.of(posture);
    }

    private ArmReach reach(Side side) {
        return new ArmReach(trunk, side, posture.arm(side));
    }

    private Vec3 shoulder(Side side) {
        return trunk.shoulder(side, posture.arm(side).shoulder());
    }

    /** Beside the body, or beside the hip when seated. */
    ArmAngles sides(Side side) {
        if (base == Base.SEATED) {
            return besideHip(side);
        }
        int out = side.sign();
        double feetwards = posture.turn().y().z() > 0 ? -1 : 1;
        Vec3 palm = base == Base.PRONE ? new Vec3(0, 1, 0) : new Vec3(0, -1, 0);
        double elbow = base == Base.PRONE ? .3 : -.12;
        double wrist = (base == Base.PRONE ? .020 : .025) * H;
        return reach(side)
                .to(
                        new Vec3(
                                posture.pelvis().x() + out * .185 * H,
                                wrist,
                                shoulder(side).z() + feetwards * .30 * H),
                        new Vec3(out * .9, elbow, 0))
                .hand(new Vec3(out * .05, -.02, feetwards), palm)
                .curled(6);
    }

    private ArmAngles besideHip(Side side) {
        int out = side.sign();
        Vec3 shoulder = shoulder(side);
        Vec3 place = new Vec3(out * .155 * H, 0, shoulder.z() - .035 * H);
        return standing(side, place, new Vec3(out * .45, 0, -.9), new Vec3(out * .35, 0, .9));
    }

    /** Ahead of the head, for a body on its front. */
    ArmAngles ahead(Side side) {
        int out = side.sign();
        Vec3 place = new Vec3(out * .125 * H, .0235 * H, shoulder(side).z() + .322 * H);
        return lifted(
                side,
                up -> reach(side)
                        .to(place, new Vec3(out * .7, up, 0))
                        .hand(new Vec3(-out * .02, -.02, 1), new Vec3(0, -1, 0))
                        .curled(FLAT));
    }

    /** Below the head on the side, or below the forehead on the front. */
    ArmAngles headSupport(Side side) {
        if (base == Base.PRONE) {
            return belowForehead(side);
        }
        double up = headwards();
        Vec3 head = trunk.head().at(0, .055 * H, 0);
        return reach(side)
                .to(new Vec3(head.x() + up * .012 * H, .024 * H, head.z() - .010 * H), new Vec3(up * .55, -.04, .9))
                .hand(new Vec3(up * .25, .05, -1), new Vec3(0, 1, 0))
                .curled(10);
    }

    /** The left hand lies on the right one. */
    private ArmAngles belowForehead(Side side) {
        int out = side.sign();
        Vec3 forehead = trunk.head().at(PronePose.FOREHEAD);
        double height = side == Side.LEFT ? PronePose.UPPER_HAND : PronePose.LOWER_HAND;
        double ahead = side == Side.LEFT ? .008 * H : .030 * H;
        Vec3 place = new Vec3(out * .056 * H, height, forehead.z() - .004 * H + ahead);
        return lifted(
                side,
                up -> reach(side)
                        .to(place, new Vec3(out, up, .9))
                        .hand(new Vec3(-out, 0, .16), new Vec3(0, -1, 0))
                        .curled(FLAT));
    }

    /** The arm with its elbow as low as the floor allows. */
    private ArmAngles lifted(Side side, DoubleFunction<ArmAngles> elbowUp) {
        double up = LOWEST_ELBOW;
        ArmAngles arm = elbowUp.apply(up);
        while (up < HIGHEST_ELBOW && Lowest.forearm(Skeleton.of(posture.withArm(side, arm)), side) < SUNK) {
            up += .02;
            arm = elbowUp.apply(up);
        }
        return arm;
    }

    ArmAngles front(Side side) {
        double up = headwards();
        Vec3 chest = trunk.thorax().at(0, .05 * H, .06 * H);
        return reach(side)
                .to(new Vec3(chest.x() - up * .035 * H, .030 * H, chest.z() + .115 * H), new Vec3(-up * .75, .7, .35))
                .hand(new Vec3(up * .72, -.1, .62), new Vec3(0, -1, .1))
                .curled(8);
    }

    /** The hand flat below the shoulder. */
    ArmAngles onHand(Side side) {
        int out = side.sign();
        Vec3 shoulder = shoulder(side);
        boolean sideways = Rests.lower(base).isPresent();
        double x = sideways ? shoulder.x() + headwards() * .012 * H : out * .105 * H;
        Vec3 fingers = sideways ? new Vec3(headwards(), 0, .25) : new Vec3(out * .05, 0, 1);
        Vec3 elbow = sideways ? new Vec3(-headwards(), 0, -.1) : new Vec3(out * .5, 0, -.9);
        double ahead = sideways ? 0 : AHEAD;
        return standing(side, new Vec3(x, 0, shoulder.z() + ahead), elbow, fingers);
    }

    /** The wrist as high above a place on the floor as a flat hand needs it. */
    private ArmAngles standing(Side side, Vec3 place, Vec3 elbow, Vec3 fingers) {
        double wrist = .020 * H;
        ArmAngles arm = posture.arm(side);
        for (int round = 0; round < ROUNDS; round++) {
            arm = reach(side)
                    .to(place.plus(Vec3.UP, wrist), elbow)
                    .flat(fingers)
                    .curled(FLAT);
            wrist -= Lowest.hand(Skeleton.of(posture.withArm(side, arm)), side);
        }
        return arm;
    }

    /** The upper arm upright, the forearm ahead along the floor. */
    ArmAngles onForearm(Side side) {
        Mat3 inThorax = trunk.thorax().frame().transposed();
        double inward = Rests.lower(base).isPresent() ? 0 : side.sign() * -9;
        Mat3 upright = Mat3.aboutY(inward);
        JointTurn shoulder = JointTurn.of(inThorax.times(upright), side);
        double elbow = 90;
        ArmAngles arm = new ArmAngles(shoulder, elbow, 82, 0, 0, FLAT);
        for (int round = 0; round < ROUNDS; round++) {
            Skeleton body = Skeleton.of(posture.withArm(side, arm));
            double hand = Lowest.hand(body, side) - Lowest.forearm(body, side);
            elbow -= StrictMath.toDegrees(hand / (Stature.FOREARM + Stature.HAND)) * .5;
            arm = new ArmAngles(shoulder, elbow, 82, 0, 0, FLAT);
        }
        return arm;
    }

    /** The way from the pelvis to the head along x when lying on the side: 1 or −1. */
    private double headwards() {
        return posture.turn().y().x() < 0 ? -1 : 1;
    }

    /** How high the arms of a plank hold its shoulders, in metres; the lower arm's height when they differ. */
    static double shoulderHeight(PoseGoals goals) {
        return isAnyOnForearm(goals) ? ON_FOREARM : ON_HAND;
    }

    /** How high above the floor the arms that are to rest on it are, in metres; negative when they sank in. */
    static double sunk(Posture posture, PoseGoals goals) {
        Skeleton body = Skeleton.of(posture);
        double lowest = Double.MAX_VALUE;
        for (Side side : Side.values()) {
            if (does(goals, side, ArmPreset.ON_FOREARMS)) {
                lowest = StrictMath.min(lowest, Lowest.forearm(body, side));
            } else if (does(goals, side, ArmPreset.ON_HANDS)) {
                lowest = StrictMath.min(lowest, Lowest.hand(body, side));
            }
        }
        return lowest == Double.MAX_VALUE ? 0 : lowest;
    }

    private static boolean isAnyOnForearm(PoseGoals goals) {
        return does(goals, Side.LEFT, ArmPreset.ON_FOREARMS) || does(goals, Side.RIGHT, ArmPreset.ON_FOREARMS);
    }

    /** Whether an arm stands on its flat hand. */
    static boolean isOnHand(PoseGoals goals, Side side) {
        return does(goals, side, ArmPreset.ON_HANDS)
                || (goals.base == Base.SEATED && does(goals, side, ArmPreset.FLOOR_SIDES));
    }

    private static boolean does(PoseGoals goals, Side side, ArmPreset preset) {
        return goals.arms.get(side).does().map(Located::value).stream().anyMatch(preset::equals);
    }
}
