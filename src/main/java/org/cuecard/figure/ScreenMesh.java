package org.cuecard.figure;

/** A mesh's corners as a camera sees them. */
final class ScreenMesh {
    private final double[] x;
    private final double[] y;
    private final double[] near;
    private final float[] normalX;
    private final float[] normalY;
    private final float[] normalZ;
    private final Box box;

    ScreenMesh(Mesh mesh, Camera camera) {
        int n = mesh.corners();
        x = new double[n];
        y = new double[n];
        near = new double[n];
        normalX = new float[n];
        normalY = new float[n];
        normalZ = new float[n];
        Box all = Box.NOTHING;
        for (int i = 0; i < n; i++) {
            Vec3 place = new Vec3(mesh.place(i, 0), mesh.place(i, 1), mesh.place(i, 2));
            Vec3 normal = new Vec3(mesh.normal(i, 0), mesh.normal(i, 1), mesh.normal(i, 2));
            x[i] = camera.x(place);
            y[i] = camera.y(place);
            near[i] = camera.towards().dot(place);
            normalX[i] = (float) camera.right().dot(normal);
            normalY[i] = (float) camera.up().dot(normal);
            normalZ[i] = (float) camera.towards().dot(normal);
            all = all.with(x[i], y[i]);
        }
        box = all;
    }

    /** What the figure takes up in the drawing. */
    Box box() {
        return box;
    }

    double x(int corner) {
        return x[corner];
    }

    double y(int corner) {
        return y[corner];
    }

    double near(int corner) {
        return near[corner];
    }

    float normalX(int corner) {
        return normalX[corner];
    }

    float normalY(int corner) {
        return normalY[corner];
    }

    float normalZ(int corner) {
        return normalZ[corner];
    }

    boolean facesAway(int corner) {
        return normalZ[corner] < -.2;
    }
}
