package org.cuecard.figure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cuecard.model.Band;
import org.cuecard.model.figure.ArmPreset;
import org.cuecard.model.figure.ArmSpec;
import org.cuecard.model.figure.Base;
import org.cuecard.model.figure.PoseSpec;
import org.cuecard.model.figure.WeightShare;
import org.cuecard.source.Located;
import org.cuecard.source.SourceSpan;

/**
 * All that is asked of a pose, with what it takes over from the pose that it begins with. It is filled by
 * {@link GoalReader} and lives no longer than the solving of its figure.
 */
final class PoseGoals {
    final Base base;
    final BothSides<FootGoal> feet;
    final BothSides<Double> knees;
    final BothSides<Double> kneesOut;
    final BothSides<ArmSpec> arms;
    /** The angles of legs that are free of the floor. */
    final BothSides<Optional<LegAngles>> freeLegs;

    double rightShare = WeightShare.BOTH.right();
    double lean;
    double tilt;
    double turn;
    SpineAngles spine = SpineAngles.STRAIGHT;
    Optional<SpineAngles> neck = Optional.empty();
    double hipLift;
    double topKneeLift;
    double lyingHips = 50;
    double lyingKnees = 85;
    List<Band> bands;

    private final SourceSpan id;
    private final Map<Topic, Said> places = new EnumMap<>(Topic.class);

    /** Where something was said, and whether by this pose itself. */
    private record Said(SourceSpan place, boolean here) {}

    /** What a figure that has not been told anything does on a base. */
    PoseGoals(Base base, List<Band> bands, SourceSpan id) {
        this.bands = bands;
        this.base = base;
        this.id = id;
        double bend = Rests.knee(base);
        this.feet = new BothSides<>(FootGoal.flat(.10, 0, 8), FootGoal.flat(-.10, 0, 8));
        this.knees = new BothSides<>(bend, bend);
        this.kneesOut = new BothSides<>(0.0, 0.0);
        this.arms = new BothSides<>(rest(base, Side.LEFT, id), rest(base, Side.RIGHT, id));
        this.freeLegs = new BothSides<>(Optional.empty(), Optional.empty());
    }

    private PoseGoals(PoseGoals before, SourceSpan id) {
        this.bands = before.bands;
        this.base = before.base;
        this.id = id;
        this.feet = before.feet.copy();
        this.knees = before.knees.copy();
        this.kneesOut = before.kneesOut.copy();
        this.arms = before.arms.copy();
        this.freeLegs = before.freeLegs.copy();
    }

    private static ArmSpec rest(Base base, Side side, SourceSpan span) {
        return new ArmSpec(
                Optional.of(new Located<>(Rests.arm(base, side), span)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** A pose that begins where this one ends; on another base only the feet stay where they are. */
    PoseGoals next(PoseSpec spec) {
        Base newBase = spec.base().orElse(base);
        if (newBase != base) {
            PoseGoals other = new PoseGoals(newBase, bands, spec.id().span());
            for (Side side : Side.values()) {
                other.feet.put(side, foot(side));
            }
            places.forEach((topic, said) -> other.places.put(topic, new Said(said.place(), false)));
            return other;
        }
        PoseGoals next = new PoseGoals(this, spec.id().span());
        next.rightShare = rightShare;
        next.lean = lean;
        next.tilt = tilt;
        next.turn = turn;
        next.spine = spine;
        next.neck = neck;
        next.hipLift = hipLift;
        next.topKneeLift = topKneeLift;
        next.lyingHips = lyingHips;
        next.lyingKnees = lyingKnees;
        places.forEach((topic, said) -> next.places.put(topic, new Said(said.place(), false)));
        return next;
    }

    void say(Topic topic, SourceSpan place) {
        places.put(topic, new Said(place, true));
    }

    void forget(Topic topic) {
        places.remove(topic);
    }

    /** Whether this pose itself says it. */
    boolean saysHere(Topic topic) {
        Said said = places.get(topic);
        return said != null && said.here();
    }

    /**
     * Where to point for a problem with one of several things, the likeliest first: what this pose says goes before
     * what it took over, and its id is the last resort.
     */
    SourceSpan place(Topic... topics) {
        Optional<Said> first = Optional.empty();
        for (Topic topic : topics) {
            Said said = places.get(topic);
            if (said != null && said.here()) {
                return said.place();
            }
            first = first.or(() -> Optional.ofNullable(said));
        }
        return first.map(Said::place).orElse(id);
    }

    /** Whether an arm does just this: with angles of its own it may do something else. */
    boolean does(Side side, ArmPreset what) {
        ArmSpec arm = arms.get(side);
        return arm.does().filter(does -> does.value() == what).isPresent()
                && arm.shoulder().isEmpty()
                && arm.elbow().isEmpty();
    }

    /** The left leg's share of the weight, or the right one's. */
    double share(Side side) {
        return side == Side.RIGHT ? rightShare : 1 - rightShare;
    }

    FootGoal foot(Side side) {
        return feet.get(side);
    }

    boolean free(Side side) {
        return freeLegs.get(side).isPresent();
    }

    /** Whether a foot stands somewhere, so that its leg follows from where that is. */
    boolean stands(Side side) {
        if (free(side)) {
            return false;
        }
        return switch (base) {
            case STANDING, SUPINE, SEATED_ON_CHAIR -> true;
            case SEATED -> saysAtAll(Topic.foot(side)) || knees.get(side) > SeatedPose.LEG_ALONG_FLOOR;
            case HALF_KNEELING_LEFT, HALF_KNEELING_RIGHT -> Rests.lower(base).orElseThrow() != side;
            default -> false;
        };
    }

    private boolean saysAtAll(Topic topic) {
        return places.containsKey(topic);
    }

    /** Whether a leg carries some of the body when standing. */
    boolean bears(Side side) {
        if (free(side) || foot(side).lifted() || share(side) <= .15) {
            return false;
        }
        boolean onTiptoe = !foot(side).bears();
        return !onTiptoe || rightShare != WeightShare.BOTH.right();
    }
}
