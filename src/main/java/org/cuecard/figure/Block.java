package org.cuecard.figure;

/**
 * A piece of furniture with six faces along the world's axes.
 *
 * @param least its corner with the least x, y and z, in metres; {@code most} the one across
 */
public record Block(Vec3 least, Vec3 most) {
    /** In metres. */
    private static final double SKIN = .01;

    private static final Vec3[] WAYS = {
        new Vec3(1, 0, 0),
        new Vec3(0, 1, 0),
        new Vec3(0, 0, 1),
        new Vec3(-1, 0, 0),
        new Vec3(0, -1, 0),
        new Vec3(0, 0, -1)
    };

    /** A block about a point of the floor or above it: its breadth, height and depth, in metres. */
    static Block standing(double x, double y, double z, double width, double height, double depth) {
        return new Block(new Vec3(x - width / 2, y, z - depth / 2), new Vec3(x + width / 2, y + height, z + depth / 2));
    }

    Block mirrored() {
        return new Block(new Vec3(-most.x(), least.y(), least.z()), new Vec3(-least.x(), most.y(), most.z()));
    }

    /** Whether a point is deeper in it than a skin that touches it; what stands on the floor is open below. */
    boolean holds(Vec3 point) {
        return point.x() > least.x() + SKIN
                && point.x() < most.x() - SKIN
                && point.y() > (least.y() == 0 ? -1 : least.y() + SKIN)
                && point.y() < most.y() - SKIN
                && point.z() > least.z() + SKIN
                && point.z() < most.z() - SKIN;
    }

    void addTo(Mesh mesh) {
        Vec3 middle = least.towards(most, .5);
        Vec3 half = most.minus(least).times(.5);
        for (int i = 0; i < WAYS.length; i++) {
            Vec3 normal = WAYS[i];
            Vec3 across = WAYS[(i + 1) % 3];
            Vec3 up = WAYS[(i + 2) % 3];
            Vec3 centre = middle.plus(scaled(normal, half));
            double light = i == 1 ? 1 : -1;
            int first = mesh.corners();
            for (int corner = 0; corner < 4; corner++) {
                int one = corner == 0 || corner == 3 ? -1 : 1;
                int other = corner < 2 ? -1 : 1;
                Vec3 place = centre.plus(scaled(across, half), one).plus(scaled(up, half), other);
                mesh.addCorner(place, normal, 0, light, 0);
            }
            mesh.addTriangle(first, first + 1, first + 2, Part.PROP);
            mesh.addTriangle(first, first + 2, first + 3, Part.PROP);
        }
    }

    private static Vec3 scaled(Vec3 way, Vec3 half) {
        return new Vec3(way.x() * half.x(), way.y() * half.y(), way.z() * half.z());
    }
}
