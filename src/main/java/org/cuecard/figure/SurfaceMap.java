package org.cuecard.figure;

import java.util.Arrays;

/** For each pixel the surface nearest to the viewer: how near, which way it faces, which part it is, what made of. */
final class SurfaceMap {
    /** Pixels a drawing unit of 5 mm, for a drawing that stands still. */
    static final double PER_UNIT = 4;
    /** Of a drawing that is seen for a moment only. */
    static final double COARSE = 2;

    private static final int MARGIN = 3;
    private static final float NOTHING_NEAR = -1e9f;

    final int width;
    final int height;
    final PixelScale scale;
    /** Towards the viewer, in metres. */
    final float[] depth;

    final float[] normalX;
    final float[] normalY;
    final float[] normalZ;
    final byte[] parts;
    final byte[] materials;
    /** Where a line of sight meets something that is not a band, be it behind one. */
    private final boolean[] solid;

    private SurfaceMap(int width, int height, PixelScale scale) {
        this.width = width;
        this.height = height;
        this.scale = scale;
        depth = new float[width * height];
        normalX = new float[width * height];
        normalY = new float[width * height];
        normalZ = new float[width * height];
        parts = new byte[width * height];
        materials = new byte[width * height];
        solid = new boolean[width * height];
        Arrays.fill(depth, NOTHING_NEAR);
    }

    static SurfaceMap of(Mesh mesh, ScreenMesh screen, Wardrobe wardrobe) {
        return of(mesh, screen, wardrobe, PER_UNIT);
    }

    /** @param perUnit pixels a drawing unit */
    static SurfaceMap of(Mesh mesh, ScreenMesh screen, Wardrobe wardrobe, double perUnit) {
        Box box = screen.box();
        PixelScale scale = new PixelScale(box.left() - MARGIN, box.top() - MARGIN, perUnit);
        int width = (int) Math.ceil((box.width() + 2 * MARGIN) * perUnit);
        int height = (int) Math.ceil((box.height() + 2 * MARGIN) * perUnit);
        SurfaceMap map = new SurfaceMap(width, height, scale);
        map.paint(mesh, screen, wardrobe);
        return map;
    }

    boolean isFigure(int pixel) {
        return parts[pixel] != 0;
    }

    /** Whether the body itself or a band is seen there, and no prop. */
    boolean isBody(int pixel) {
        return isFigure(pixel) && part(pixel) != Part.PROP && part(pixel) != Part.POST;
    }

    /** Whether the body or a prop is there, before or behind a band. */
    boolean isSolid(int pixel) {
        return solid[pixel];
    }

    Part part(int pixel) {
        return Part.of(parts[pixel]);
    }

    /** Whether a point of the drawing, in its units, lies on the figure. */
    boolean isFigureAt(double x, double y) {
        int column = scale.column(x);
        int row = scale.row(y);
        return column >= 0 && row >= 0 && column < width && row < height && isFigure(row * width + column);
    }

    private void paint(Mesh mesh, ScreenMesh screen, Wardrobe wardrobe) {
        for (int t = 0; t < mesh.size(); t++) {
            int a = mesh.corner(t, 0);
            int b = mesh.corner(t, 1);
            int c = mesh.corner(t, 2);
            Part part = mesh.part(t);
            if (!part.isBand() && screen.facesAway(a) && screen.facesAway(b) && screen.facesAway(c)) {
                continue;
            }
            paint(mesh, screen, wardrobe, part, a, b, c);
        }
    }

    private void paint(Mesh mesh, ScreenMesh screen, Wardrobe wardrobe, Part part, int a, int b, int c) {
        double perUnit = scale.perUnit();
        double ax = (screen.x(a) - scale.left()) * perUnit;
        double ay = (screen.y(a) - scale.top()) * perUnit;
        double bx = (screen.x(b) - scale.left()) * perUnit;
        double by = (screen.y(b) - scale.top()) * perUnit;
        double cx = (screen.x(c) - scale.left()) * perUnit;
        double cy = (screen.y(c) - scale.top()) * perUnit;
        double area = (bx - ax) * (cy - ay) - (cx - ax) * (by - ay);
        if (Math.abs(area) < 1e-9) {
            return;
        }
        int left = Math.max(0, (int) Math.ceil(Math.min(ax, Math.min(bx, cx)) - .5));
        int right = Math.min(width - 1, (int) Math.floor(Math.max(ax, Math.max(bx, cx)) - .5 + 1e-9));
        int top = Math.max(0, (int) Math.ceil(Math.min(ay, Math.min(by, cy)) - .5));
        int bottom = Math.min(height - 1, (int) Math.floor(Math.max(ay, Math.max(by, cy)) - .5 + 1e-9));
        for (int y = top; y <= bottom; y++) {
            for (int x = left; x <= right; x++) {
                double px = x + .5 - ax;
                double py = y + .5 - ay;
                double wb = (px * (cy - ay) - (cx - ax) * py) / area;
                double wc = ((bx - ax) * py - px * (by - ay)) / area;
                double wa = 1 - wb - wc;
                if (wa < -1e-9 || wb < -1e-9 || wc < -1e-9) {
                    continue;
                }
                double near = wa * screen.near(a) + wb * screen.near(b) + wc * screen.near(c);
                int pixel = y * width + x;
                if (near > depth[pixel] || (!part.isBand() && !solid[pixel])) {
                    paint(mesh, screen, wardrobe, part, pixel, near, a, wa, b, wb, c, wc);
                }
            }
        }
    }

    private void paint(
            Mesh mesh,
            ScreenMesh screen,
            Wardrobe wardrobe,
            Part part,
            int pixel,
            double near,
            int a,
            double wa,
            int b,
            double wb,
            int c,
            double wc) {
        Material material = wardrobe.material(
                part,
                wa * mesh.rest(a, 0) + wb * mesh.rest(b, 0) + wc * mesh.rest(c, 0),
                wa * mesh.rest(a, 1) + wb * mesh.rest(b, 1) + wc * mesh.rest(c, 1),
                wa * mesh.rest(a, 2) + wb * mesh.rest(b, 2) + wc * mesh.rest(c, 2));
        if (material == Material.NOTHING) {
            return;
        }
        // Tied hair is soft: what would go through the floor lies on it.
        if (part == Part.TIED_HAIR && wa * mesh.place(a, 1) + wb * mesh.place(b, 1) + wc * mesh.place(c, 1) < 0) {
            return;
        }
        solid[pixel] |= !part.isBand();
        if (near <= depth[pixel]) {
            return;
        }
        double nx = wa * screen.normalX(a) + wb * screen.normalX(b) + wc * screen.normalX(c);
        double ny = wa * screen.normalY(a) + wb * screen.normalY(b) + wc * screen.normalY(c);
        double nz = wa * screen.normalZ(a) + wb * screen.normalZ(b) + wc * screen.normalZ(c);
        double length = Math.sqrt(nx * nx + ny * ny + nz * nz) + 1e-9;
        if (part.isBand() && nz < 0) {
            length = -length;
            material = part.isStrand() ? material : material.inside();
        }
        depth[pixel] = (float) near;
        parts[pixel] = part.code();
        materials[pixel] = material.code();
        normalX[pixel] = (float) (nx / length);
        normalY[pixel] = (float) (ny / length);
        normalZ[pixel] = (float) (nz / length);
    }
}
