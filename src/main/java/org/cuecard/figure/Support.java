package org.cuecard.figure;

import java.util.ArrayList;
import java.util.List;
import org.cuecard.model.figure.Hair;
import org.cuecard.model.figure.Outfit;
import org.cuecard.model.figure.Top;

/**
 * What carries a body at rest: the hull of all places where it touches the floor or a top of furniture, against where
 * its weight acts. A body whose weight is beyond that hull falls.
 */
final class Support {
    /** Flesh and shoes give way: what is this near counts as touching, in metres. */
    private static final double TOUCHING = .015;
    /** How far beyond the hull a weight may be before a body falls, in metres: again for what gives way. */
    static final double LEEWAY = .02;
    /** The directions in which the hull is measured lie this far apart, in degrees. */
    private static final int STEP = 15;
    /** Hair and loose cloth carry nothing. */
    private static final Wardrobe SKIN = new Wardrobe(Outfit.LEGGINGS, Top.TANK, Hair.BALD);

    private Support() {}

    /**
     * Where a body's weight is, as seen from the rim of what carries it.
     *
     * @param metres how far beyond the rim; negative within it
     * @param way the direction, level, of length 1
     */
    record Overhang(double metres, Vec3 way) {
        boolean falls() {
            return metres > LEEWAY;
        }
    }

    /** Where the weight is furthest beyond the rim, or least within it; a body that touches nothing falls far. */
    static Overhang of(Skeleton body, List<Block> furniture) {
        List<Vec3> touching = touching(body, furniture);
        Vec3 weight = CentreOfMass.of(body);
        Overhang worst = new Overhang(-Double.MAX_VALUE, Vec3.FORWARD);
        for (int degrees = 0; degrees < 360; degrees += STEP) {
            Vec3 way = new Vec3(Angles.cos(degrees), 0, Angles.sin(degrees));
            double reach = -Stature.HEIGHT;
            for (Vec3 point : touching) {
                reach = StrictMath.max(reach, way.dot(point));
            }
            double beyond = weight.dot(way) - reach;
            if (beyond > worst.metres()) {
                worst = new Overhang(beyond, way);
            }
        }
        return worst;
    }

    private static List<Vec3> touching(Skeleton body, List<Block> furniture) {
        Mesh mesh = BodyMesh.of(body, SKIN);
        List<Vec3> points = new ArrayList<>();
        for (int i = 0; i < mesh.corners(); i++) {
            Vec3 point = new Vec3(mesh.place(i, 0), mesh.place(i, 1), mesh.place(i, 2));
            if (touches(point.y(), 0)
                    || furniture.stream()
                            .anyMatch(block -> touches(point.y(), block.most().y()))) {
                points.add(point);
            }
        }
        return points;
    }

    private static boolean touches(double height, double top) {
        return StrictMath.abs(height - top) < TOUCHING;
    }
}
