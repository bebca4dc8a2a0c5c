package org.cuecard.figure;

import java.util.Optional;
import java.util.Set;
import org.cuecard.model.figure.ArmSpec;
import org.cuecard.model.figure.ArmsSpec;
import org.cuecard.model.figure.BodySide;
import org.cuecard.model.figure.FootSpec;
import org.cuecard.model.figure.HeadSpec;
import org.cuecard.model.figure.HipSpec;
import org.cuecard.model.figure.LegSpec;
import org.cuecard.model.figure.PoseSpec;
import org.cuecard.model.figure.SideAngles;
import org.cuecard.model.figure.StanceSpec;
import org.cuecard.model.figure.StanceWidth;
import org.cuecard.model.figure.TrunkSpec;
import org.cuecard.source.Located;
import org.cuecard.source.SourceSpan;

/** Adds what a pose says to what it begins with. */
final class GoalReader {
    /** Where the feet stand when a stance does not say. */
    private static final StanceWidth HIP_WIDTH = new StanceWidth(20);

    private static final int TOES_OUT = 8;

    private final PoseSpec spec;
    private final PoseGoals goals;

    private GoalReader(PoseSpec spec, PoseGoals goals) {
        this.spec = spec;
        this.goals = goals;
    }

    static void read(PoseSpec spec, PoseGoals goals, Problems problems) {
        new GoalReader(spec, goals).read();
        Set<Topic> suited = Rests.suited(goals.base);
        for (Topic topic : Topic.values()) {
            if (goals.saysHere(topic) && !suited.contains(topic)) {
                problems.report(
                        PoseProblem.Kind.UNSUITED,
                        goals.place(topic),
                        topic.key(),
                        "\"" + topic.key() + "\" means nothing for a body that is " + Rests.words(goals.base),
                        "take it out, or give the figure another base");
            }
        }
    }

    private void read() {
        spec.stance().ifPresent(this::stance);
        for (Side side : Side.values()) {
            BodySide named = side == Side.LEFT ? BodySide.LEFT : BodySide.RIGHT;
            spec.feet().flatMap(feet -> feet.of(named)).ifPresent(foot -> foot(side, foot));
            angle(spec.knees(), named).ifPresent(degrees -> {
                goals.knees.put(side, (double) degrees.value());
                goals.say(Topic.knee(side), degrees.span());
            });
            angle(spec.kneesOut(), named).ifPresent(degrees -> {
                goals.kneesOut.put(side, (double) degrees.value());
                goals.say(Topic.kneeOut(side), degrees.span());
            });
            spec.arms().flatMap(arms -> arm(arms, named)).ifPresent(arm -> {
                goals.arms.put(side, arm);
                goals.say(Topic.arm(side), armPlace(arm).orElse(spec.id().span()));
            });
        }
        spec.leftLeg().ifPresent(leg -> leg(Side.LEFT, leg));
        spec.rightLeg().ifPresent(leg -> leg(Side.RIGHT, leg));
        spec.weight().ifPresent(weight -> {
            goals.rightShare = weight.value().right();
            goals.say(Topic.WEIGHT, weight.span());
        });
        spec.hipLift().ifPresent(degrees -> {
            goals.hipLift = degrees.value();
            goals.say(Topic.HIP_LIFT, degrees.span());
        });
        spec.topKneeLift().ifPresent(degrees -> {
            goals.topKneeLift = degrees.value();
            goals.say(Topic.TOP_KNEE_LIFT, degrees.span());
        });
        spec.legs().ifPresent(legs -> {
            goals.lyingHips = number(legs.hips(), goals.lyingHips);
            goals.lyingKnees = number(legs.knees(), goals.lyingKnees);
            say(Topic.LEGS, legs.hips().or(legs::knees));
        });
        spec.trunk().ifPresent(this::trunk);
        spec.head().ifPresent(this::head);
    }

    private void say(Topic topic, Optional<? extends Located<?>> value) {
        goals.say(topic, value.<SourceSpan>map(Located::span).orElse(spec.id().span()));
    }

    private static double number(Optional<Located<Integer>> value, double otherwise) {
        return value.map(number -> (double) number.value()).orElse(otherwise);
    }

    private static Optional<Located<Integer>> angle(Optional<SideAngles> angles, BodySide side) {
        return angles.flatMap(both -> both.of(side));
    }

    private static Optional<ArmSpec> arm(ArmsSpec arms, BodySide side) {
        return arms.of(side);
    }

