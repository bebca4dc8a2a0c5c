package org.cuecard.figure;

import java.util.List;
import org.cuecard.model.figure.Prop;

/** What lies under and beside the figure: the floor or a mat, a wall, and the shadow where the body touches. */
final class Ground {
    private static final double H = Stature.HEIGHT;
    /** Of a standing figure, what is no higher than this stands on the floor; in metres. */
    private static final double LOW = .30;

    private static final double EVERYTHING = 9;
    /** How far a mat reaches beyond the body, in metres. */
    private static final double MAT_MARGIN = .06;

    /** In drawing units. */
    private static final double MAT_THICKNESS = 3.2;

    private static final double WALL_THICKNESS = 9;
    private static final double WALL_HEIGHT = 1.75;
    /** From the shoulders to the wall, as far as the hands of stretched arms; in metres. */
    private static final double WALL_AHEAD = (.30 + .022) * H;

    private final PoseImage image;
    private final List<Prop> props;
    private Box box = Box.NOTHING;

    Ground(PoseImage image, List<Prop> props) {
        this.image = image;
        this.props = props;
    }

    void write(Canvas canvas) {
        if (props.contains(Prop.MAT)) {
            writeMat(canvas);
        } else {
            writeFloor(canvas);
        }
        if (props.contains(Prop.WALL)) {
            writeWall(canvas);
        }
        canvas.fill(Ink.SHADOW, ContactShadow.of(image), .16);
    }

    /** What was drawn. */
    Box box() {
        return box;
    }

    private void writeMat(Canvas canvas) {
        double left = EVERYTHING;
        double right = -EVERYTHING;
        double back = EVERYTHING;
        double front = -EVERYTHING;
        Mesh mesh = image.mesh();
        for (int i = 0; i < mesh.corners(); i++) {
            if (!isOnFloor(mesh.place(i, 1), .35)) {
                continue;
            }
            left = Math.min(left, mesh.place(i, 0));
            right = Math.max(right, mesh.place(i, 0));
            back = Math.min(back, mesh.place(i, 2));
            front = Math.max(front, mesh.place(i, 2));
        }
        double e = MAT_MARGIN;
        Vec3[] corners = {
            new Vec3(left - e, 0, back - e),
            new Vec3(right + e, 0, back - e),
            new Vec3(right + e, 0, front + e),
            new Vec3(left - e, 0, front + e)
        };
        canvas.both(Ink.PROP_EDGE, Ink.PROP_LINE, 1.1, polygon(corners, MAT_THICKNESS));
        canvas.both(Ink.PROP, Ink.PROP_LINE, 1.1, polygon(corners, 0));
    }

    private PathData polygon(Vec3[] corners, double down) {
        PathData path = new PathData();
        boolean first = true;
        for (Vec3 corner : corners) {
            double x = image.camera().x(corner);
            double y = image.camera().y(corner) + down;
            if (first) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
            first = false;
            box = box.with(x, y, 2);
        }
        return path.close();
    }

    private boolean isOnFloor(double height, double low) {
        return !image.isStanding() || height <= low;
    }

    private void writeFloor(Canvas canvas) {
        Box below = Box.NOTHING;
        Mesh mesh = image.mesh();
        for (int i = 0; i < mesh.corners(); i++) {
            if (isOnFloor(mesh.place(i, 1), LOW)) {
                Vec3 point = new Vec3(mesh.place(i, 0), 0, mesh.place(i, 2));
                below = below.with(image.camera().x(point), image.camera().y(point));
            }
        }
        double x = (below.left() + below.right()) / 2;
        double y = (below.top() + below.bottom()) / 2;
        double wide = below.width() / 2 + 26;
        double deep = Math.max(
                below.height() / 2 + 7, wide * Angles.sin(image.pose().view().tilt()) * .62);
        canvas.fill(Ink.FLOOR, new PathData().ellipse(x, y, wide, deep));
        box = box.with(x - wide, y - deep).with(x + wide, y + deep + 2);
    }

    private void writeWall(Canvas canvas) {
        double ahead = image.pose().skeleton().shoulder(Side.LEFT).z() + WALL_AHEAD;
        Vec3 foot = new Vec3(0, 0, ahead);
        Vec3 top = new Vec3(0, WALL_HEIGHT, ahead);
        double x = image.camera().x(foot);
        double low = image.camera().y(foot);
        double high = image.camera().y(top);
        double beyond = image.camera().right().z() < 0 ? -WALL_THICKNESS : WALL_THICKNESS;
        PathData path = new PathData()
                .moveTo(x, low)
                .lineTo(x, high)
                .lineTo(x + beyond, high)
                .lineTo(x + beyond, low)
                .close();
        canvas.both(Ink.PROP, Ink.PROP_LINE, 1.1, path);
        box = box.with(x, low, 2).with(x + beyond, high, 2);
    }
}
