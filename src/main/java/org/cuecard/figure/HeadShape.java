package org.cuecard.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Skull, nose, ears and hair, in the head bone's axes. */
final class HeadShape {
    private static final double H = Stature.HEIGHT;
    private static final double EXPONENT = 2.1;
    private static final RingShape SKULL = new RingShape(EXPONENT);
    private static final RingShape NOSE = new RingShape(1.8);
    private static final int EXTRA_RINGS = 36;
    /** How far hair stands off the skull, in fractions of stature. */
    private static final double HAIR = .0062;

    /** Height above the head's joint, half breadth, depth in front and behind, in fractions of stature. */
    private static final ProfileTable PROFILE = new ProfileTable(
            new double[] {-.016, .010, .044, -.026},
            new double[] {-.013, .0165, .048, -.014},
            new double[] {-.004, .0255, .0525, .000},
            new double[] {.008, .0310, .0545, .014},
            new double[] {.024, .0352, .0550, .034},
            new double[] {.042, .0388, .0540, .050},
            new double[] {.060, .0416, .0530, .0595},
            new double[] {.078, .0432, .0535, .0630},
            new double[] {.094, .0425, .0490, .0610},
            new double[] {.107, .0378, .0395, .0530},
            new double[] {.116, .0290, .0265, .0400},
            new double[] {.1215, .0165, .0100, .0230},
            new double[] {.1232, .003, .0000, .0100});

    /** Height, half breadth, and how far forward, in fractions of stature. */
    private static final double[][] NOSE_ROWS = {
        {.064, .003, .0535},
        {.058, .0042, .0565},
        {.050, .0056, .0605},
        {.043, .0070, .0640},
        {.0385, .0074, .0635},
        {.0355, .0060, .0590},
        {.034, .004, .054}
    };

    /** Height above which the scalp is covered, by how far forward, in fractions of stature. */
    private static final ProfileTable HAIRLINE = new ProfileTable(
            new double[] {-.10, .016},
            new double[] {-.045, .016},
            new double[] {-.030, .016},
            new double[] {-.022, .030},
            new double[] {-.012, .066},
            new double[] {.004, .066},
            new double[] {.010, .044},
            new double[] {.016, .048},
            new double[] {.024, .072},
            new double[] {.036, .086},
            new double[] {.046, .092},
            new double[] {.08, .094});

    private static final double[] TAIL_RADII = {
        .010 * H, .0155 * H, .0185 * H, .020 * H, .020 * H, .019 * H, .017 * H, .013 * H, .005 * H
    };

    private static final double[] LOCK_RADII = {
        .013 * H, .020 * H, .0245 * H, .0265 * H, .0275 * H, .0275 * H, .0265 * H, .0235 * H, .015 * H
    };

    /** Rows of curls: degrees above the ears' height, and how many stand round the head. */
    private static final double[][] CURL_ROWS = {{-34, 13}, {-12, 15}, {10, 14}, {33, 11}, {58, 7}, {84, 2}};

    private final Bone head;

    HeadShape(Bone head) {
        this.head = head;
    }

    /** Breadth of a tuft of the fringe, in degrees round the head, and how far the tufts reach down. */
    private static final double TUFT = 17;

    private static final double TUFT_DEPTH = .0055;
    /** Tufts hang over the forehead only. */
    private static final double FOREHEAD = .022;

    /** Like {@link #isUnderHair(double, double)}, with the uneven fringe of hair that is cut short. */
    static boolean isUnderShortHair(double x, double y, double z) {
        if (z < FOREHEAD) {
            return isUnderHair(y, z);
        }
        double around = StrictMath.toDegrees(StrictMath.atan2(x, z)) / TUFT + 100.35;
        double tooth = Math.abs(2 * (around - Math.floor(around)) - 1);
        double fade = Angles.smooth((z - FOREHEAD) / .012);
        return isUnderHair(y + TUFT_DEPTH * (tooth - .6) * fade, z);
    }

    static boolean isUnderHair(double y, double z) {
        return y > HAIRLINE.at(z, 1);
    }

