package org.cuecard.figure;

/**
 * What of the floor lies below a body, in metres.
 *
 * @param left the least x; likewise the most x, the least z and the most z of what is on the floor
 * @param below what lies right below the low parts, in the drawing's units
 */
record Footprint(double left, double right, double back, double front, Box below) {
    private static final double EVERYTHING = 9;
    /** Of a standing figure, what is no higher than this is above a mat, in metres. */
    private static final double ABOVE_MAT = .35;
    /** Of a standing figure, what is no higher than this stands on the floor. */
    private static final double LOW = .30;

    static final Footprint NOTHING = new Footprint(EVERYTHING, -EVERYTHING, EVERYTHING, -EVERYTHING, Box.NOTHING);

    static Footprint of(PoseImage image) {
        double left = EVERYTHING;
        double right = -EVERYTHING;
        double back = EVERYTHING;
        double front = -EVERYTHING;
        Box below = Box.NOTHING;
        Mesh mesh = image.mesh();
        for (int i = 0; i < mesh.corners(); i++) {
            double x = mesh.place(i, 0);
            double z = mesh.place(i, 2);
            boolean low = !image.isStanding();
            if (low || mesh.place(i, 1) <= ABOVE_MAT) {
                left = Math.min(left, x);
                right = Math.max(right, x);
                back = Math.min(back, z);
                front = Math.max(front, z);
            }
            if (low || mesh.place(i, 1) <= LOW) {
                Vec3 point = new Vec3(x, 0, z);
                below = below.with(image.camera().x(point), image.camera().y(point));
            }
        }
        return new Footprint(left, right, back, front, below);
    }

    Footprint with(Footprint other) {
        return new Footprint(
                Math.min(left, other.left),
                Math.max(right, other.right),
                Math.min(back, other.back),
                Math.max(front, other.front),
                below.with(other.below));
    }
}
