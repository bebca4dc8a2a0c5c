package org.cuecard.figure;

/** Puts a wrist where it is to be, and turns the hand. */
final class ArmReach {
    private final Trunk trunk;
    private final Side side;
    private ArmAngles arm;
    private double missing;

    ArmReach(Trunk trunk, Side side, ArmAngles start) {
        this.trunk = trunk;
        this.side = side;
        this.arm = start;
    }

    /**
     * Reaches for a point; three rounds, for the shoulder moves as the arm is lifted.
     *
     * @param elbowTo the direction in which the elbow points
     */
    ArmReach to(Vec3 wrist, Vec3 elbowTo) {
        for (int round = 0; round < 3; round++) {
            Vec3 shoulder = trunk.shoulder(side, arm.shoulder());
            TwoBones.Reach reach = TwoBones.reach(shoulder, wrist, Stature.UPPER_ARM, Stature.FOREARM, elbowTo, -1);
            Mat3 thorax = trunk.thorax().frame();
            JointTurn turn = JointTurn.of(thorax.transposed().times(reach.first()), side);
            arm = new ArmAngles(turn, reach.bend(), 0, 0, 0, arm.curl());
            missing = reach.missing();
        }
        return this;
    }

    /** Turns the hand as far as forearm and wrist allow: where its fingers and its palm point. */
    ArmReach hand(Vec3 fingers, Vec3 palm) {
        return hand(fingers, palm, -70);
    }

    /** Lays the hand flat on the floor; a hand that carries the body bends its wrist further than a free one. */
    ArmReach flat(Vec3 fingers) {
        return hand(fingers, new Vec3(0, -1, 0), JointLimits.LOADED_WRIST);
    }

    /** Turns the hand as it is turned in the world, as far as a hand that carries the body can be. */
    ArmReach turned(Mat3 hand) {
        return hand(hand.y().times(-1), hand.x().times(-side.sign()), JointLimits.LOADED_WRIST);
    }

    private ArmReach hand(Vec3 fingers, Vec3 palm, double furthestBack) {
        Mat3 forearm = trunk.thorax().frame().times(arm.shoulder().turn(side)).times(Mat3.aboutX(-arm.elbow()));
        Vec3 y = fingers.unit().times(-1);
        Vec3 x = palm.times(-side.sign()).across(y).unit();
        Mat3 turn = forearm.transposed().times(new Mat3(x, y, x.cross(y)));
        double wrist = StrictMath.asin(Angles.clamp(turn.x().y(), -1, 1));
        double pronation = StrictMath.atan2(-turn.x().z(), turn.x().x());
        double deviation = StrictMath.atan2(-turn.z().y(), turn.y().y());
        arm = arm.withHand(
                Angles.clamp(-side.sign() * StrictMath.toDegrees(pronation), -90, 90),
                Angles.clamp(-side.sign() * StrictMath.toDegrees(wrist), furthestBack, 75),
                Angles.clamp(-StrictMath.toDegrees(deviation), -35, 35),
                arm.curl());
        return this;
    }

    ArmReach bentWrist(double degrees) {
        arm = arm.withHand(arm.pronation(), degrees, arm.wristDeviation(), arm.curl());
        return this;
    }

    ArmAngles curled(double degrees) {
        return arm.withCurl(degrees);
    }

    /** How much too short the arm is, in metres; negative when it is long enough. */
    double missing() {
        return missing;
    }
}