    /** Whether a headscarf covers a place on the head: all but the face. */
    static boolean isInScarf(double x, double y, double z) {
        double across = x / .0345;
        double up = (y - .042) / .0505;
        return z < .012 || across * across + up * up > 1;
    }

    List<Ring> skull() {
        return heights().mapToObj(y -> ring(y, y, 0)).toList();
    }

    /** The scalp's shell, which shows only above the hairline. */
    List<Ring> hair() {
        double top = PROFILE.last() + .0035;
        List<Ring> rings = new ArrayList<>();
        heights().forEach(y -> {
            double lift = y > .09 ? HAIR * Angles.smooth((y - .09) / .033) : 0;
            double off = HAIR;
            double high = y + lift;
            if (y > .118) {
                double part = Math.max(0, (y - .118) / (top - .118));
                off *= Math.sqrt(Math.max(0, 1 - part * part));
                high = .118 + HAIR * Angles.smooth((.118 - .09) / .033) + (y - .118) * .8;
            }
            rings.add(ring(y, high, off));
        });
        double high = .118 + HAIR * Angles.smooth((.118 - .09) / .033) + (top - .118) * .8;
        double centre = (PROFILE.at(top, 2) - PROFILE.at(top, 3)) / 2;
        rings.add(ring(top, high, .001, .001, centre));
        return rings;
    }

    private static DoubleStream heights() {
        double whole = PROFILE.last() - PROFILE.first();
        DoubleStream rows = IntStream.range(0, PROFILE.size()).mapToDouble(PROFILE::place);
        DoubleStream between =
                IntStream.range(0, EXTRA_RINGS).mapToDouble(i -> PROFILE.first() + whole * (i + .5) / EXTRA_RINGS);
        return DoubleStream.concat(rows, between).sorted();
    }

    private Ring ring(double y, double at, double off) {
        double front = PROFILE.at(y, 2);
        double back = PROFILE.at(y, 3);
        return ring(y, at, PROFILE.at(y, 1) + off, (front + back) / 2 + off, (front - back) / 2);
    }

    private Ring ring(double y, double at, double width, double depth, double centre) {
        return Ring.across(head, at * H, centre * H, width * H, depth * H, depth * H, SKULL, y);
    }

    List<Ring> nose() {
        List<Ring> rings = new ArrayList<>();
        for (double[] row : NOSE_ROWS) {
            Bone at = new Bone(head.at(0, row[0] * H, .050 * H), head.frame());
            rings.add(Ring.across(at, 0, row[1] * H, (row[2] - .050) * H, .004 * H, NOSE, row[0]));
        }
        return rings;
    }

    List<Ring> ear(Side side) {
        double sign = side.sign();
        Mat3 turn = Mat3.aboutY(sign * 18).times(Mat3.aboutX(-12));
        Bone at = head.next(new Vec3(sign * .0425 * H, .050 * H, -.007 * H), turn);
        return TubeShapes.egg(at, .0050 * H, .0165 * H, .0100 * H);
    }

    List<Ring> bun() {
        Bone at = new Bone(head.at(0, .112 * H, -.058 * H), head.frame());
        return TubeShapes.egg(at, .0235 * H, .0225 * H, .0215 * H);
    }

    /** Falls from the back of the head as gravity has it. */
    List<Ring> ponytail() {
        List<Vec3> points = new ArrayList<>();
        Vec3 at = head.at(0, .088 * H, -.062 * H);
        Vec3 ahead = head.frame().z().times(-1).plus(Vec3.UP, -.1).unit();
        for (int i = 0; i < TAIL_RADII.length; i++) {
            points.add(at);
            ahead = ahead.plus(Vec3.UP, -.42).unit();
            at = at.plus(ahead, .0125 * H);
        }
        return TubeShapes.along(points, TAIL_RADII, head.frame().times(new Vec3(.01, 1, .3)), .85);
    }

