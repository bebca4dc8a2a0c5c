package org.cuecard.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * The profile of a limb's bone, from its joint to the next: half breadth, depth in front and depth behind, in fractions
 * of stature. Front and back differ, as calves and shins do.
 */
@SuppressWarnings("ImmutableEnumChecker") // nobody writes to a profile's rows
enum LimbShape {
    THIGH(Stature.THIGH, new double[][] {
        {0, .0470, .0530, .0560},
        {.12, .0495, .0555, .0560},
        {.25, .0490, .0560, .0530},
        {.4, .0465, .0535, .0490},
        {.55, .0430, .0485, .0450},
        {.7, .0390, .0425, .0410},
        {.82, .0355, .0375, .0370},
        {.92, .0335, .0345, .0335},
        {1, .0320, .0335, .0315}
    }) {
        @Override
        double girth(Build build) {
            return .55 + .45 * build.girth() + (build.hips() - 1) * .6;
        }
    },
    SHANK(Stature.SHANK, new double[][] {
        {0, .0310, .0315, .0310},
        {.06, .0310, .0310, .0320},
        {.14, .0320, .0290, .0365},
        {.24, .0338, .0275, .0415},
        {.33, .0340, .0265, .0425},
        {.45, .0315, .0250, .0385},
        {.58, .0270, .0230, .0310},
        {.70, .0230, .0210, .0250},
        {.82, .0198, .0195, .0215},
        {.92, .0185, .0185, .0205},
        {1, .0190, .0190, .0210}
    }) {
        @Override
        double girth(Build build) {
            return .7 + .3 * build.girth();
        }
    },
    UPPER_ARM(Stature.UPPER_ARM, new double[][] {
        {0, .0300, .0330, .0330},
        {.1, .0300, .0335, .0330},
        {.25, .0285, .0315, .0310},
        {.45, .0262, .0300, .0285},
        {.62, .0245, .0280, .0265},
        {.8, .0225, .0240, .0240},
        {.92, .0215, .0222, .0225},
        {1, .0210, .0215, .0220}
    }),
    FOREARM(Stature.FOREARM, new double[][] {
        {0, .0212, .0215, .0220},
        {.12, .0228, .0240, .0225},
        {.28, .0232, .0240, .0220},
        {.45, .0213, .0215, .0200},
        {.62, .0185, .0190, .0180},
        {.8, .0155, .0170, .0165},
        {.93, .0138, .0165, .0160},
        {1, .0132, .0165, .0160}
    });

    private static final int RINGS = 26;
    private static final int CAP_RINGS = 5;
    /** A hem's step, in metres along the bone. */
    private static final double STEP = 1e-4;

    private final double length;
    private final ProfileTable profile;

    LimbShape(double length, double[][] rows) {
        this.length = length;
        this.profile = new ProfileTable(rows);
    }

    double girth(Build build) {
        return .65 + .35 * build.girth();
    }

    /** The bone's length in metres. */
    double length() {
        return length;
    }

    /** Half the breadth at a part of the way down the bone, from 0 to 1, in metres. */
    double halfBreadth(double part, Build build) {
        return profile.at(part, 1) * girth(build) * Stature.HEIGHT;
    }

    /**
     * A section of the limb.
     *
     * @param part of the way down the bone, from 0 to 1
     * @param margin how far outside the skin, in metres
     */
    Ring section(Bone bone, Build build, double part, double margin) {
        double k = girth(build) * Stature.HEIGHT;
        return Ring.across(
                bone,
                -part * length,
                profile.at(part, 1) * k + margin,
                profile.at(part, 2) * k + margin,
                profile.at(part, 3) * k + margin,
                RingShape.ROUND,
                -part * length / Stature.HEIGHT);
    }

    /** The limb with round ends, in its clothes. */
    List<Ring> rings(Bone bone, Build build, Cloth cloth) {
        List<Ring> rings = new ArrayList<>();
        for (int k = CAP_RINGS; k >= 1; k--) {
            rings.add(cap(bone, build, 0, k, margin(cloth, build, 0)));
        }
        for (int i = 0; i <= RINGS; i++) {
            double part = i / (double) RINGS;
            double next = (i + 1) / (double) RINGS;
            rings.add(section(bone, build, part, cloth.covers(part) ? margin(cloth, build, part) : 0));
            if (cloth.covers(part) && next >= cloth.end() && cloth.end() < 1) {
                rings.add(section(bone, build, cloth.end(), margin(cloth, build, cloth.end())));
                rings.add(section(bone, build, cloth.end() + STEP / length, 0));
            }
        }
        for (int k = 1; k <= CAP_RINGS; k++) {
            rings.add(cap(bone, build, 1, k, cloth.covers(1) ? margin(cloth, build, 1) : 0));
        }
        return rings;
    }

    /** In metres. */
    private double margin(Cloth cloth, Build build, double part) {
        return cloth.margin(part, profile.at(part, 1) * girth(build), length) * Stature.HEIGHT;
    }

    private Ring cap(Bone bone, Build build, int end, int k, double margin) {
        double size = girth(build) * Stature.HEIGHT;
        double angle = k / (CAP_RINGS + .5) * StrictMath.PI / 2;
        double beyond = StrictMath.sin(angle) * (profile.at(end, 1) * size + margin);
        double height = end == 0 ? beyond : -length - beyond;
        double c = StrictMath.cos(angle);
        return Ring.across(
                bone,
                height,
                (profile.at(end, 1) * size + margin) * c,
                (profile.at(end, 2) * size + margin) * c,
                (profile.at(end, 3) * size + margin) * c,
                RingShape.ROUND,
                height / Stature.HEIGHT);
    }
}
