package org.cuecard.figure;

/** How far joints go; beyond it is an error at the value that asks for it, with a degree's grace for rounding. */
final class JointLimits {
    private static final double GRACE = 1;
    /** A hand that stands flat below the shoulder is bent back almost at a right angle, in degrees. */
    static final int LOADED_WRIST = -88;

    private final PoseGoals goals;
    private final Problems problems;

    private JointLimits(PoseGoals goals, Problems problems) {
        this.goals = goals;
        this.problems = problems;
    }

    /** @param reached whether the feet are where they are to be; if not, the angles of their legs mean nothing */
    static void check(Posture posture, PoseGoals goals, boolean reached, Problems problems) {
        JointLimits limits = new JointLimits(goals, problems);
        for (Side side : Side.values()) {
            if (reached || goals.free(side)) {
                limits.leg(side, posture.leg(side));
            }
            limits.arm(side, posture.arm(side));
        }
        limits.back(posture.spine());
    }

    private void leg(Side side, LegAngles leg) {
        Topic[] hip = {
            Topic.leg(side),
            Topic.foot(side),
            Topic.knee(side),
            Topic.TOP_KNEE_LIFT,
            Topic.HIP_LIFT,
            Topic.LEGS,
            Topic.kneeOut(side),
            Topic.LEAN,
            Topic.TILT,
            Topic.STANCE
        };
        Topic[] swing = {
            Topic.leg(side),
            Topic.foot(side),
            Topic.kneeOut(side),
            Topic.TILT,
            Topic.TURN,
            Topic.TOP_KNEE_LIFT,
            Topic.STANCE,
            Topic.LEGS
        };
        limit(side, "hip flexion", "hip extension", leg.hip().flexion(), -20, 125, hip);
        limit(side, "hip abduction", "hip adduction", leg.hip().abduction(), -30, 45, swing);
        limit(
                side,
                "external rotation of the hip",
                "internal rotation of the hip",
                leg.hip().rotation(),
                -45,
                60,
                swing);
        limit(
                side,
                "knee flexion",
                "knee flexion",
                leg.knee(),
                0,
                140,
                Topic.leg(side),
                Topic.knee(side),
                Topic.foot(side),
                Topic.LEGS,
                Topic.STANCE);
        Topic[] ankle = {
            Topic.leg(side), Topic.knee(side), Topic.foot(side), Topic.kneeOut(side), Topic.STANCE, Topic.LEAN
        };
        boolean loaded = !goals.free(side) && !goals.foot(side).lifted();
        limit(side, "dorsiflexion", "plantarflexion", leg.dorsiflexion(), -50, loaded ? 40 : 20, ankle);
        limit(side, "inversion of the foot", "eversion of the foot", leg.inversion(), -25, 35, swing);
        limit(
                side,
                "turn-out of the foot against the knee",
                "turn-in of the foot against the knee",
                leg.footTurn(),
                -30,
                30,
                Topic.kneeOut(side),
                Topic.foot(side),
                Topic.STANCE,
                Topic.TURN);
        limit(side, "bend of the toes", "curl of the toes", leg.toeExtension(), -40, 70, Topic.foot(side));
    }

    private void arm(Side side, ArmAngles arm) {
        Topic at = Topic.arm(side);
        limit(side, "shoulder flexion", "shoulder extension", arm.shoulder().flexion(), -60, 180, at, Topic.LEAN);
        limit(side, "shoulder abduction", "shoulder adduction", arm.shoulder().abduction(), -45, 180, at);
        limit(
                side,
                "external rotation of the shoulder",
                "internal rotation of the shoulder",
                arm.shoulder().rotation(),
                -90,
                90,
                at);
        limit(side, "elbow flexion", "elbow flexion", arm.elbow(), 0, 150, at);
        limit(side, "pronation", "supination", arm.pronation(), -90, 90, at);
        int back = FloorArms.isOnHand(goals, side) ? LOADED_WRIST : -70;
        limit(side, "wrist flexion", "wrist extension", arm.wristFlexion(), back, 80, at);
    }

    private void back(SpineAngles spine) {
        limit("flexion of the back", "extension of the back", spine.flexion(), -30, 75, Topic.BACK, Topic.HIP_LIFT);
        limit("side-bend of the back", "side-bend of the back", spine.sideBend(), -35, 35, Topic.BACK);
        limit("rotation of the back", "rotation of the back", spine.rotation(), -45, 45, Topic.BACK);
    }

    private void limit(Side side, String up, String down, double angle, int least, int most, Topic... topics) {
        limit(up + " on the " + side.word(), down + " on the " + side.word(), angle, least, most, topics);
    }

    private void limit(String up, String down, double angle, int least, int most, Topic... topics) {
        if (angle > most + GRACE) {
            tell(up, angle, most, topics);
        } else if (angle < least - GRACE) {
            tell(down, -angle, -least, topics);
        }
    }

    private void tell(String what, double angle, int most, Topic... topics) {
        problems.report(
                PoseProblem.Kind.LIMIT,
                goals.place(topics),
                what,
                "this asks for " + StrictMath.round(angle) + "° of " + what + ", and " + most + "° is the limit",
                "bring it down to " + most + "° or less, or change what else moves that joint");
    }
}
