package org.cuecard.figure;

import java.util.Optional;
import java.util.OptionalInt;
import org.cuecard.model.figure.Contact;
import org.cuecard.model.figure.FootSpec;
import org.cuecard.source.Located;

/**
 * Where a foot is to be.
 *
 * @param x to the body's left, of the ankle when the sole is flat, in metres
 * @param z forward, likewise
 * @param toesOut degrees
 * @param lift of a foot that touches nothing, in metres
 * @param step the height of what it stands on, in metres; 0 for the floor
 * @param pitch how steeply the heel is raised, in degrees; empty for what suits the contact
 */
record FootGoal(double x, double z, double toesOut, Contact contact, double lift, double step, OptionalInt pitch) {
    /** The pitch of a foot on the tips of its toes at which the search for its reach begins, and ends. */
    private static final int LEAST_TIPTOE = 30;

    private static final int MOST_TIPTOE = 75;
    /** The toes of the heel's contact point up by so much. */
    private static final int HEEL_PITCH = 25;
    /** The sole's thickness below the tip of the toes, where it curls up. */
    private static final double TOE_SPRING = .0052 * Stature.HEIGHT;

    static FootGoal flat(double x, double z, double toesOut) {
        return new FootGoal(x, z, toesOut, Contact.FLAT, 0, 0, OptionalInt.empty());
    }

    FootGoal changed(Side side, FootSpec spec) {
        Contact newContact = spec.contact()
                .orElse(spec.heelRaise().isPresent() && spec.lift().isEmpty() ? Contact.BALL : Contact.FLAT);
        return new FootGoal(
                spec.out().map(cm -> side.sign() * cm.value() / 100.0).orElse(x),
                spec.forward().map(cm -> cm.value() / 100.0).orElse(z),
                spec.toesOut().map(Located::value).map(Integer::doubleValue).orElse(toesOut),
                newContact,
                spec.lift().map(cm -> cm.value() / 100.0).orElse(0.0),
                spec.step().map(cm -> cm.value() / 100.0).orElse(spec.lift().isPresent() ? 0 : step),
                spec.heelRaise().map(degrees -> OptionalInt.of(degrees.value())).orElse(OptionalInt.empty()));
    }

    FootGoal withForward(double newZ) {
        return new FootGoal(x, newZ, toesOut, contact, lift, step, pitch);
    }

    boolean lifted() {
        return lift > 0;
    }

    /** Whether the whole sole lies on the floor or on a step. */
    boolean planted() {
        return !lifted() && contact == Contact.FLAT;
    }

    /** Whether the leg can carry the body on it. */
    boolean bears() {
        return !lifted() && contact != Contact.TOES;
    }

    /** The direction of its toes on the floor. */
    Vec3 ahead(Side side) {
        return turn(side).z();
    }

    private Mat3 turn(Side side) {
        return Mat3.aboutY(side.sign() * toesOut);
    }

    /** The middle of what it stands on. */
    Vec3 support(Side side) {
        double forward = contact == Contact.BALL ? Stature.BALL + .004 * Stature.HEIGHT : .030 * Stature.HEIGHT;
        return new Vec3(x, 0, z).plus(ahead(side), forward);
    }

    /** Where the foot is for a leg that hangs from this hip. */
    Placement placed(Side side, Vec3 hip) {
        if (contact != Contact.TOES || lifted() || pitch.isPresent()) {
            return placed(side, pitch.orElse(0));
        }
        Placement nearest = placed(side, LEAST_TIPTOE);
        for (int degrees = LEAST_TIPTOE; degrees < MOST_TIPTOE; degrees++) {
            Placement tried = placed(side, degrees);
            if (tried.ankle().distance(hip) < (Stature.THIGH + Stature.SHANK) * .992) {
                return tried;
            }
            if (tried.ankle().distance(hip) < nearest.ankle().distance(hip)) {
                nearest = tried;
            }
        }
        return nearest;
    }

    private Placement placed(Side side, int degrees) {
        Mat3 turn = turn(side);
        Vec3 ankle = new Vec3(x, step + Stature.FOOT, z);
        if (lifted()) {
            return new Placement(ankle.plus(Vec3.UP, lift), turn.times(Mat3.aboutX(degrees)), 0);
        }
        return switch (contact) {
            case FLAT -> new Placement(ankle, turn, 0);
            case BALL -> rolled(ankle, turn, degrees, new Vec3(0, -Stature.FOOT, Stature.BALL), degrees);
            case HEEL -> {
                int raised = pitch.isPresent() ? degrees : HEEL_PITCH;
                yield rolled(ankle, turn, -raised, new Vec3(0, -Stature.FOOT, Stature.HEEL), 0);
            }
            case TOES -> tiptoe(ankle, turn, degrees);
        };
    }

    /** Turned about a point of the sole that stays where it is. */
    private static Placement rolled(Vec3 ankle, Mat3 turn, double degrees, Vec3 pivot, double toes) {
        Mat3 frame = turn.times(Mat3.aboutX(degrees));
        Vec3 fixed = ankle.plus(turn.times(pivot));
        return new Placement(fixed.minus(frame.times(pivot)), frame, toes);
    }

    private static Placement tiptoe(Vec3 ankle, Mat3 turn, double degrees) {
        Mat3 frame = turn.times(Mat3.aboutX(degrees));
        double toes = StrictMath.min(18, degrees * .35);
        Vec3 fixed = ankle.plus(turn.times(new Vec3(0, TOE_SPRING - Stature.FOOT, Stature.TIP)));
        Vec3 tip = new Vec3(0, -Stature.FOOT, Stature.BALL)
                .plus(Mat3.aboutX(-toes).times(new Vec3(0, .004 * Stature.HEIGHT, Stature.TIP - Stature.BALL)));
        return new Placement(fixed.minus(frame.times(tip)), frame, toes);
    }

    /**
     * A foot in its place.
     *
     * @param frame the foot's axes in the world
     * @param toes how far they are bent up against the foot, in degrees
     */
    record Placement(Vec3 ankle, Mat3 frame, double toes) {}

    /** A lifted or touching foot's own words for where it is, if any. */
    static Optional<Located<Integer>> place(FootSpec spec) {
        return spec.forward()
                .or(spec::out)
                .or(spec::lift)
                .or(spec::step)
                .or(spec::heelRaise)
                .or(spec::toesOut);
    }
}
