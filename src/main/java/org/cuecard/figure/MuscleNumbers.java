package org.cuecard.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
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
            return StrictMath.sqrt(costSquared(x, y));
        }

        double costSquared(double otherX, double otherY) {
            double across = otherX - anchor.x();
            double down = LEVEL * (otherY - anchor.y());
            return across * across + down * down;
        }

        Badge at(Badge other) {
            return new Badge(number, anchor, other.x, other.y);
        }
    }

    /** The points of a grid where a number has room beside a body, from the top down. */
    @SuppressWarnings("ArrayRecordComponent") // made once, and never handed out of this package
    record Places(double[] x, double[] y) {
        static Places beside(MuscleHalf half) {
            Box room = half.box;
            DoubleStream.Builder across = DoubleStream.builder();
            DoubleStream.Builder down = DoubleStream.builder();
            for (double y = room.top() + RADIUS; y < room.bottom() - RADIUS; y += STEP) {
                for (double x = room.left() - ROOM + 4; x <= room.right() + ROOM - 4; x += STEP) {
                    if (isFree(half, x, y)) {
                        across.add(x);
                        down.add(y);
                    }
                }
            }
            return new Places(across.build().toArray(), down.build().toArray());
        }

        private static boolean isFree(MuscleHalf half, double x, double y) {
            for (int i = 0; i < CHECKS; i++) {
                if (half.isFigureAt(x + AROUND_X[i], y + AROUND_Y[i])) {
                    return false;
                }
            }
            return !half.isFigureAt(x, y);
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
        Places places = half.places();
        for (int i = 0; i < places.x().length; i++) {
            double cost = nearest.costSquared(places.x()[i], places.y()[i]);
            if (cost < best && isClear(places.x()[i], places.y()[i])) {
                best = cost;
                nearest = new Badge(muscle.number(), muscle.anchor(), places.x()[i], places.y()[i]);
            }
        }
        badges.add(nearest);
    }

    /** Whether no number stands there or touches it. */
    private boolean isClear(double x, double y) {
        for (Badge badge : badges) {
            if (Polyline.distance(x, y, badge.x(), badge.y()) < BETWEEN) {
                return false;
            }
        }
        return true;
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
