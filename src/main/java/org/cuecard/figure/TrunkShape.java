package org.cuecard.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Trunk and neck: rings that follow the spine, and a yoke from the neck to each shoulder. */
final class TrunkShape {
    private static final double H = Stature.HEIGHT;
    private static final RingShape HIPS = new RingShape(2.45);
    private static final RingShape CHEST = new RingShape(2.25);
    private static final RingShape SHOULDERS = new RingShape(2.1);
    /** Where a band lies round the waist, in fractions of stature above the hip joints. */
    private static final double WAIST = .075;

    private static final int EXTRA_RINGS = 44;
    private static final int YOKE_RINGS = 20;
    private static final int NECK_RINGS = 12;
    /** Heights of the lumbar spine's and the thorax's origin above the hips at rest, in metres. */
    private static final double LUMBAR = .075 * H;

    private static final double THORAX = .170 * H;

    /** Height above the hip joints, half breadth, depth in front and behind, in fractions of stature. */
    private static final ProfileTable PROFILE = new ProfileTable(
            new double[] {-.066, .012, .010, .020},
            new double[] {-.062, .034, .024, .038},
            new double[] {-.050, .068, .042, .060},
            new double[] {-.035, .088, .053, .070},
            new double[] {-.015, .0995, .0600, .0745},
            new double[] {.005, .1000, .0610, .0735},
            new double[] {.030, .0955, .0610, .067},
            new double[] {.055, .0875, .0585, .058},
            new double[] {.080, .0795, .0565, .0495},
            new double[] {.105, .0750, .0555, .0465},
            new double[] {.130, .0760, .0565, .0490},
            new double[] {.160, .0815, .0605, .0550},
            new double[] {.190, .0870, .0650, .0615},
            new double[] {.215, .0915, .0665, .0650},
            new double[] {.240, .0940, .0640, .0655},
            new double[] {.262, .0940, .0570, .0630},
            new double[] {.278, .0890, .0480, .0580},
            new double[] {.291, .0760, .0400, .0520},
            new double[] {.301, .0600, .0340, .0470},
            new double[] {.310, .0450, .0310, .0430},
            new double[] {.320, .0360, .0280, .0390});

    /** Likewise of a shirt, which hangs from the chest and leaves the waist some room. */
    private static final ProfileTable SHIRT = new ProfileTable(
            new double[] {Wardrobe.SHIRT_HEM, .1045, .0690, .0755},
            new double[] {.040, .1000, .0675, .0710},
            new double[] {.070, .0935, .0650, .0640},
            new double[] {.105, .0880, .0630, .0585},
            new double[] {.140, .0868, .0630, .0580},
            new double[] {.175, .0875, .0650, .0600},
            new double[] {.215, .0000, .0000, .0000});

    private static final double[] YOKE_RADII = {.0235 * H, .0265 * H, .0320 * H, .0352 * H};

    /** Just below the hem the body comes out from under the shirt. */
    private static final double UNDER_HEM = Wardrobe.SHIRT_HEM - 1e-4;

    private final Skeleton skeleton;
    private final Build build;
    private final boolean shirt;

    TrunkShape(Skeleton skeleton) {
        this(skeleton, true);
    }

    /** A trunk in a shirt, or a bare one. */
    TrunkShape(Skeleton skeleton, boolean shirt) {
        this.skeleton = skeleton;
        this.build = skeleton.build();
        this.shirt = shirt;
    }

    List<Ring> trunk() {
        double[] tableHeights =
                IntStream.range(0, PROFILE.size()).mapToDouble(PROFILE::place).toArray();
        double whole = PROFILE.last() - PROFILE.first();
        DoubleStream between =
                IntStream.range(0, EXTRA_RINGS).mapToDouble(i -> PROFILE.first() + whole * (i + .5) / EXTRA_RINGS);
        DoubleStream hem = DoubleStream.of(UNDER_HEM, Wardrobe.SHIRT_HEM);
        return DoubleStream.concat(DoubleStream.concat(DoubleStream.of(tableHeights), hem), between)
                .sorted()
                .mapToObj(this::ring)
                .toList();
    }

    private Ring ring(double y) {
        boolean covered = shirt && y >= Wardrobe.SHIRT_HEM;
        double back = y > .26 ? -(y - .26) * .12 * H : 0;
        double deep = depth(y);
        RingShape shape = y < .05 ? HIPS : y < .27 ? CHEST : SHOULDERS;
        return Ring.across(
                frame(y * H),
                0,
                back,
                measure(y, 1, covered) * H * breadth(y),
                measure(y, 2, covered) * H * deep,
                measure(y, 3, covered) * H * (.5 + .5 * deep),
                shape,
                y);
    }

    /** A section where a band lies round the waist, in metres above its middle and outside the clothes. */
    Ring waist(double above, double margin) {
        return wrapped(WAIST + above / H, margin);
    }

    /** Likewise round the ribs, in metres above the thorax's base; never as high as the armpits. */
    Ring ribs(double above, double margin) {
        return wrapped(Angles.clamp(.170 + above / H, WAIST, .225), margin);
    }

    private Ring wrapped(double y, double margin) {
        double deep = depth(y);
        return Ring.across(
                frame(y * H),
                0,
                0,
                measure(y, 1, true) * H * breadth(y) + margin,
                measure(y, 2, true) * H * deep + margin,
                measure(y, 3, true) * H * (.5 + .5 * deep) + margin,
                CHEST,
                y);
    }

