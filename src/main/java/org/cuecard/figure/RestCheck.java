package org.cuecard.figure;

import static org.cuecard.figure.Topic.BACK;
import static org.cuecard.figure.Topic.HIP_LIFT;
import static org.cuecard.figure.Topic.LEAN;
import static org.cuecard.figure.Topic.LEFT_ARM;
import static org.cuecard.figure.Topic.LEFT_FOOT;
import static org.cuecard.figure.Topic.LEFT_KNEE;
import static org.cuecard.figure.Topic.LEFT_LEG;
import static org.cuecard.figure.Topic.LEGS;
import static org.cuecard.figure.Topic.RIGHT_ARM;
import static org.cuecard.figure.Topic.RIGHT_FOOT;
import static org.cuecard.figure.Topic.RIGHT_KNEE;
import static org.cuecard.figure.Topic.RIGHT_LEG;
import static org.cuecard.figure.Topic.TILT;

import java.util.List;
import java.util.Locale;
import org.cuecard.model.figure.ArmPreset;
import org.cuecard.model.figure.Base;

/** Whether a body that does not stand could stay as it is. Of one that stands, {@link PoseChecks} tells. */
final class RestCheck {
    private RestCheck() {}

    static void check(PoseGoals goals, Skeleton body, List<Block> furniture, Problems problems) {
        if (goals.base == Base.STANDING || leansOnWall(goals)) {
            return;
        }
        Support.Overhang overhang = Support.of(body, furniture);
        if (overhang.falls()) {
            problems.report(
                    PoseProblem.Kind.BALANCE,
                    goals.place(topics(goals.base)),
                    "balance",
                    "the body would fall " + way(goals.base, overhang.way()) + ": its weight is "
                            + String.format(Locale.ROOT, "%.0f", overhang.metres() * 100)
                            + " cm beyond what it rests on",
                    hint(goals.base, overhang.way()));
        }
    }

    /** A wall carries what leans on it. */
    private static boolean leansOnWall(PoseGoals goals) {
        return goals.does(Side.LEFT, ArmPreset.WALL) || goals.does(Side.RIGHT, ArmPreset.WALL);
    }

    /** What moves the weight, or what it rests on, the likeliest first. */
    private static Topic[] topics(Base base) {
        return switch (base) {
            case KNEELING, HALF_KNEELING_LEFT, HALF_KNEELING_RIGHT ->
                new Topic[] {LEAN, LEFT_FOOT, RIGHT_FOOT, LEFT_KNEE, RIGHT_KNEE, BACK, LEFT_ARM, RIGHT_ARM};
            case SEATED, SEATED_ON_CHAIR ->
                new Topic[] {LEAN, LEFT_LEG, RIGHT_LEG, LEFT_FOOT, RIGHT_FOOT, LEFT_KNEE, BACK, LEFT_ARM, RIGHT_ARM};
            default ->
                new Topic[] {LEFT_LEG, RIGHT_LEG, LEFT_ARM, RIGHT_ARM, LEGS, HIP_LIFT, TILT, LEFT_KNEE, RIGHT_KNEE};
        };
    }

    private static boolean sideways(Vec3 way) {
        return StrictMath.abs(way.x()) > StrictMath.abs(way.z());
    }

    private static String way(Base base, Vec3 way) {
        boolean lies = Rests.lower(base).isPresent() && !Rests.upright(base);
        if (lies || base == Base.SUPINE || base == Base.PRONE) {
            return "over";
        }
        if (sideways(way)) {
            return way.x() > 0 ? "to its left" : "to its right";
        }
        return way.z() > 0 ? "forward" : "backward";
    }

    private static String hint(Base base, Vec3 way) {
        boolean forward = way.z() > 0;
        return switch (base) {
            case KNEELING ->
                sideways(way)
                        ? "hold the arms nearer to the body"
                        : forward ? "lean less, or bend the knees more" : "lean forward more, or bend the knees less";
            case HALF_KNEELING_LEFT, HALF_KNEELING_RIGHT ->
                sideways(way)
                        ? "put the front foot further out"
                        : forward ? "lean less, or put the front foot further forward" : "lean forward more";
            case SEATED, SEATED_ON_CHAIR ->
                sideways(way)
                        ? "put a foot on the floor on that side"
                        : forward ? "lean less, or put a foot further forward" : "lean forward more, or lower the legs";
            case QUADRUPED, PLANK -> "put another hand, knee or foot on the floor";
            default -> "lower what is lifted, or hold arms and legs nearer to the body";
        };
    }
}
