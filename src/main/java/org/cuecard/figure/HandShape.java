package org.cuecard.figure;

import java.util.ArrayList;
import java.util.List;
import org.cuecard.model.figure.HandForm;

/** A palm, four fingers that curl from joint to joint, and a thumb. */
final class HandShape {
    private static final double H = Stature.HEIGHT;
    private static final RingShape PALM = new RingShape(2.4);
    private static final int FINGER_POINTS = 5;

    /** The curl of a closed hand, in degrees. */
    static final double FIST = 78;

    /** Along the hand from the wrist, half thickness, half breadth, in fractions of stature. */
    private static final double[][] PALM_ROWS = {
        {.004, .0125, .0155},
        {-.008, .0130, .0165},
        {-.022, .0135, .0205},
        {-.036, .0130, .0225},
        {-.050, .0115, .0230},
        {-.056, .0085, .0215}
    };

    private static final double[] KNUCKLES = {.0165, .0056, -.0054, -.0160};
    private static final double[] LENGTHS = {.046, .0505, .0475, .038};
    private static final double[] FINGER_RADII = {.0072 * H, .0072 * H, .0070 * H, .0066 * H, .0056 * H};
    private static final double[] THUMB_RADII = {.0095 * H, .0085 * H, .0072 * H, .0058 * H};
    /** How each joint shares in the curl. */
    private static final double[] CURL_PARTS = {.8, 1, .9, .5, .5};

    /** The curl of a hand that is held so, in degrees. */
    static double curl(HandForm form) {
        return switch (form) {
            case OPEN -> 9;
            case RELAXED -> ArmAngles.LOOSE;
            case FLAT -> 3;
            case FIST -> FIST;
        };
    }

    /** Fingers that reach fan out; those of a flat or a loose hand less, those of a fist not at all. */
    private static final ProfileTable SPREAD = new ProfileTable(
            new double[] {0, 1},
            new double[] {3, 1.5},
            new double[] {7, 5.5},
            new double[] {10, 5.5},
            new double[] {22, 2.6},
            new double[] {60, .3},
            new double[] {90, 0});

    private final Bone hand;
    private final Side side;
    private final double curl;
    /** Between one finger and the next, in degrees. */
    private final double spread;

    /** @param curl of a finger's joints, in degrees */
    HandShape(Bone hand, Side side, double curl) {
        this.hand = hand;
        this.side = side;
        this.curl = curl;
        this.spread = SPREAD.at(curl, 1);
    }

    void addTo(Mesh mesh) {
        mesh.loft(Part.LEFT_HAND.on(side), palm());
        Part[] fingers = {Part.LEFT_INDEX, Part.LEFT_MIDDLE, Part.LEFT_RING, Part.LEFT_LITTLE};
        for (int i = 0; i < fingers.length; i++) {
            mesh.loft(fingers[i].on(side), finger(i));
        }
        mesh.loft(Part.LEFT_THUMB.on(side), thumb());
    }

    private List<Ring> palm() {
        List<Ring> rings = new ArrayList<>();
        for (double[] row : PALM_ROWS) {
            rings.add(Ring.across(hand, row[0] * H, row[1] * H, row[2] * H, row[2] * H, PALM, row[0]));
        }
        return rings;
    }

    private List<Ring> finger(int which) {
        List<Vec3> points = new ArrayList<>();
        Vec3 at = hand.at(0, -.050 * H, KNUCKLES[which] * H);
        double bent = 0;
        for (int i = 0; i < FINGER_POINTS; i++) {
            points.add(at);
            bent += curl * CURL_PARTS[i];
            Mat3 fan = Mat3.aboutX((1.5 - which) * spread);
            Mat3 turn = hand.frame().times(fan.times(Mat3.aboutZ(-side.sign() * bent)));
            at = at.plus(turn.y(), -LENGTHS[which] * H / 4);
        }
        return TubeShapes.along(points, FINGER_RADII, hand.frame().z(), 1);
    }

    private List<Ring> thumb() {
        List<Vec3> points = new ArrayList<>();
        Vec3 at = hand.at(-side.sign() * .004 * H, -.014 * H, .0135 * H);
        double bend = Math.min(1, curl / 60);
        for (int i = 0; i < THUMB_RADII.length; i++) {
            points.add(at);
            Vec3 ahead = new Vec3(-side.sign() * (.25 + .5 * bend), -.75 - .12 * i, .62 - .22 * i - .3 * bend);
            at = at.plus(hand.frame().times(ahead.unit()), .0150 * H);
        }
        return TubeShapes.along(points, THUMB_RADII, hand.frame().times(new Vec3(1, 0, .01)), 1);
    }
}