    private static Optional<SourceSpan> armPlace(ArmSpec arm) {
        return arm.does()
                .<SourceSpan>map(Located::span)
                .or(() -> arm.shoulder()
                        .flatMap(shoulder -> shoulder.flexion()
                                .or(shoulder::abduction)
                                .or(shoulder::extension)
                                .or(shoulder::externalRotation))
                        .or(arm::elbow)
                        .or(arm::pronation)
                        .or(arm::wrist)
                        .map(Located::span));
    }

    private void stance(StanceSpec stance) {
        double half = stance.width().map(Located::value).orElse(HIP_WIDTH).centimetres() / 200.0;
        double split = number(stance.split(), 0) / 200;
        BodySide ahead = stance.forward().orElse(BodySide.RIGHT);
        for (Side side : Side.values()) {
            boolean forward = (side == Side.LEFT) == (ahead == BodySide.LEFT);
            double z = forward ? split : -split;
            goals.feet.put(side, FootGoal.flat(side.sign() * half, z, number(stance.toesOut(), TOES_OUT)));
            goals.freeLegs.put(side, Optional.empty());
            goals.forget(Topic.foot(side));
            goals.forget(Topic.leg(side));
        }
        say(
                Topic.STANCE,
                stance.width().isPresent() ? stance.width() : stance.split().or(stance::toesOut));
    }

    private void foot(Side side, FootSpec foot) {
        goals.feet.put(side, goals.foot(side).changed(side, foot));
        goals.freeLegs.put(side, Optional.empty());
        goals.forget(Topic.leg(side));
        say(Topic.foot(side), FootGoal.place(foot));
    }

    private void leg(Side side, LegSpec leg) {
        LegAngles old = goals.freeLegs.get(side).orElse(Rests.freeLeg(goals.base));
        JointTurn hip = leg.hip().map(asked -> hip(old.hip(), asked)).orElse(old.hip());
        double dorsiflexion = leg.plantarflexion().isPresent()
                ? -number(leg.plantarflexion(), 0)
                : number(leg.dorsiflexion(), old.dorsiflexion());
        goals.freeLegs.put(
                side, Optional.of(new LegAngles(hip, number(leg.knee(), old.knee()), dorsiflexion, 0, 0, 0)));
        say(Topic.leg(side), legPlace(leg));
    }

    private static JointTurn hip(JointTurn old, HipSpec hip) {
        return new JointTurn(
                twoWays(hip.flexion(), hip.extension(), old.flexion()),
                twoWays(hip.abduction(), hip.adduction(), old.abduction()),
                twoWays(hip.externalRotation(), hip.internalRotation(), old.rotation()));
    }

    /** An angle that has a word for each direction. */
    static double twoWays(Optional<Located<Integer>> forth, Optional<Located<Integer>> back, double otherwise) {
        return forth.isPresent() ? number(forth, 0) : back.isPresent() ? -number(back, 0) : otherwise;
    }

    private static Optional<Located<Integer>> legPlace(LegSpec leg) {
        return leg.hip()
                .flatMap(hip -> hip.flexion()
                        .or(hip::extension)
                        .or(hip::abduction)
                        .or(hip::adduction)
                        .or(hip::externalRotation)
                        .or(hip::internalRotation))
                .or(leg::knee)
                .or(leg::plantarflexion)
                .or(leg::dorsiflexion);
    }

    private void trunk(TrunkSpec trunk) {
        trunk.lean().ifPresent(degrees -> {
            goals.lean = degrees.value();
            goals.say(Topic.LEAN, degrees.span());
        });
        trunk.tilt().ifPresent(degrees -> {
            goals.tilt = degrees.value();
            goals.say(Topic.TILT, degrees.span());
        });
        trunk.turn().ifPresent(degrees -> {
            goals.turn = degrees.value();
            goals.say(Topic.TURN, degrees.span());
        });
        Optional<Located<Integer>> bent = trunk.flexion().or(trunk::sideBend).or(trunk::rotation);
        if (bent.isPresent()) {
            goals.spine = new SpineAngles(
                    number(trunk.flexion(), goals.spine.flexion()),
                    number(trunk.sideBend(), goals.spine.sideBend()),
                    number(trunk.rotation(), goals.spine.rotation()));
            say(Topic.BACK, bent);
        }
    }

    private void head(HeadSpec head) {
        SpineAngles old = goals.neck.orElse(SpineAngles.STRAIGHT);
        goals.neck = Optional.of(new SpineAngles(
                number(head.flexion(), old.flexion()),
                number(head.sideBend(), old.sideBend()),
                number(head.rotation(), old.rotation())));
        say(Topic.HEAD, head.flexion().or(head::sideBend).or(head::rotation));
    }
}
