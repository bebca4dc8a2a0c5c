package org.cuecard.figure;

/** Brows, eyes and a mouth, put on the face where it can be seen. Places are fractions of stature. */
final class FaceArt {
    private static final double[][] BROW = {{.0095, .0730}, {.018, .0745}, {.0265, .0714}};
    private static final double[][] MOUTH = {{-.0125, .0178}, {-.006, .0155}, {0, .0150}, {.006, .0155}, {.0125, .0178}
    };
    /** The nose's underside, with how far it stands out; only a face seen from the front needs it drawn. */
    private static final double[][] NOSE = {
        {-.0062, .0368, .0615}, {-.0030, .0350, .0625}, {.0030, .0350, .0625}, {.0062, .0368, .0615}
    };

    private static final double FROM_THE_FRONT = .80;
    private static final double EYE_OUT = .0175;
    private static final double EYE_UP = .0565;
    private static final double EYE_WIDTH = 1.15;
    private static final double EYE_HEIGHT = 1.5;
    private static final int BROW_STEPS = 16;
    private static final int MOUTH_STEPS = 20;
    /** A spot this far behind what is seen there is hidden, in metres. */
    private static final double HIDDEN = .008;

    private static final double TURNED_AWAY = .18;

    /** Degrees round the head from the forehead and height where a stroke of hair begins, and where it ends. */
    private static final double[][] LOCKS = {
        {14, .100, 34, .1135},
        {34, .092, 58, .1115},
        {50, .080, 80, .106},
        {68, .077, 100, .098},
        {88, .074, 122, .088},
        {104, .062, 136, .072},
        {124, .094, 150, .082},
        {132, .052, 158, .056},
        {156, .076, 176, .066},
        {150, .040, 172, .040}
    };

    private static final int LOCK_STEPS = 16;
    /** How far a curve may be from the points of a stroke, in drawing units. */
    private static final double TOLERANCE = .3;

    private final PoseImage image;
    private final HeadShape head;

    FaceArt(PoseImage image) {
        this.image = image;
        this.head = new HeadShape(image.pose().skeleton().head());
    }

    PathData strokes() {
        PathData path = new PathData();
        for (Side side : Side.values()) {
            stroke(path, BROW, BROW_STEPS, side.sign());
        }
        stroke(path, MOUTH, MOUTH_STEPS, 1);
        nose(path);
        return path;
    }

    private void nose(PathData path) {
        Bone bone = image.pose().skeleton().head();
        if (bone.frame().z().dot(image.camera().towards()) < FROM_THE_FRONT) {
            return;
        }
        for (int i = 0; i < NOSE.length; i++) {
            Vec3 point = bone.at(NOSE[i][0] * Stature.HEIGHT, NOSE[i][1] * Stature.HEIGHT, NOSE[i][2] * Stature.HEIGHT);
            double x = image.camera().x(point);
            double y = image.camera().y(point);
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
    }

    private void stroke(PathData path, double[][] line, int steps, int sign) {
        Run run = new Run(path);
        for (int i = 0; i <= steps; i++) {
            double along = (line.length - 1.0) * i / steps;
            int stretch = Math.min(line.length - 2, (int) along);
            double part = along - stretch;
            double x = line[stretch][0] * (1 - part) + line[stretch + 1][0] * part;
            double y = line[stretch][1] * (1 - part) + line[stretch + 1][1] * part;
            Vec3 point = head.facePoint(sign * x, y);
            run.add(point, isVisible(point));
        }
        run.end();
    }

    /** A stroke in the making, of which only stretches that are seen are drawn. */
    private final class Run {
        private final PathData path;
        private Polyline seen = new Polyline();

        Run(PathData path) {
            this.path = path;
        }

        void add(Vec3 point, boolean isSeen) {
            if (isSeen) {
                seen.add(image.camera().x(point), image.camera().y(point));
            } else {
                end();
            }
        }

        void end() {
            path.curves(CurveFit.fit(seen, TOLERANCE), true, PixelScale.SAME);
            seen = new Polyline();
        }
    }

    PathData eyes() {
        PathData path = new PathData();
        Bone bone = image.pose().skeleton().head();
        for (Side side : Side.values()) {
            Vec3 point = head.facePoint(side.sign() * EYE_OUT, EYE_UP);
            if (!isVisible(point)) {
                continue;
            }
            Vec3 out = point.minus(bone.at(0, EYE_UP * Stature.HEIGHT, 0)).unit();
            double facing = Math.max(.35, out.dot(image.camera().towards()));
            path.ellipse(image.camera().x(point), image.camera().y(point), EYE_WIDTH * facing, EYE_HEIGHT);
        }
        return path;
    }

    /** The way that short hair is combed; without it, pale hair looks like a cap. */
    PathData hair() {
        PathData path = new PathData();
        for (double[] lock : LOCKS) {
            for (Side side : Side.values()) {
                Run run = new Run(path);
                for (int i = 0; i <= LOCK_STEPS; i++) {
                    double part = i / (double) LOCK_STEPS;
                    double around = lock[0] + (lock[2] - lock[0]) * part;
                    double up = lock[1] + (lock[3] - lock[1]) * part * (.6 + .4 * part);
                    Vec3 point = head.hairPoint(side.sign() * around, up);
                    run.add(point, isVisible(point) && isHair(point));
                }
                run.end();
            }
        }
        return path;
    }

    private boolean isHair(Vec3 point) {
        SurfaceMap map = image.map();
        int pixel = map.scale.row(image.camera().y(point)) * map.width
                + map.scale.column(image.camera().x(point));
        return map.materials[pixel] == Material.HAIR.code();
    }

    private boolean isVisible(Vec3 point) {
        SurfaceMap map = image.map();
        int x = map.scale.column(image.camera().x(point));
        int y = map.scale.row(image.camera().y(point));
        if (x < 1 || y < 1 || x >= map.width - 1 || y >= map.height - 1) {
            return false;
        }
        int pixel = y * map.width + x;
        return image.camera().towards().dot(point) > map.depth[pixel] - HIDDEN && map.normalZ[pixel] > TURNED_AWAY;
    }
}
