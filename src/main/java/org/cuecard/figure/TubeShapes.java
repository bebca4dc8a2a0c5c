package org.cuecard.figure;

import java.util.ArrayList;
import java.util.List;

/** Shapes that are no limb: balls, and fingers and ponytails along a run of points. */
final class TubeShapes {
    private static final int BALL_RINGS = 12;
    private static final int CAP_RINGS = 4;

    private TubeShapes() {}

    /** An egg about a bone's origin, with its half axes in metres. */
    static List<Ring> egg(Bone bone, double width, double height, double depth) {
        List<Ring> rings = new ArrayList<>();
        for (int i = 0; i <= BALL_RINGS; i++) {
            double angle = StrictMath.PI * i / BALL_RINGS - StrictMath.PI / 2;
            double y = StrictMath.sin(angle) * height;
            double k = Math.max(StrictMath.cos(angle), 1e-3);
            rings.add(Ring.across(bone, y, width * k, depth * k, depth * k, RingShape.ROUND, y / Stature.HEIGHT));
        }
        return rings;
    }

    /**
     * A tube with round ends.
     *
     * @param points its middle line in the world
     * @param radii in metres, one a point
     * @param up a direction that is not along it
     * @param flatness the breadth's part of the depth
     */
    static List<Ring> along(List<Vec3> points, double[] radii, Vec3 up, double flatness) {
        List<Ring> rings = new ArrayList<>();
        int last = points.size() - 1;
        for (int i = 0; i <= last; i++) {
            Vec3 ahead = points.get(Math.min(last, i + 1))
                    .minus(points.get(Math.max(0, i - 1)))
                    .unit();
            Bone bone = new Bone(points.get(i), Mat3.facing(ahead.times(-1), up));
            double radius = radii[i];
            if (i == 0) {
                for (int k = CAP_RINGS; k >= 1; k--) {
                    double angle = k / (CAP_RINGS + 1.0) * StrictMath.PI / 2;
                    rings.add(disc(bone, StrictMath.sin(angle) * radius, StrictMath.cos(angle) * radius, flatness));
                }
            }
            rings.add(disc(bone, 0, radius, flatness));
            if (i == last) {
                for (int k = 1; k <= CAP_RINGS; k++) {
                    double angle = k / (CAP_RINGS + .6) * StrictMath.PI / 2;
                    rings.add(disc(bone, -StrictMath.sin(angle) * radius, StrictMath.cos(angle) * radius, flatness));
                }
            }
        }
        return rings;
    }

    private static Ring disc(Bone bone, double height, double radius, double flatness) {
        return Ring.across(bone, height, radius * flatness, radius, radius, RingShape.ROUND, 0);
    }
}
