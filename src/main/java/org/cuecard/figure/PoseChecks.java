package org.cuecard.figure;

import java.util.Locale;
import org.cuecard.model.figure.Base;

/** Whether a solved pose is where it was to be: reached, above the floor, in balance. */
final class PoseChecks {
    /** How much a foot may miss its place, in metres. */
    private static final double MISS = .001;
    /** How much the bend of a knee may differ from what was asked, in degrees. */
    private static final double UNBENT = 2;
    /** How far below the floor a point may be, in metres. */
    private static final double SUNK = -.005;
    /** How far the weight may be from the middle of what carries it, in metres. */
    private static final double UNBALANCED = .015;

    private final PoseGoals goals;
    private final Skeleton body;
    private final Problems problems;

    private PoseChecks(PoseGoals goals, Skeleton body, Problems problems) {
        this.goals = goals;
        this.body = body;
        this.problems = problems;
    }

    /** Checks a pose, and tells whether its feet reach the places where they are to be. */
    static boolean check(PoseGoals goals, Skeleton body, Problems problems) {
        PoseChecks checks = new PoseChecks(goals, body, problems);
        boolean reached = checks.reached();
        checks.floor();
        if (goals.base == Base.STANDING && reached) {
            checks.knees();
            checks.balance();
        }
        return reached;
    }

    private boolean reached() {
        boolean all = true;
        Trunk trunk = Trunk.of(body.posture());
        for (Side side : Side.values()) {
            double missing = goals.stands(side) ? Legs.leg(trunk, goals, side).missing() : 0;
            if (missing > MISS) {
                all = false;
                problems.report(
                        PoseProblem.Kind.REACH,
                        goals.place(Topic.foot(side), Topic.STANCE, Topic.WEIGHT, Topic.HIP_LIFT),
                        side.word(),
                        "the " + side.word() + " foot is " + centimetres(missing) + " cm beyond the leg's reach",
                        "bring it nearer, bend the other knee more, or put more weight on this leg");
            }
        }
        return all;
    }

    private static String centimetres(double metres) {
        return String.format(Locale.ROOT, "%.0f", StrictMath.max(1, metres * 100));
    }

    /**
     * The bend of the legs that carry the body is asked as one: its mean is held against the mean of what was asked.
     */
    private void knees() {
        double asked = 0;
        double reached = 0;
        int legs = 0;
        Side one = Side.LEFT;
        for (Side side : Side.values()) {
            if (goals.bears(side)) {
                asked += goals.knees.get(side);
                reached += body.posture().leg(side).knee();
                legs++;
                one = side;
            }
        }
        if (legs > 0 && StrictMath.abs(asked - reached) / legs > UNBENT) {
            boolean more = reached > asked;
            problems.report(
                    PoseProblem.Kind.REACH,
                    goals.place(Topic.knee(one), Topic.knee(one.other()), Topic.STANCE, Topic.foot(one)),
                    "knees",
                    "the knees are to bend " + StrictMath.round(asked / legs) + "°, and with the feet there they bend "
                            + StrictMath.round(reached / legs) + "°" + (more ? " at least" : " at most"),
                    more ? "ask for more bend, or bring the feet nearer together" : "ask for less bend");
        }
    }

    /** Judged by what is drawn, not by joints: a heel's edge, the underside of a knee, the knuckles. */
    private void floor() {
        for (Side side : Side.values()) {
            boolean foot =
                    sunk(Lowest.foot(body, side), "foot", side, Topic.leg(side), Topic.foot(side), Topic.knee(side));
            if (!foot) {
                sunk(Lowest.shank(body, side), "knee", side, Topic.leg(side), Topic.knee(side), Topic.LEGS);
            }
            boolean hand = sunk(Lowest.hand(body, side), "hand", side, Topic.arm(side), Topic.LEAN, Topic.knee(side));
            if (!hand) {
                sunk(Lowest.forearm(body, side), "elbow", side, Topic.arm(side), Topic.LEAN, Topic.knee(side));
            }
        }
        sunk(Lowest.trunk(body), "trunk", Side.LEFT, Topic.LEFT_KNEE, Topic.RIGHT_KNEE, Topic.LEAN, Topic.BACK);
    }

    /** Tells of a part that is below the floor; a limb's end speaks for what follows it. */
    private boolean sunk(double height, String part, Side side, Topic... topics) {
        if (height < SUNK) {
            String name = part.equals("trunk") ? part : side.word() + " " + part;
            problems.report(
                    PoseProblem.Kind.FLOOR,
                    goals.place(topics),
                    name,
                    "the " + name + " would be " + centimetres(-height) + " cm below the floor",
                    part.equals("foot") ? "bend that knee more, or lift the leg" : "hold it higher");
        }
        return height < SUNK;
    }

    private void balance() {
        if (!goals.bears(Side.LEFT) && !goals.bears(Side.RIGHT)) {
            problems.report(
                    PoseProblem.Kind.BALANCE,
                    goals.place(Topic.WEIGHT, Topic.LEFT_LEG, Topic.RIGHT_LEG, Topic.LEFT_FOOT, Topic.RIGHT_FOOT),
                    "weight",
                    "neither leg that is on the floor carries weight",
                    "put the weight on a leg that stands: weight: left or weight: right");
            return;
        }
        for (Side side : Side.values()) {
            if (goals.share(side) > .15 && !goals.bears(side) && notOnTiptoe(side)) {
                problems.report(
                        PoseProblem.Kind.BALANCE,
                        goals.place(Topic.leg(side), Topic.foot(side), Topic.WEIGHT),
                        side.word(),
                        "the " + side.word() + " leg is off the floor, and it is to carry weight",
                        "write weight: " + side.other().word());
                return;
            }
        }
        Vec3 off = CentreOfMass.of(body).minus(StandingPose.support(goals));
        double away = StrictMath.hypot(off.x(), off.z());
        if (away > UNBALANCED) {
            problems.report(
                    PoseProblem.Kind.BALANCE,
                    goals.place(Topic.WEIGHT, Topic.LEAN, Topic.TILT, Topic.STANCE, Topic.LEFT_FOOT, Topic.RIGHT_FOOT),
                    "balance",
                    "the body's weight stays " + centimetres(away) + " cm beside what is to carry it",
                    "lean less, or move a foot below the body");
        }
    }

    private boolean notOnTiptoe(Side side) {
        return goals.free(side) || goals.foot(side).lifted();
    }
}