    /** Loose hair down to the shoulders, which hangs like a tail but as broad as the head. */
    List<Ring> longHair() {
        List<Vec3> points = new ArrayList<>();
        Vec3 at = head.at(0, .094 * H, -.034 * H);
        Vec3 ahead = head.frame().y().times(-.6).plus(head.frame().z(), -.6).unit();
        for (int i = 0; i < LOCK_RADII.length; i++) {
            points.add(at);
            ahead = ahead.plus(Vec3.UP, -.6).unit();
            at = at.plus(ahead, .0190 * H);
        }
        return TubeShapes.along(points, LOCK_RADII, head.frame().z(), 1.65);
    }

    /** Locks all over the scalp, a ball each. */
    List<List<Ring>> curls() {
        List<List<Ring>> curls = new ArrayList<>();
        for (int row = 0; row < CURL_ROWS.length; row++) {
            double up = CURL_ROWS[row][0];
            double count = CURL_ROWS[row][1];
            for (int i = 0; i < count; i++) {
                double around = 360 * (i + .5 * (row % 2)) / count;
                double x = Angles.cos(up) * Angles.sin(around) * .046;
                double y = .070 + Angles.sin(up) * .060;
                double z = -.006 - Angles.cos(up) * Angles.cos(around) * .060;
                if (isUnderHair(y - .006, z)) {
                    double size = (.0150 + .0022 * ((i * 7 + row * 3) % 4) / 3) * H;
                    curls.add(TubeShapes.egg(
                            new Bone(head.at(x * H, y * H, z * H), head.frame()), size, size * .94, size));
                }
            }
        }
        return curls;
    }

    /** A headscarf's fall, round the neck from the chin to the chest. */
    List<Ring> scarf(Bone neck, Bone thorax) {
        List<Ring> rings = new ArrayList<>();
        rings.add(Ring.across(head, .052 * H, -.002 * H, .0400 * H, .040 * H, .057 * H, RingShape.ROUND, .05));
        rings.add(Ring.across(head, .024 * H, -.002 * H, .0405 * H, .046 * H, .0555 * H, RingShape.ROUND, .02));
        rings.add(Ring.across(head, .006 * H, -.002 * H, .0395 * H, .050 * H, .052 * H, RingShape.ROUND, .01));
        rings.add(Ring.across(head, -.014 * H, -.004 * H, .0400 * H, .049 * H, .048 * H, RingShape.ROUND, 0));
        rings.add(Ring.across(neck, .014 * H, 0, .0430 * H, .046 * H, .046 * H, RingShape.ROUND, 0));
        rings.add(Ring.across(thorax, .140 * H, 0, .0560 * H, .050 * H, .050 * H, RingShape.ROUND, 0));
        rings.add(Ring.across(thorax, .120 * H, 0, .0680 * H, .060 * H, .056 * H, RingShape.ROUND, 0));
        rings.add(Ring.across(thorax, .098 * H, .004 * H, .0700 * H, .064 * H, .060 * H, RingShape.ROUND, 0));
        rings.add(Ring.across(thorax, .088 * H, .004 * H, .0600 * H, .056 * H, .050 * H, RingShape.ROUND, 0));
        return rings;
    }

    /**
     * A point on the scalp's shell.
     *
     * @param around degrees from the forehead to the left ear
     * @param y up from the head's joint, in fractions of stature
     */
    Vec3 hairPoint(double around, double y) {
        double lift = y > .09 ? HAIR * Angles.smooth((y - .09) / .033) : 0;
        double front = PROFILE.at(y, 2);
        double back = PROFILE.at(y, 3);
        double x = (PROFILE.at(y, 1) + HAIR) * Angles.sin(around);
        double z = (front - back) / 2 + ((front + back) / 2 + HAIR) * Angles.cos(around);
        return head.at(x * H, (y + lift) * H, z * H);
    }

    /** A point on the face, from the middle outwards and up from the head's joint, in fractions of stature. */
    Vec3 facePoint(double x, double y) {
        double front = PROFILE.at(y, 2);
        double back = PROFILE.at(y, 3);
        double round = StrictMath.pow(Math.abs(x) / PROFILE.at(y, 1), EXPONENT);
        double forward = StrictMath.pow(Math.max(0, 1 - round), 1 / EXPONENT);
        return head.at(x * H, y * H, ((front - back) / 2 + (front + back) / 2 * forward) * H);
    }
}
