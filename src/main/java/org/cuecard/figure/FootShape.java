package org.cuecard.figure;

import java.util.ArrayList;
import java.util.List;

/** A shoe in two segments, heel to ball and ball to tip, on a flat sole. */
final class FootShape {
    private static final double H = Stature.HEIGHT;

    /** Forward from the ankle, half breadth, height of the upper over the sole, in fractions of stature. */
    private static final ProfileTable PROFILE = new ProfileTable(
            new double[] {-.0415, .006, .020},
            new double[] {-.0395, .0135, .031},
            new double[] {-.034, .0195, .043},
            new double[] {-.022, .0232, .056},
            new double[] {-.008, .0240, .0585},
            new double[] {.008, .0240, .0570},
            new double[] {.022, .0245, .0505},
            new double[] {.038, .0255, .0430},
            new double[] {.055, .0275, .0370},
            new double[] {.072, .0298, .0320},
            new double[] {.088, .0298, .0285},
            new double[] {.100, .0270, .0255},
            new double[] {.109, .0215, .0220},
            new double[] {.1145, .0140, .0175},
            new double[] {.117, .006, .012});

    /** Stations along the sole, in thousandths of stature. */
    private static final double HEEL_STEP = .0057;

    private static final double TOE_STEP = .0042;

    private FootShape() {}

    static List<Ring> rings(Bone foot, Bone toes) {
        List<Ring> rings = new ArrayList<>();
        for (double z = PROFILE.first(); z <= .0725; z += HEEL_STEP) {
            rings.add(ring(foot, z, 0, 0));
        }
        Bone bend = aboutBall(toes.origin(), foot.frame().towards(toes.frame(), .5));
        rings.add(ring(bend, .0740, 0, 0));
        Bone front = aboutBall(toes.origin(), toes.frame());
        for (double z = .0790; z < PROFILE.last(); z += TOE_STEP) {
            rings.add(ring(front, z, 0, 0));
        }
        rings.add(ring(front, PROFILE.last(), 0, .003 * H));
        return rings;
    }

    /** A section round the instep, for a band; {@code forward} and {@code margin} in metres. */
    static Ring section(Bone foot, double forward, double margin) {
        return ring(foot, forward / H, margin, -margin);
    }

    /** The ankle's place if the foot were turned about its ball alone. */
    private static Bone aboutBall(Vec3 ball, Mat3 frame) {
        return new Bone(ball.minus(frame.times(new Vec3(0, -Stature.FOOT, Stature.BALL))), frame);
    }

    private static Ring ring(Bone foot, double z, double margin, double bottom) {
        double width = PROFILE.at(z, 1) * H + margin;
        double top = PROFILE.at(z, 2) * H + margin;
        double middle = .38 * top;
        Ring ring = new Ring(foot.at(0, middle - Stature.FOOT, z * H));
        for (int j = 0; j < Ring.SIZE; j++) {
            double angle = 2 * StrictMath.PI * j / Ring.SIZE;
            double c = StrictMath.cos(angle);
            double s = StrictMath.sin(angle);
            boolean sole = s < 0;
            double x = width * Math.signum(c) * StrictMath.pow(Math.abs(c), sole ? .55 : .75) * (sole ? .97 : 1);
            double y = sole
                    ? middle - (middle - bottom) * StrictMath.pow(-s, .35)
                    : middle + (top - middle) * StrictMath.pow(s, .95);
            ring.set(j, foot.at(x, y - Stature.FOOT, z * H), x / H, y / H, z);
        }
        return ring;
    }
}
