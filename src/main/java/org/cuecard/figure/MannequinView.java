package org.cuecard.figure;

import java.util.Arrays;
import java.util.BitSet;
import org.cuecard.model.MuscleRegion;
import org.cuecard.model.figure.Hair;
import org.cuecard.model.figure.Outfit;
import org.cuecard.model.figure.Top;

/** The mannequin from the front or from behind, and which of its pixels lie on which muscle. */
final class MannequinView {
    final SurfaceMap map;
    /** On the left of the drawing, and a little beyond the middle. */
    final PathData outline;

    final PathData shade;
    /** Those on the left of the drawing. */
    final LineArt lines;

    final Box box;

    /** Pixels that a cell is wide and high. */
    static final int CELL = 4;

    /** By how many pixels the two halves of the body overlap, so that the ground does not shine through. */
    private static final int SEAM = 2;

    private final boolean rear;
    private final Skeleton skeleton;
    private final Camera camera;
    /** As they were before parts were joined for the lines' sake. */
    private final byte[] parts;

    MannequinView(Skeleton skeleton, Mesh mesh, boolean rear) {
        this.rear = rear;
        this.skeleton = skeleton;
        camera = Camera.at(rear ? 180 : 0, 0);
        ScreenMesh screen = new ScreenMesh(mesh, camera);
        box = screen.box();
        map = SurfaceMap.of(mesh, screen, new Wardrobe(Outfit.LEGGINGS, Top.TANK, Hair.BALD));
        parts = map.parts.clone();
        smooth(map);
        RegionArt regions = new RegionArt(map);
        outline = regions.outlineBefore(middle() + SEAM);
        shade = regions.shade();
        lines = LineArt.before(middle(), map);
    }

    /** Bare skin, and no folds where legs meet the trunk and the feet: the borders of the muscles stand there. */
    private static void smooth(SurfaceMap map) {
        for (int i = 0; i < map.parts.length; i++) {
            if (!map.isFigure(i)) {
                continue;
            }
            map.materials[i] = Material.SKIN.code();
            switch (map.part(i)) {
                case LEFT_THIGH, RIGHT_THIGH, LEFT_SHANK, RIGHT_SHANK, LEFT_FOOT, RIGHT_FOOT, NECK ->
                    map.parts[i] = Part.TRUNK.code();
                default -> {}
            }
        }
    }

    /** The pixels of a muscle on both sides; none where it cannot be seen from here. */
    Mask mask(MuscleRegion region) {
        Mask mask = new Mask(map.width, map.height);
        for (MuscleShape shape : MuscleShapes.of(region)) {
            if (shape.rear() == rear) {
                for (Side side : Side.values()) {
                    fill(mask, shape.frame(), side, onScreen(shape, side));
                }
            }
        }
        return mask;
    }

    /** A shape's line in the raster's pixels. */
    private Polyline onScreen(MuscleShape shape, Side side) {
        Polyline line = shape.line();
        Polyline placed = new Polyline();
        for (int i = 0; i < line.size(); i++) {
            Vec3 point = place(shape.frame(), side, line.x(i), line.y(i));
            placed.add(
                    (camera.x(point) - map.scale.left()) * map.scale.perUnit(),
                    (camera.y(point) - map.scale.top()) * map.scale.perUnit());
        }
        return placed;
    }

    private Vec3 place(MuscleShape.Frame frame, Side side, double x, double y) {
        return switch (frame) {
            case BODY -> new Vec3(side.sign() * x / Camera.UNITS, y / Camera.UNITS, 0);
            case FOOT -> new Vec3(skeleton.ankle(side).x() + side.sign() * x / Camera.UNITS, y / Camera.UNITS, 0);
            case UPPER_ARM -> along(LimbShape.UPPER_ARM, skeleton.shoulder(side), skeleton.elbow(side), side, x, y);
            case FOREARM -> along(LimbShape.FOREARM, skeleton.elbow(side), skeleton.wrist(side), side, x, y);
            case THIGH -> along(LimbShape.THIGH, skeleton.hip(side), skeleton.knee(side), side, x, y);
            case SHANK -> along(LimbShape.SHANK, skeleton.knee(side), skeleton.ankle(side), side, x, y);
        };
    }

