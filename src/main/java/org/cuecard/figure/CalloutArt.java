package org.cuecard.figure;

/** Steps' numbers in badges beside the figure, each with a line to its place. */
final class CalloutArt {
    private static final double RADIUS = 9;
    private static final double DOT = 2.2;
    private static final double NEAREST = 24;
    private static final double FURTHEST = 110;
    private static final double STEP = 4;
    private static final int DIRECTIONS = 48;
    private static final double CLEARANCE = 13;
    private static final double FROM_ARROWS = 17;
    private static final int CHECKS = 12;

    private final PoseImage image;
    private final Polyline taken;
    private Box box = Box.NOTHING;

    /** @param taken points to keep away from */
    CalloutArt(PoseImage image, Polyline taken) {
        this.image = image;
        this.taken = new Polyline();
        this.taken.addAll(taken, 0);
    }

    Box box() {
        return box;
    }

    void write(Canvas canvas) {
        for (SolvedCallout callout : image.pose().callouts()) {
            write(
                    canvas,
                    callout.step(),
                    image.camera().x(callout.at()),
                    image.camera().y(callout.at()));
        }
    }

    private void write(Canvas canvas, int step, double x, double y) {
        double centreX = (image.body().left() + image.body().right()) / 2;
        double centreY = (image.body().top() + image.body().bottom()) / 2;
        double fromCentre = Polyline.distance(x, y, centreX, centreY) + 1e-9;
        double best = Double.MAX_VALUE;
        double badgeX = x + FURTHEST;
        double badgeY = y;
        for (int i = 0; i < DIRECTIONS; i++) {
            double cos = Angles.cos(i * 360.0 / DIRECTIONS);
            double sin = Angles.sin(i * 360.0 / DIRECTIONS);
            double away = nearestClear(x, y, cos, sin);
            double outwards = (cos * (x - centreX) + sin * (y - centreY)) / fromCentre;
            double cost = away - outwards * 18 + Math.abs(sin) * 8;
            if (away < FURTHEST && cost < best) {
                best = cost;
                badgeX = x + cos * away;
                badgeY = y + sin * away;
            }
        }
        draw(canvas, step, x, y, badgeX, badgeY);
    }

    private double nearestClear(double x, double y, double cos, double sin) {
        for (double away = NEAREST; away < FURTHEST; away += STEP) {
            if (isClear(x + cos * away, y + sin * away)) {
                return away;
            }
        }
        return FURTHEST;
    }

    private boolean isClear(double x, double y) {
        for (int i = 0; i < CHECKS; i++) {
            double dx = Angles.cos(i * 360.0 / CHECKS) * CLEARANCE;
            double dy = Angles.sin(i * 360.0 / CHECKS) * CLEARANCE;
            if (image.map().isFigureAt(x + dx, y + dy)) {
                return false;
            }
        }
        for (int i = 0; i < taken.size(); i++) {
            if (Polyline.distance(x, y, taken.x(i), taken.y(i)) < FROM_ARROWS) {
                return false;
            }
        }
        return !image.map().isFigureAt(x, y);
    }

    private void draw(Canvas canvas, int step, double x, double y, double badgeX, double badgeY) {
        double length = Polyline.distance(x, y, badgeX, badgeY);
        double startX = badgeX + (x - badgeX) / length * RADIUS;
        double startY = badgeY + (y - badgeY) / length * RADIUS;
        PathData leader = new PathData().moveTo(startX, startY).lineTo(x, y);
        canvas.stroke(Ink.PAPER, 3.4, leader).stroke(Ink.BADGE, 1.1, leader);
        PathData shapes = new PathData().ellipse(x, y, DOT, DOT).ellipse(badgeX, badgeY, RADIUS, RADIUS);
        canvas.fill(Ink.BADGE, shapes);
        canvas.number(Ink.BADGE_TEXT, badgeX, badgeY + 4, step);
        taken.add(badgeX, badgeY);
        box = box.with(badgeX, badgeY, RADIUS + 2);
    }
}
