package org.cuecard.figure;

import java.util.Optional;
import org.cuecard.model.figure.ArmPreset;
import org.cuecard.model.figure.ArmSpec;
import org.cuecard.model.figure.Base;
import org.cuecard.model.figure.ShoulderSpec;
import org.cuecard.source.Located;

/** What the arms do, as angles: words for hands that reach for something are solved, the others are a table. */
final class ArmPoses {
    private static final double H = Stature.HEIGHT;
    private static final double RELAXED_ELBOW = 5;
    /** An arm that points ahead of a level trunk rises no further, in degrees. */
    private static final double MOST_FORWARD = 174;

    private final Posture posture;
    private final Trunk trunk;
    private final Base base;
    private final FloorArms floor;
    /** How far the trunk leans and rounds forward, in degrees: what an arm has to rise less to point forward. */
    private final double bowed;

    private ArmPoses(Posture posture, PoseGoals goals) {
        this.posture = posture;
        this.trunk = Trunk.of(posture);
        this.base = goals.base;
        this.floor = new FloorArms(posture, base);
        this.bowed = pitch(posture, goals) + goals.spine.flexion();
    }

    private static double pitch(Posture posture, PoseGoals goals) {
        return switch (goals.base) {
            case PRONE, QUADRUPED, PLANK -> Angles.acos(posture.turn().y().y());
            default -> goals.lean;
        };
    }

    /** The posture with its arms as they are asked for. */
    static Posture set(Posture posture, PoseGoals goals) {
        ArmPoses poses = new ArmPoses(posture, goals);
        Posture result = posture;
        for (Side side : Side.values()) {
            result = result.withArm(side, poses.arm(side, goals.arms.get(side)));
        }
        return result;
    }

    private ArmAngles arm(Side side, ArmSpec spec) {
        ArmAngles arm = withoutHand(side, spec);
        return spec.hand().map(hand -> arm.withCurl(HandShape.curl(hand))).orElse(arm);
    }

    private ArmAngles withoutHand(Side side, ArmSpec spec) {
        boolean angles = spec.shoulder().isPresent()
                || spec.elbow().isPresent()
                || spec.pronation().isPresent()
                || spec.wrist().isPresent();
        if (angles) {
            return new ArmAngles(
                    spec.shoulder().map(ArmPoses::shoulder).orElse(JointTurn.NONE),
                    spec.elbow().map(e -> (double) e.value()).orElse(RELAXED_ELBOW),
                    spec.pronation().map(p -> (double) p.value()).orElse(0.0),
                    spec.wrist().map(w -> (double) w.value()).orElse(0.0),
                    0,
                    ArmAngles.LOOSE);
        }
        return preset(side, spec.does().map(Located::value).orElse(ArmPreset.DOWN));
    }

    private static JointTurn shoulder(ShoulderSpec spec) {
        return new JointTurn(
                GoalReader.twoWays(spec.flexion(), spec.extension(), 0),
                GoalReader.twoWays(spec.abduction(), Optional.empty(), 0),
                GoalReader.twoWays(spec.externalRotation(), Optional.empty(), 0));
    }

    private ArmAngles preset(Side side, ArmPreset preset) {
        return switch (preset) {
            case DOWN -> new ArmAngles(new JointTurn(2, 9, -4), 14, 12, 0, 0, ArmAngles.LOOSE);
            case FORWARD ->
                new ArmAngles(new JointTurn(StrictMath.min(MOST_FORWARD, 86 + bowed), 2, 0), 6, 70, 0, 0, 6);
            case OUT -> new ArmAngles(new JointTurn(0, 86, 60), 5, 0, 0, 0, 6);
            case APART -> apart(side);
            case ROW -> row(side);
            case PRESS -> press(side);
            case SHOULDERS -> shoulders(side);
            case ELBOWS_IN -> elbowsIn(side);
            case OVERHEAD ->
                base == Base.PRONE ? floor.ahead(side) : new ArmAngles(new JointTurn(168, 8, 0), 8, 0, 0, 0, 8);
            case READY -> new ArmAngles(new JointTurn(24, 16, -12), 98, 10, 0, 0, 58);
            case HIPS -> hips(side);
            case CLASP -> clasp(side);
            case CROSSED -> crossed(side);
            case WALL -> wall(side);
            case THIGHS -> thighs(side);
            case FLOOR_SIDES -> floor.sides(side);
            case HEAD_SUPPORT -> floor.headSupport(side);
            case FLOOR_FRONT -> floor.front(side);
            case ON_HANDS -> floor.onHand(side);
            case ON_FOREARMS -> floor.onForearm(side);
        };
    }

    private ArmReach reach(Side side) {
        return new ArmReach(trunk, side, posture.arm(side));
    }

    private Vec3 shoulder(Side side) {
        return trunk.shoulder(side, posture.arm(side).shoulder());
    }

    private ArmAngles hips(Side side) {
        int out = side.sign();
        Mat3 pelvis = trunk.pelvis().frame();
        return reach(side)
                .to(
                        trunk.pelvis().at(out * .118 * H, .080 * H, .012 * H),
                        trunk.thorax().frame().times(new Vec3(out, -.15, -.62)))
                .hand(pelvis.times(new Vec3(-out * .42, -.42, .80)), pelvis.times(new Vec3(-out * .85, -.1, -.4)))
                .curled(26);
    }

