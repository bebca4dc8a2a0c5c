package org.cuecard.figure;

import static org.cuecard.figure.Topic.BACK;
import static org.cuecard.figure.Topic.HEAD;
import static org.cuecard.figure.Topic.HIP_LIFT;
import static org.cuecard.figure.Topic.LEAN;
import static org.cuecard.figure.Topic.LEFT_ARM;
import static org.cuecard.figure.Topic.LEFT_FOOT;
import static org.cuecard.figure.Topic.LEFT_KNEE;
import static org.cuecard.figure.Topic.LEFT_KNEE_OUT;
import static org.cuecard.figure.Topic.LEFT_LEG;
import static org.cuecard.figure.Topic.LEGS;
import static org.cuecard.figure.Topic.RIGHT_ARM;
import static org.cuecard.figure.Topic.RIGHT_FOOT;
import static org.cuecard.figure.Topic.RIGHT_KNEE;
import static org.cuecard.figure.Topic.RIGHT_KNEE_OUT;
import static org.cuecard.figure.Topic.RIGHT_LEG;
import static org.cuecard.figure.Topic.STANCE;
import static org.cuecard.figure.Topic.TILT;
import static org.cuecard.figure.Topic.TOP_KNEE_LIFT;
import static org.cuecard.figure.Topic.TURN;
import static org.cuecard.figure.Topic.WEIGHT;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.cuecard.model.figure.ArmPreset;
import org.cuecard.model.figure.Base;

/** What follows from what a body rests on: what can be said of it, and what it does unless told. */
final class Rests {
    private static final Set<Topic> ARMS = Set.of(LEFT_ARM, RIGHT_ARM);
    private static final Set<Topic> KNEES = Set.of(LEFT_KNEE, RIGHT_KNEE);
    private static final Set<Topic> FREE_LEGS = Set.of(LEFT_LEG, RIGHT_LEG);
    private static final Set<Topic> FEET =
            Set.of(LEFT_FOOT, RIGHT_FOOT, LEFT_KNEE, RIGHT_KNEE, LEFT_KNEE_OUT, RIGHT_KNEE_OUT);

    private Rests() {}

    /** What an author may say of a body on this base. */
    static Set<Topic> suited(Base base) {
        return switch (base) {
            case STANDING -> all(FEET, ARMS, FREE_LEGS, Set.of(STANCE, WEIGHT, LEAN, TILT, TURN, BACK, HEAD));
            case SIDE_LYING_LEFT, SIDE_LYING_RIGHT -> all(ARMS, Set.of(LEGS, TOP_KNEE_LIFT));
            case SUPINE -> all(FEET, ARMS, FREE_LEGS, Set.of(STANCE, HIP_LIFT));
            case PRONE -> all(KNEES, ARMS, FREE_LEGS, Set.of(BACK, HEAD));
            case QUADRUPED -> all(ARMS, FREE_LEGS, Set.of(TILT, BACK, HEAD));
            case PLANK -> all(KNEES, ARMS, FREE_LEGS, Set.of(HIP_LIFT, HEAD));
            case SIDE_PLANK_LEFT -> all(KNEES, ARMS, Set.of(RIGHT_LEG, HIP_LIFT, HEAD));
            case SIDE_PLANK_RIGHT -> all(KNEES, ARMS, Set.of(LEFT_LEG, HIP_LIFT, HEAD));
            case KNEELING -> all(KNEES, ARMS, Set.of(LEAN, BACK, HEAD));
            case HALF_KNEELING_LEFT -> all(KNEES, ARMS, Set.of(RIGHT_FOOT, RIGHT_KNEE_OUT, LEAN, BACK, HEAD));
            case HALF_KNEELING_RIGHT -> all(KNEES, ARMS, Set.of(LEFT_FOOT, LEFT_KNEE_OUT, LEAN, BACK, HEAD));
            case SEATED -> all(FEET, ARMS, FREE_LEGS, Set.of(LEAN, BACK, HEAD));
            case SEATED_ON_CHAIR -> all(FEET, ARMS, FREE_LEGS, Set.of(STANCE, LEAN, BACK, HEAD));
        };
    }

    @SafeVarargs
    private static Set<Topic> all(Set<Topic>... sets) {
        Set<Topic> all = EnumSet.noneOf(Topic.class);
        for (Set<Topic> set : sets) {
            all.addAll(set);
        }
        return all;
    }

