package org.cuecard.figure;

import java.util.List;

/**
 * The body's low parts pressed flat onto the floor, a little to the right, where light from the left would put them.
 */
final class ContactShadow {
    private static final double PER_UNIT = 2;
    private static final double SIDEWAYS = .12;
    /** Of a standing body only what is lower than this throws it, in metres. */
    private static final double LOW = .20;
    /** Likewise of a body that lies, sits on the floor or supports itself on it. */
    private static final double LOW_WHEN_DOWN = .34;

    private static final int LEAST_PIXELS = 50;
    private static final Smoothing SMOOTHING = new Smoothing(1.5 * PER_UNIT, 120, 5);
    private static final double TOLERANCE = 1.4;

    private final PoseImage image;
    private final double[] x;
    private final double[] y;
    private final PixelScale scale;
    private final int width;
    private final int height;
    private final boolean[] dark;

    private ContactShadow(PoseImage image) {
        this.image = image;
        Mesh mesh = image.mesh();
        Camera camera = image.camera();
        x = new double[mesh.corners()];
        y = new double[mesh.corners()];
        Box box = Box.NOTHING;
        for (int i = 0; i < x.length; i++) {
            double aside = SIDEWAYS * mesh.place(i, 1);
            Vec3 flat = new Vec3(
                    mesh.place(i, 0) + aside * camera.right().x(),
                    0,
                    mesh.place(i, 2) + aside * camera.right().z());
            x[i] = camera.x(flat);
            y[i] = camera.y(flat);
            if (isLow(i)) {
                box = box.with(x[i], y[i]);
            }
        }
        scale = new PixelScale(box.left() - 2, box.top() - 2, PER_UNIT);
        width = (int) Math.max(1, Math.ceil((box.width() + 4) * PER_UNIT));
        height = (int) Math.max(1, Math.ceil((box.height() + 4) * PER_UNIT));
        dark = new boolean[width * height];
    }

    static PathData of(PoseImage image) {
        return new ContactShadow(image).outline();
    }

    private boolean isLow(int corner) {
        return image.mesh().place(corner, 1) <= (image.isStanding() ? LOW : LOW_WHEN_DOWN);
    }

    private PathData outline() {
        Mesh mesh = image.mesh();
        for (int t = 0; t < mesh.size(); t++) {
            int a = mesh.corner(t, 0);
            int b = mesh.corner(t, 1);
            int c = mesh.corner(t, 2);
            if (!mesh.part(t).isBand() && isLow(a) && isLow(b) && isLow(c)) {
                darken(a, b, c);
            }
        }
        PathData path = PathData.coarse();
        PixelBox all = new PixelBox(0, 0, width, height);
        for (Polyline outline : RegionTracer.outlines(width, all, pixel -> dark[pixel], LEAST_PIXELS)) {
            List<Polyline> stretches = SMOOTHING.apply(outline, true);
            RegionArt.append(path, stretches, true, TOLERANCE, scale);
        }
        return path;
    }

    private void darken(int a, int b, int c) {
        double ax = (x[a] - scale.left()) * PER_UNIT;
        double ay = (y[a] - scale.top()) * PER_UNIT;
        double bx = (x[b] - scale.left()) * PER_UNIT;
        double by = (y[b] - scale.top()) * PER_UNIT;
        double cx = (x[c] - scale.left()) * PER_UNIT;
        double cy = (y[c] - scale.top()) * PER_UNIT;
        double area = (bx - ax) * (cy - ay) - (cx - ax) * (by - ay);
        if (Math.abs(area) < 1e-9) {
            return;
        }
        int left = Math.max(0, (int) Math.floor(Math.min(ax, Math.min(bx, cx)) - .5));
        int right = Math.min(width - 1, (int) Math.ceil(Math.max(ax, Math.max(bx, cx)) - .5));
        int top = Math.max(0, (int) Math.floor(Math.min(ay, Math.min(by, cy)) - .5));
        int bottom = Math.min(height - 1, (int) Math.ceil(Math.max(ay, Math.max(by, cy)) - .5));
        for (int row = top; row <= bottom; row++) {
            for (int column = left; column <= right; column++) {
                double px = column + .5 - ax;
                double py = row + .5 - ay;
                double wb = (px * (cy - ay) - (cx - ax) * py) / area;
                double wc = ((bx - ax) * py - px * (by - ay)) / area;
                if (1 - wb - wc >= -.01 && wb >= -.01 && wc >= -.01) {
                    dark[row * width + column] = true;
                }
            }
        }
    }
}
