package org.cuecard.figure;

import java.util.List;
import org.cuecard.model.figure.Prop;

/** What lies under and beside the figure: the floor or a mat, a wall; and the shadow where the body touches. */
final class Ground {
    private static final double H = Stature.HEIGHT;
    /** How far a mat reaches beyond the body, in metres. */
    private static final double MAT_MARGIN = .06;

    /** In drawing units. */
    private static final double MAT_THICKNESS = 3.2;

    private static final double WALL_THICKNESS = 9;
    private static final double WALL_HEIGHT = 1.75;
    /** From the shoulders to the wall, as far as the hands of stretched arms; in metres. */
    private static final double WALL_AHEAD = (.30 + .022) * H;

    private final SolvedPose pose;
    private final Camera camera;
    private final List<Prop> props;
    private final Footprint place;
    private Box box = Box.NOTHING;

    /** @param place what the body takes up of the floor, in all poses that this is the ground of */
    Ground(SolvedPose pose, List<Prop> props, Footprint place) {
        this.pose = pose;
        this.camera = Camera.at(pose.view().turn(), pose.view().tilt());
        this.props = props;
        this.place = place;
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
    }

    /** Where the body keeps the light off the floor. */
    static void writeShadow(Canvas canvas, PoseImage image) {
        canvas.fill(Ink.SHADOW, ContactShadow.of(image), .16);
    }

    /** What was drawn. */
    Box box() {
        return box;
    }

    private void writeMat(Canvas canvas) {
        double e = MAT_MARGIN;
        Vec3[] corners = {
            new Vec3(place.left() - e, 0, place.back() - e),
            new Vec3(place.right() + e, 0, place.back() - e),
            new Vec3(place.right() + e, 0, place.front() + e),
            new Vec3(place.left() - e, 0, place.front() + e)
        };
        canvas.both(Ink.PROP_EDGE, Ink.PROP_LINE, 1.1, polygon(corners, MAT_THICKNESS));
        canvas.both(Ink.PROP, Ink.PROP_LINE, 1.1, polygon(corners, 0));
    }

    private PathData polygon(Vec3[] corners, double down) {
        PathData path = new PathData();
        boolean first = true;
        for (Vec3 corner : corners) {
            double x = camera.x(corner);
            double y = camera.y(corner) + down;
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

    private void writeFloor(Canvas canvas) {
        Box below = place.below();
        double x = (below.left() + below.right()) / 2;
        double y = (below.top() + below.bottom()) / 2;
        double wide = below.width() / 2 + 26;
        double deep =
                Math.max(below.height() / 2 + 7, wide * Angles.sin(pose.view().tilt()) * .62);
        canvas.fill(Ink.FLOOR, new PathData().ellipse(x, y, wide, deep));
        box = box.with(x - wide, y - deep).with(x + wide, y + deep + 2);
    }

    private void writeWall(Canvas canvas) {
        double ahead = pose.skeleton().shoulder(Side.LEFT).z() + WALL_AHEAD;
        Vec3 foot = new Vec3(0, 0, ahead);
        Vec3 top = new Vec3(0, WALL_HEIGHT, ahead);
        double x = camera.x(foot);
        double low = camera.y(foot);
        double high = camera.y(top);
        double beyond = camera.right().z() < 0 ? -WALL_THICKNESS : WALL_THICKNESS;
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