    /** The body's own measure, or its shirt's where that is more. */
    private static double measure(double y, int column, boolean shirt) {
        double body = PROFILE.at(y, column);
        return shirt ? Math.max(body + .0015, SHIRT.at(y, column)) : body;
    }

    private double breadth(double y) {
        double up = Angles.smooth((y - .06) / .14);
        double belly =
                y > .03 && y < .20 ? (build.girth() - 1) * .55 * StrictMath.sin(StrictMath.PI * (y - .03) / .17) : 0;
        return (build.hips() * (1 - up) + build.shoulders() * up) * (.6 + .4 * build.girth()) * waist(y) + belly;
    }

    private double depth(double y) {
        double belly =
                y > -.01 && y < .24 ? (build.girth() - 1) * .9 * StrictMath.sin(StrictMath.PI * (y + .01) / .25) : 0;
        return (.6 + .4 * build.girth() + belly) * waist(y);
    }

    private double waist(double y) {
        double near = y > .03 && y < .19 ? StrictMath.sin(StrictMath.PI * (y - .03) / .16) : 0;
        return 1 + (build.waist() - 1) * near;
    }

    /** Where a section of the resting trunk has gone, between the bones it lies between; {@code y} in metres. */
    private Bone frame(double y) {
        Vec3 inPelvis = skeleton.pelvis().at(0, y, 0);
        Vec3 inLumbar = skeleton.lumbar().at(0, y - LUMBAR, .004 * H);
        Vec3 inThorax = skeleton.thorax().at(0, y - THORAX, .004 * H);
        if (y < (LUMBAR + THORAX) / 2) {
            double part = Angles.smooth((y - LUMBAR + .035 * H) / (.07 * H));
            return between(inPelvis, skeleton.pelvis(), inLumbar, skeleton.lumbar(), part);
        }
        double part = Angles.smooth((y - THORAX + .04 * H) / (.08 * H));
        return between(inLumbar, skeleton.lumbar(), inThorax, skeleton.thorax(), part);
    }

    private static Bone between(Vec3 a, Bone from, Vec3 b, Bone to, double part) {
        return new Bone(a.towards(b, part), from.frame().towards(to.frame(), part));
    }

    /** The slope from the neck out to a shoulder, with the shoulder's round. */
    List<Ring> yoke(Side side) {
        Bone thorax = skeleton.thorax();
        Vec3 inner = thorax.at(side.sign() * .012 * H, .140 * H, -.012 * H);
        Vec3 outer = skeleton.shoulder(side);
        Vec3 down = thorax.frame().y().times(-1);
        Vec3[] line = {
            inner,
            inner.towards(outer, .35).plus(down, .0065 * H),
            inner.towards(outer, .7).plus(down, .0035 * H),
            outer
        };
        Vec3 ahead = outer.minus(inner).unit();
        Mat3 frame = Mat3.facing(ahead.times(-1), thorax.frame().z());
        double girth = .75 + .25 * build.girth();
        List<Ring> rings = new ArrayList<>();
        for (int i = 0; i <= YOKE_RINGS; i++) {
            double along = 3.0 * i / YOKE_RINGS;
            int stretch = Math.min(2, (int) along);
            double part = along - stretch;
            Vec3 middle = line[stretch].towards(line[stretch + 1], part);
            double radius = (YOKE_RADII[stretch] * (1 - part) + YOKE_RADII[stretch + 1] * part) * girth;
            rings.add(yokeRing(new Bone(middle, frame), radius));
        }
        double radius = YOKE_RADII[3] * girth;
        for (int k = 1; k <= 4; k++) {
            double angle = k / 4.6 * StrictMath.PI / 2;
            Vec3 beyond = outer.plus(ahead, StrictMath.sin(angle) * radius);
            rings.add(yokeRing(new Bone(beyond, frame), radius * StrictMath.cos(angle)));
        }
        return rings;
    }

    private Ring yokeRing(Bone bone, double radius) {
        Ring ring = Ring.across(bone, 0, radius, radius * 1.02, radius * 1.02, RingShape.ROUND, 0);
        for (int j = 0; j < Ring.SIZE; j++) {
            Vec3 local = skeleton.thorax().local(ring.place(j));
            ring.setRest(j, local.x() / H, local.y() / H + .170, local.z() / H + .004);
        }
        return ring;
    }

    List<Ring> neck() {
        Vec3 low = skeleton.thorax().at(0, .122 * H, -.004 * H);
        Vec3 middle = skeleton.neck().at(0, .015 * H, .006 * H);
        Vec3 high = skeleton.head().at(0, .012 * H, -.006 * H);
        List<Ring> rings = new ArrayList<>();
        for (int i = 0; i <= NECK_RINGS; i++) {
            double t = i / (double) NECK_RINGS;
            Bone at = t < .5
                    ? between(low, skeleton.thorax(), middle, skeleton.neck(), 2 * t)
                    : between(middle, skeleton.neck(), high, skeleton.head(), 2 * t - 1);
            double width = t < .3 ? .0345 - .003 * (t / .3) : .0315;
            rings.add(Ring.across(at, 0, width * H, .030 * H, .034 * H, RingShape.ROUND, .29 + t * .07));
        }
        return rings;
    }
}