    /** How a sentence says it. */
    static String words(Base base) {
        return switch (base) {
            case STANDING -> "standing";
            case SIDE_LYING_LEFT, SIDE_LYING_RIGHT -> "lying on the side";
            case SUPINE -> "lying on the back";
            case PRONE -> "lying on the front";
            case QUADRUPED -> "on hands and knees";
            case PLANK -> "in a plank";
            case SIDE_PLANK_LEFT, SIDE_PLANK_RIGHT -> "in a side plank";
            case KNEELING -> "kneeling";
            case HALF_KNEELING_LEFT, HALF_KNEELING_RIGHT -> "on one knee";
            case SEATED -> "seated on the floor";
            case SEATED_ON_CHAIR -> "seated on a chair";
        };
    }

    static ArmPreset arm(Base base, Side side) {
        return switch (base) {
            case STANDING, KNEELING -> ArmPreset.DOWN;
            case HALF_KNEELING_LEFT, HALF_KNEELING_RIGHT -> ArmPreset.HIPS;
            case SEATED_ON_CHAIR -> ArmPreset.THIGHS;
            case SUPINE, SEATED -> ArmPreset.FLOOR_SIDES;
            case PRONE -> ArmPreset.HEAD_SUPPORT;
            case QUADRUPED, PLANK -> ArmPreset.ON_HANDS;
            case SIDE_PLANK_LEFT -> side == Side.LEFT ? ArmPreset.ON_FOREARMS : ArmPreset.HIPS;
            case SIDE_PLANK_RIGHT -> side == Side.RIGHT ? ArmPreset.ON_FOREARMS : ArmPreset.HIPS;
            case SIDE_LYING_LEFT -> side == Side.LEFT ? ArmPreset.HEAD_SUPPORT : ArmPreset.FLOOR_FRONT;
            case SIDE_LYING_RIGHT -> side == Side.RIGHT ? ArmPreset.HEAD_SUPPORT : ArmPreset.FLOOR_FRONT;
        };
    }

    /** The bend of a knee of which nothing was said, in degrees. */
    static double knee(Base base) {
        return switch (base) {
            case SUPINE -> 95;
            case SEATED_ON_CHAIR, HALF_KNEELING_LEFT, HALF_KNEELING_RIGHT -> 90;
            case KNEELING -> KneelingLeg.UPRIGHT;
            case PRONE, PLANK, SIDE_PLANK_LEFT, SIDE_PLANK_RIGHT -> 0;
            default -> 6;
        };
    }

    /** What a flat hand lies on; empty for one that may as well be a fist. */
    static Optional<String> handOn(PoseGoals goals, Side side) {
        for (ArmPreset preset : ArmPreset.values()) {
            if (goals.does(side, preset)) {
                return handOn(preset, goals.base);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> handOn(ArmPreset preset, Base base) {
        return switch (preset) {
            case WALL -> Optional.of("a wall");
            case HIPS -> Optional.of("the hip");
            case ON_HANDS, FLOOR_FRONT -> Optional.of("the floor");
            // Who lies may hold a band in a fist that rests on the floor; who sits leans on the palm.
            case FLOOR_SIDES -> base == Base.SEATED ? Optional.of("the floor") : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** A free leg of which nothing was said; on a chair the thigh stays on the seat. */
    static LegAngles freeLeg(Base base) {
        return base == Base.SEATED_ON_CHAIR
                ? new LegAngles(new JointTurn(84, 0, 0), 0, 0, 0, 0, 0)
                : LegAngles.STRAIGHT;
    }

    /** The lower side of a body that lies on its side or is in a side plank; the side of the knee that kneels. */
    static Optional<Side> lower(Base base) {
        return switch (base) {
            case SIDE_LYING_LEFT, SIDE_PLANK_LEFT, HALF_KNEELING_LEFT -> Optional.of(Side.LEFT);
            case SIDE_LYING_RIGHT, SIDE_PLANK_RIGHT, HALF_KNEELING_RIGHT -> Optional.of(Side.RIGHT);
            default -> Optional.empty();
        };
    }

    /** Whether the trunk is upright and far from the floor, so that only feet and knees throw a shadow. */
    static boolean upright(Base base) {
        return switch (base) {
            case STANDING, KNEELING, HALF_KNEELING_LEFT, HALF_KNEELING_RIGHT, SEATED_ON_CHAIR -> true;
            default -> false;
        };
    }
}
