package org.cuecard.figure;

import java.util.ArrayList;
import java.util.List;
import org.cuecard.model.BandPlacement;

/**
 * A taut band round two things: a ribbon along the convex hull of their sections.
 *
 * <p>It lies 4.5 mm off the skin, so that it is seen whole, and is 24 mm to either side of its middle line.
 */
final class BandLoop {
    /** How far off the skin, in metres. */
    static final double MARGIN = .0045;

    static final double HALF_WIDTH = .024;
    /** From one band's middle line to that of the next beside it, in metres. */
    static final double BESIDE = .054;

    private static final double HALF_WIDTH_ROUND_FEET = .020;
    private static final int STEPS_BETWEEN = 24;

    private BandLoop() {}

    /** Where a band's middle line lies beside that of a single one, in metres; {@code which} counts from 0. */
    static double shift(int which, int count) {
        return (which - (count - 1) / 2.0) * BESIDE;
    }

    /** A loop round both legs, feet or wrists. */
    static Ribbon round(Skeleton skeleton, BandPlacement placement, double shift) {
        double half = placement == BandPlacement.FEET ? HALF_WIDTH_ROUND_FEET : HALF_WIDTH;
        List<List<Ribbon.Row>> girdles = new ArrayList<>();
        List<Vec3> centres = new ArrayList<>();
        Vec3 axes = Vec3.ZERO;
        for (Side side : Side.values()) {
            Ring edge = section(skeleton, placement, side, shift - half, MARGIN);
            Ring middle = section(skeleton, placement, side, shift, MARGIN);
            Ring other = section(skeleton, placement, side, shift + half, MARGIN);
            girdles.add(rows(edge, middle, other));
            centres.add(middle.centre());
            axes = axes.plus(other.centre().minus(edge.centre()).unit());
        }
        Vec3 across = centres.get(0).minus(centres.get(1)).unit();
        return new Ribbon(hull(girdles, across, axes.across(across).unit()), true);
    }

    static List<Ribbon.Row> rows(Ring edge, Ring middle, Ring other) {
        List<Ribbon.Row> rows = new ArrayList<>();
        for (int j = 0; j < Ring.SIZE; j++) {
            rows.add(new Ribbon.Row(edge.place(j), middle.place(j), other.place(j)));
        }
        return rows;
    }

    /**
     * The taut way round several runs of rows, as it is seen along a direction.
     *
     * @param across a direction at right angles to the one of sight
     * @param normal the direction of sight
     */
    static List<Ribbon.Row> hull(List<List<Ribbon.Row>> girdles, Vec3 across, Vec3 normal) {
        List<Ribbon.Row> points = new ArrayList<>();
        List<Integer> owners = new ArrayList<>();
        for (int i = 0; i < girdles.size(); i++) {
            for (Ribbon.Row row : girdles.get(i)) {
                points.add(row);
                owners.add(i);
            }
        }
        Vec3 third = normal.cross(across);
        double[] u = points.stream().mapToDouble(p -> p.middle().dot(across)).toArray();
        double[] v = points.stream().mapToDouble(p -> p.middle().dot(third)).toArray();
        List<Integer> hull = ConvexHull.of(u, v);
        List<Ribbon.Row> rows = new ArrayList<>();
        for (int i = 0; i < hull.size(); i++) {
            int a = hull.get(i);
            int b = hull.get((i + 1) % hull.size());
            int steps = owners.get(a).equals(owners.get(b)) ? 1 : STEPS_BETWEEN;
            Ribbon.stretch(rows, points.get(a), points.get(b), steps);
        }
        return rows;
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
            case UNDER_FEET, ANCHORED -> throw new IllegalArgumentException("a band that goes round no two limbs");
        };
    }

    private static Ring limb(Skeleton skeleton, LimbShape limb, Bone bone, double part, double along, double margin) {
        return limb.section(bone, skeleton.build(), part + along / limb.length(), margin);
    }
}