    private Vec3 along(LimbShape limb, Vec3 from, Vec3 to, Side side, double across, double down) {
        double part = down / 100;
        double half = limb.halfBreadth(Angles.clamp(part, 0, 1), skeleton.build());
        Vec3 axis = new Vec3(to.x() - from.x(), to.y() - from.y(), 0).unit();
        Vec3 outward = new Vec3(-axis.y(), axis.x(), 0).times(side.sign());
        return from.plus(to.minus(from), part).plus(outward, across / 100 * half);
    }

    /** Scan lines through a closed line; a pixel counts where its middle is inside and on a part it may be on. */
    private void fill(Mask mask, MuscleShape.Frame frame, Side side, Polyline line) {
        int n = line.size();
        double[] crossings = new double[n];
        double highest = map.height;
        double lowest = 0;
        for (int i = 0; i < n; i++) {
            highest = Math.min(highest, line.y(i));
            lowest = Math.max(lowest, line.y(i));
        }
        for (int y = Math.max(0, (int) highest); y < Math.min(map.height, lowest + 1); y++) {
            int found = 0;
            double middle = y + .5;
            for (int i = 0; i < n; i++) {
                int next = (i + 1) % n;
                if (line.y(i) <= middle != line.y(next) <= middle) {
                    double part = (middle - line.y(i)) / (line.y(next) - line.y(i));
                    crossings[found++] = line.x(i) + part * (line.x(next) - line.x(i));
                }
            }
            Arrays.sort(crossings, 0, found);
            for (int i = 0; i + 1 < found; i += 2) {
                int last = Math.min(map.width - 1, (int) Math.ceil(crossings[i + 1] - .5) - 1);
                for (int x = Math.max(0, (int) Math.ceil(crossings[i] - .5)); x <= last; x++) {
                    int pixel = y * map.width + x;
                    if (isOnSide(side, x) && mayLieOn(frame, Part.of(parts[pixel]))) {
                        mask.set(x, y);
                    }
                }
            }
        }
    }

    /** Cells in a row: one is a drawing unit wide and high. */
    int cellsInRow() {
        return (map.width + CELL - 1) / CELL;
    }

    /** The cells whose middle lies in a mask, on the right side of the body. */
    BitSet cells(Mask mask) {
        BitSet cells = new BitSet();
        int per = CELL;
        for (int y = per / 2; y < map.height; y += per) {
            for (int x = per / 2; x < map.width; x += per) {
                if (mask.holds(y * map.width + x) && isOnSide(Side.RIGHT, x)) {
                    cells.set(y / per * cellsInRow() + x / per);
                }
            }
        }
        return cells;
    }

    /** Where the middle of the body lies in the raster, in pixels from its left. */
    double middle() {
        return -map.scale.left() * map.scale.perUnit();
    }

    /** Whether a column of the raster is on a side of the body. */
    boolean isOnSide(Side side, int column) {
        double right = map.scale.x(column + .5);
        return right * side.sign() * (rear ? -1 : 1) > 0;
    }

    private static boolean mayLieOn(MuscleShape.Frame frame, Part part) {
        return switch (part) {
            case TRUNK -> frame != MuscleShape.Frame.FOREARM;
            case NECK, LEFT_THIGH, RIGHT_THIGH -> true;
            case LEFT_UPPER_ARM, RIGHT_UPPER_ARM -> frame != MuscleShape.Frame.THIGH;
            case LEFT_FOREARM, RIGHT_FOREARM ->
                frame == MuscleShape.Frame.FOREARM || frame == MuscleShape.Frame.UPPER_ARM;
            case LEFT_SHANK, RIGHT_SHANK -> frame == MuscleShape.Frame.SHANK || frame == MuscleShape.Frame.THIGH;
            case LEFT_FOOT, RIGHT_FOOT -> frame == MuscleShape.Frame.FOOT || frame == MuscleShape.Frame.SHANK;
            default -> false;
        };
    }
}
