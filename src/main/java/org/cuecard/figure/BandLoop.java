package org.cuecard.figure;

import java.util.ArrayList;
import java.util.List;
import org.cuecard.model.BandPlacement;

/**
 * A taut band round both limbs: a ribbon along the convex hull of their sections.
 *
 * <p>It lies 4.5 mm off the skin, so that it is seen whole, and is 24 mm to either side of its middle line.
 */
final class BandLoop {
    /** How far off the skin, in metres. */
    static final double MARGIN = .0045;

    private static final double HALF_WIDTH = .024;
    private static final double HALF_WIDTH_ROUND_FEET = .020;
    private static final int STEPS_BETWEEN_LIMBS = 10;

    /** A place along the loop: the ribbon's lower edge, middle and upper edge. */
    record Row(Vec3 edge, Vec3 middle, Vec3 otherEdge) {
        Row towards(Row other, double part) {
            return new Row(
                    edge.towards(other.edge, part),
                    middle.towards(other.middle, part),
                    otherEdge.towards(other.otherEdge, part));
        }
    }

    private final List<Row> rows;

    private BandLoop(List<Row> rows) {
        this.rows = rows;
    }

    /** Whether a band so placed is a loop round two limbs; an anchored one is not drawn. */
    static boolean isLoop(BandPlacement placement) {
        return placement != BandPlacement.ANCHORED;
    }

    static BandLoop round(Skeleton skeleton, BandPlacement placement) {
        double half = placement == BandPlacement.FEET ? HALF_WIDTH_ROUND_FEET : HALF_WIDTH;
        List<Row> points = new ArrayList<>();
        List<Vec3> centres = new ArrayList<>();
        Vec3 axes = Vec3.ZERO;
        for (Side side : Side.values()) {
            Ring edge = section(skeleton, placement, side, -half, MARGIN);
            Ring middle = section(skeleton, placement, side, 0, MARGIN);
            Ring other = section(skeleton, placement, side, half, MARGIN);
            for (int j = 0; j < Ring.SIZE; j++) {
                points.add(new Row(edge.place(j), middle.place(j), other.place(j)));
            }
            centres.add(middle.centre());
            axes = axes.plus(other.centre().minus(edge.centre()).unit());
        }
        Vec3 across = centres.get(0).minus(centres.get(1)).unit();
        Vec3 normal = axes.across(across).unit();
        Vec3 third = normal.cross(across);
        double[] u = points.stream().mapToDouble(p -> p.middle.dot(across)).toArray();
        double[] v = points.stream().mapToDouble(p -> p.middle.dot(third)).toArray();
        return new BandLoop(loop(points, ConvexHull.of(u, v)));
    }

    private static List<Row> loop(List<Row> points, List<Integer> hull) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < hull.size(); i++) {
            int a = hull.get(i);
            int b = hull.get((i + 1) % hull.size());
            int steps = a / Ring.SIZE == b / Ring.SIZE ? 1 : STEPS_BETWEEN_LIMBS;
            for (int step = 0; step < steps; step++) {
                rows.add(points.get(a).towards(points.get(b), step / (double) steps));
            }
        }
        return List.copyOf(rows);
    }

    /** A limb's section where a band lies; {@code along} and {@code margin} in metres. */
    static Ring section(Skeleton skeleton, BandPlacement placement, Side side, double along, double margin) {
        return switch (placement) {
            case ABOVE_KNEES -> limb(skeleton, LimbShape.THIGH, skeleton.thigh(side), .80, along, margin);
            case MID_THIGH -> limb(skeleton, LimbShape.THIGH, skeleton.thigh(side), .55, along, margin);
            case BELOW_KNEES -> limb(skeleton, LimbShape.SHANK, skeleton.shank(side), .16, along, margin);
            case ANKLES -> limb(skeleton, LimbShape.SHANK, skeleton.shank(side), .84, along, margin);
            case FEET -> FootShape.section(skeleton.foot(side), .052 * Stature.HEIGHT + along, margin);
            case HANDS -> limb(skeleton, LimbShape.FOREARM, skeleton.forearm(side), .90, along, margin);
            case ANCHORED -> throw new IllegalArgumentException("a band that goes round no limb");
        };
    }

    private static Ring limb(Skeleton skeleton, LimbShape limb, Bone bone, double part, double along, double margin) {
        return limb.section(bone, skeleton.build(), part + along / limb.length(), margin);
    }

    /** The places along it, in order; the last is next to the first. */
    List<Row> rows() {
        return rows;
    }

    /** The way round along its middle line, in metres. */
    double length() {
        double length = 0;
        for (int i = 0; i < rows.size(); i++) {
            length += rows.get(i).middle.distance(rows.get((i + 1) % rows.size()).middle);
        }
        return length;
    }

    void addTo(Mesh mesh, Part part) {
        int n = rows.size();
        Vec3 centre = Vec3.ZERO;
        for (Row row : rows) {
            centre = centre.plus(row.middle, 1.0 / n);
        }
        int[] first = new int[n];
        for (int i = 0; i < n; i++) {
            Row row = rows.get(i);
            Vec3 along = rows.get((i + 1) % n).middle.minus(rows.get((i + n - 1) % n).middle);
            Vec3 normal = along.cross(row.otherEdge.minus(row.edge)).unit();
            if (normal.dot(row.middle.minus(centre)) < 0) {
                normal = normal.times(-1);
            }
            first[i] = mesh.addCorner(row.edge, normal, 0, 0, 0);
            mesh.addCorner(row.middle, normal, 0, 0, 0);
            mesh.addCorner(row.otherEdge, normal, 0, 0, 0);
        }
        for (int i = 0; i < n; i++) {
            int next = first[(i + 1) % n];
            for (int r = 0; r < 2; r++) {
                int a = first[i] + r;
                int b = next + r;
                mesh.addTriangle(a, b, a + 1, part);
                mesh.addTriangle(b, b + 1, a + 1, part);
            }
        }
    }
}
