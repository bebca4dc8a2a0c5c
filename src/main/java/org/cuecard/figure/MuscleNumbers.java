package org.cuecard.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** The numbers beside a chart's muscles, each in a free place near by, so that their lines do not cross. */
final class MuscleNumbers {
    /** What numbers need beside the body; drawing units. */
    static final double ROOM = 10;

    private static final double RADIUS = 8;
    private static final double CLEARANCE = 10;
    private static final double BETWEEN = 19;
    private static final double STEP = 2;
    private static final double DOT = 1.7;
    /** A slanting line tells less clearly where it comes from than a level one. */
    private static final double LEVEL = 1.6;

    private static final int CHECKS = 12;
    private static final double[] AROUND_X = around(Angles::cos);
    private static final double[] AROUND_Y = around(Angles::sin);

    private final MuscleHalf half;
    private final List<Badge> badges = new ArrayList<>();

    /** A number, the place that it stands for, and its own. */
    private record Badge(int number, Anchor anchor, double x, double y) {
        double cost() {
            return cost(x, y);
        }

        double cost(double otherX, double otherY) {
            return StrictMath.hypot(otherX - anchor.x(), LEVEL * (otherY - anchor.y()));
        }

        Badge at(Badge other) {
            return new Badge(number, anchor, other.x, other.y);
        }
    }

    private MuscleNumbers(MuscleHalf half) {
        this.half = half;
    }

    /** A number and what it points at. */
    record Numbered(int number, Anchor anchor) {}

    static void write(Canvas canvas, MuscleHalf half, List<Numbered> muscles) {
        MuscleNumbers numbers = new MuscleNumbers(half);
        muscles.stream()
                .sorted(Comparator.comparingDouble(muscle -> muscle.anchor().y()))
                .forEach(numbers::place);
        numbers.untangle();
        numbers.badges.forEach(badge -> drawLine(canvas, badge));
        numbers.badges.forEach(badge -> drawBadge(canvas, badge));
    }

    private void place(Numbered muscle) {
        Badge nearest = new Badge(
                muscle.number(),
                muscle.anchor(),
                half.box.left(),
                muscle.anchor().y());
        double best = Double.MAX_VALUE;
        Box room = half.box;
        for (double y = room.top() + RADIUS; y < room.bottom() - RADIUS; y += STEP) {
            for (double x = room.left() - ROOM + 4; x <= room.right() + ROOM - 4; x += STEP) {
                double cost = nearest.cost(x, y);
                if (cost < best && isClear(x, y)) {
                    best = cost;
                    nearest = new Badge(muscle.number(), muscle.anchor(), x, y);
                }
            }
        }
        badges.add(nearest);
    }

    /** Exchanges places while that makes the lines shorter; of two that cross, the exchange always does. */
    private void untangle() {
        for (boolean changed = true; changed; ) {
            changed = false;
            for (int i = 0; i < badges.size(); i++) {
                for (int j = 0; j < i; j++) {
                    Badge a = badges.get(i);
                    Badge b = badges.get(j);
                    if (a.at(b).cost() + b.at(a).cost() < a.cost() + b.cost() - 1e-6) {
                        badges.set(i, a.at(b));
                        badges.set(j, b.at(a));
                        changed = true;
                    }
                }
            }
        }
    }

    private boolean isClear(double x, double y) {
        if (badges.stream().anyMatch(badge -> Polyline.distance(x, y, badge.x(), badge.y()) < BETWEEN)) {
            return false;
        }
        return half.isFreeAt(x, y);
    }

    /** Whether a number has room beside a body. */
    static boolean isFree(MuscleHalf half, double x, double y) {
        for (int i = 0; i < CHECKS; i++) {
            if (half.isFigureAt(x + AROUND_X[i], y + AROUND_Y[i])) {
                return false;
            }
        }
        return !half.isFigureAt(x, y);
    }

    private static double[] around(DoubleUnaryOperator side) {
        return IntStream.range(0, CHECKS)
                .mapToDouble(i -> side.applyAsDouble(i * 360.0 / CHECKS) * CLEARANCE)
                .toArray();
    }

    private static void drawLine(Canvas canvas, Badge badge) {
        Anchor anchor = badge.anchor();
        double length = Polyline.distance(anchor.x(), anchor.y(), badge.x(), badge.y());
        PathData leader = new PathData()
                .moveTo(
                        badge.x() + (anchor.x() - badge.x()) / length * RADIUS,
                        badge.y() + (anchor.y() - badge.y()) / length * RADIUS)
                .lineTo(anchor.x(), anchor.y());
        canvas.stroke(Ink.PAPER, 2.6, leader).stroke(Ink.BADGE, .9, leader);
        PathData dot = new PathData().ellipse(anchor.x(), anchor.y(), DOT, DOT);
        canvas.both(Ink.BADGE, Ink.PAPER, .8, dot);
    }

    private static void drawBadge(Canvas canvas, Badge badge) {
        canvas.fill(Ink.BADGE, new PathData().ellipse(badge.x(), badge.y(), RADIUS, RADIUS));
        canvas.number(Ink.BADGE_TEXT, badge.x(), badge.y() + 4, badge.number());
    }
}
