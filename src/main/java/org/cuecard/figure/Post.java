package org.cuecard.figure;

import java.util.List;

/** A round post on a flat foot, to which a band is fixed. */
final class Post {
    /** In metres, as are the others. */
    static final double RADIUS = .024;

    private static final double FOOT_RADIUS = .13;
    private static final double FOOT_HEIGHT = .018;
    /** How far it goes on above the band, at least. */
    private static final double ABOVE = .22;

    private static final double LOWEST_TOP = 1.05;

    private final Vec3 place;

    /** @param place where on its middle line the band is fixed */
    Post(Vec3 place) {
        this.place = place;
    }

    void addTo(Mesh mesh) {
        double top = Math.max(LOWEST_TOP, place.y() + ABOVE);
        mesh.loft(Part.POST, List.of(ring(0, FOOT_RADIUS), ring(FOOT_HEIGHT, FOOT_RADIUS)));
        mesh.loft(
                Part.POST,
                List.of(
                        ring(0, RADIUS),
                        ring(top / 2, RADIUS),
                        ring(top, RADIUS),
                        ring(top + .6 * RADIUS, .8 * RADIUS),
                        ring(top + RADIUS, .3 * RADIUS)));
    }

    private Ring ring(double height, double radius) {
        return ring(new Vec3(place.x(), 0, place.z()), height, radius);
    }

    /** Where a strand from a point meets the band round it, at a height of {@code shift} metres above the middle. */
    Vec3 knot(Vec3 from, double shift) {
        Vec3 middle = place.plus(Vec3.UP, shift);
        Vec3 out = from.minus(middle).across(Vec3.UP).unit();
        return middle.plus(out, RADIUS + BandLoop.MARGIN);
    }

    /** A level circle about a point of the floor. */
    static Ring ring(Vec3 foot, double height, double radius) {
        return Ring.across(new Bone(foot, Mat3.IDENTITY), height, radius, radius, radius, RingShape.ROUND, 0);
    }

    /** A band's rows round it, the first edge above; {@code shift} along the post in metres. */
    List<Ribbon.Row> girdle(double shift, double half, double margin) {
        Vec3 foot = new Vec3(place.x(), 0, place.z());
        double y = place.y() + shift;
        Ring above = ring(foot, y + half, RADIUS + margin);
        Ring middle = ring(foot, y, RADIUS + margin);
        Ring below = ring(foot, y - half, RADIUS + margin);
        return BandLoop.rows(above, middle, below);
    }
}