    private ArmAngles clasp(Side side) {
        int out = side.sign();
        Mat3 thorax = trunk.thorax().frame();
        return reach(side)
                .to(
                        trunk.thorax().at(out * .036 * H, .022 * H, .190 * H),
                        thorax.times(new Vec3(out * .75, -.75, -.15)))
                .hand(thorax.times(new Vec3(-out * .62, .62, .42)), thorax.times(new Vec3(-out * .75, -.1, -.55)))
                .curled(48);
    }

    /** The left forearm lies above and behind the right one. */
    private ArmAngles crossed(Side side) {
        int out = side.sign();
        double up = side == Side.LEFT ? .052 : .040;
        double forward = side == Side.LEFT ? .100 : .118;
        Mat3 thorax = trunk.thorax().frame();
        return reach(side)
                .to(trunk.thorax().at(-out * .052 * H, up * H, forward * H), thorax.times(new Vec3(out * .75, -.9, .1)))
                .hand(thorax.times(new Vec3(-out * .75, .65, -.12)), thorax.times(new Vec3(0, 0, -1)))
                .curled(10);
    }

    /** Both arms nearly stretched, the hands far enough in front for a band to pass before the chest. */
    private ArmAngles apart(Side side) {
        int out = side.sign();
        Mat3 thorax = trunk.thorax().frame();
        return reach(side)
                .to(trunk.thorax().at(out * .380 * H, .092 * H, .128 * H), thorax.times(new Vec3(out * .1, -1, -.5)))
                .hand(thorax.times(new Vec3(out, 0, .42)), thorax.times(new Vec3(out * .3, -1, 0)))
                .curled(HandShape.FIST);
    }

    /** The fist is beside the ribs, thumb up, and the elbow behind the back. */
    private ArmAngles row(Side side) {
        int out = side.sign();
        Mat3 thorax = trunk.thorax().frame();
        return reach(side)
                .to(trunk.thorax().at(out * .106 * H, -.052 * H, .072 * H), thorax.times(new Vec3(out * .28, -.35, -1)))
                .hand(thorax.times(new Vec3(-out * .04, .05, 1)), thorax.times(new Vec3(-out, 0, 0)))
                .curled(HandShape.FIST);
    }

    /** The fist is beside the chest, palm down, the elbow behind it and half out. */
    private ArmAngles press(Side side) {
        int out = side.sign();
        Mat3 thorax = trunk.thorax().frame();
        return reach(side)
                .to(trunk.thorax().at(out * .135 * H, .048 * H, .085 * H), thorax.times(new Vec3(out * .8, -.55, -.7)))
                .hand(thorax.times(new Vec3(0, .04, 1)), thorax.times(new Vec3(-out * .25, -1, 0)))
                .curled(HandShape.FIST);
    }

    /** The fist is in front of the shoulder, palm forward, the elbow below it. */
    private ArmAngles shoulders(Side side) {
        int out = side.sign();
        Mat3 thorax = trunk.thorax().frame();
        return reach(side)
                .to(trunk.thorax().at(out * .122 * H, .092 * H, .098 * H), thorax.times(new Vec3(out * .35, -1, -.5)))
                .hand(thorax.times(new Vec3(0, 1, .05)), thorax.times(new Vec3(-out * .2, 0, 1)))
                .curled(HandShape.FIST);
    }

    /** The elbow is at the waist and the forearm points ahead, thumb up. */
    private ArmAngles elbowsIn(Side side) {
        int out = side.sign();
        Mat3 thorax = trunk.thorax().frame();
        return reach(side)
                .to(trunk.thorax().at(out * .112 * H, -.075 * H, .170 * H), thorax.times(new Vec3(out * .1, -1, -.35)))
                .hand(thorax.times(new Vec3(0, .02, 1)), thorax.times(new Vec3(-out, 0, 0)))
                .curled(HandShape.FIST);
    }

    private ArmAngles wall(Side side) {
        int out = side.sign();
        Vec3 shoulder = shoulder(side);
        return reach(side)
                .to(
                        new Vec3(out * .06 * H, shoulder.y() - .015 * H, shoulder.z() + .30 * H),
                        new Vec3(out * .5, -.8, 0))
                .hand(new Vec3(0, .95, .18), new Vec3(0, .1, 1))
                .curled(4);
    }

    private ArmAngles thighs(Side side) {
        Skeleton body = Skeleton.of(posture);
        Bone thigh = body.thigh(side);
        Mat3 along = thigh.frame();
        Vec3 place = thigh.at(-side.sign() * .004 * H, -.66 * Stature.THIGH, .066 * H);
        return reach(side)
                .to(place, trunk.thorax().frame().times(new Vec3(side.sign() * .8, -.5, -.6)))
                .hand(along.times(new Vec3(-side.sign() * .12, -1, -.06)), along.times(new Vec3(0, 0, -1)))
                .curled(8);
    }
}
