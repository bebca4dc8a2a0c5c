package org.cuecard.figure;

import java.util.ArrayList;
import java.util.List;
import org.cuecard.model.figure.ArrowSpec;
import org.cuecard.model.figure.BodySide;
import org.cuecard.model.figure.Direction;
import org.cuecard.model.figure.Landmark;

/** The ways that arrows show, before any mirror. */
final class ArrowPaths {
    private static final int PARTS = 16;
    private static final int USUAL_LENGTH = 18;
    /** A way that shows less than this, in metres, is none that a reader can follow. */
    private static final double VISIBLE = .045;

    private ArrowPaths() {}

    /** A straight way in a direction. */
    static List<Vec3> press(Skeleton body, ArrowSpec arrow, Direction direction) {
        Landmark mark = arrow.of().value();
        Vec3 way = way(direction, mark);
        Vec3 start = Landmarks.at(body, mark).plus(way, arrow.offset().orElse(0) / 100.0);
        double length = arrow.length().orElse(USUAL_LENGTH) / 100.0;
        List<Vec3> path = new ArrayList<>();
        for (int i = 0; i <= PARTS; i++) {
            path.add(start.plus(way, length * i / PARTS));
        }
        return path;
    }

    private static Vec3 way(Direction direction, Landmark mark) {
        double out = mark.side().orElse(BodySide.LEFT) == BodySide.LEFT ? 1 : -1;
        return switch (direction) {
            case UP -> Vec3.UP;
            case DOWN -> Vec3.UP.times(-1);
            case FORWARD -> Vec3.FORWARD;
            case BACK -> Vec3.FORWARD.times(-1);
            case OUT -> new Vec3(out, 0, 0);
            case IN -> new Vec3(-out, 0, 0);
            case LEFT -> new Vec3(1, 0, 0);
            case RIGHT -> new Vec3(-1, 0, 0);
        };
    }

    /** The way of a point during a movement. */
    static List<Vec3> way(Movement movement, Landmark mark) {
        List<Vec3> path = new ArrayList<>();
        for (int i = 0; i <= PARTS; i++) {
            path.add(Landmarks.at(movement.at(i / (double) PARTS), mark));
        }
        return path;
    }

    /** How much of a way is seen, in metres. */
    static double seen(List<Vec3> path, ViewAngle view) {
        double length = 0;
        for (int i = 1; i < path.size(); i++) {
            length += view.seen(path.get(i).minus(path.get(i - 1))).length();
        }
        return length;
    }

    static boolean visible(List<Vec3> path, ViewAngle view) {
        return seen(path, view) >= VISIBLE;
    }
}
