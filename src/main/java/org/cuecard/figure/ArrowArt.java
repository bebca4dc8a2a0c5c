package org.cuecard.figure;

/** Arrows, moved clear of the figure, with a halo of the paper's colour so that they are read over anything. */
final class ArrowArt {
    private static final double WIDTH = 4;
    private static final double HALO_WIDTH = 8;
    private static final double HEAD_LENGTH = 9;
    private static final double HEAD_HALF_WIDTH = 6.2;
    private static final double BARB = 2;
    /** Shorter ways are not seen as ways. */
    private static final double SHORTEST = 9;
    /** Short ways are drawn this long, so that there is a shaft behind the head. */
    private static final double SHORTEST_DRAWN = 34;

    private static final double FURTHEST = 84;
    private static final double SEARCH_STEP = 4;
    private static final double CLEARANCE = 5;
    /** What lying on the figure costs, against a unit moved aside. */
    private static final double COVER_COST = 72;

    private static final double ALONG_COST = .7;
    private static final double TOLERANCE = .5;

    private final PoseImage image;
    private Box box = Box.NOTHING;
    private final Polyline taken = new Polyline();

    ArrowArt(PoseImage image) {
        this.image = image;
    }

    void write(Canvas canvas) {
        for (SolvedArrow arrow : image.pose().arrows()) {
            Polyline way = new Polyline();
            arrow.path()
                    .forEach(p -> way.add(image.camera().x(p), image.camera().y(p)));
            if (way.length() >= SHORTEST) {
                write(canvas, clear(longEnough(way)));
            }
        }
    }

    /** What was drawn. */
    Box box() {
        return box;
    }

    /** Points that arrows stand on. */
    Polyline taken() {
        return taken;
    }

    private static Polyline longEnough(Polyline way) {
        double length = way.length();
        if (length >= SHORTEST_DRAWN) {
            return way;
        }
        double factor = SHORTEST_DRAWN / length;
        int last = way.size() - 1;
        Polyline longer = new Polyline();
        for (int i = 0; i <= last; i++) {
            longer.add(
                    way.x(last) + (way.x(i) - way.x(last)) * factor, way.y(last) + (way.y(i) - way.y(last)) * factor);
        }
        return longer;
    }

    /** Moved as little as makes it lie clear of the figure, sideways rather than along itself. */
    private Polyline clear(Polyline way) {
        int last = way.size() - 1;
        double x = way.x(last) - way.x(0);
        double y = way.y(last) - way.y(0);
        double chord = Math.sqrt(x * x + y * y) + 1e-9;
        double best = Double.MAX_VALUE;
        double bestX = 0;
        double bestY = 0;
        for (double dx = -FURTHEST; dx <= FURTHEST; dx += SEARCH_STEP) {
            for (double dy = -FURTHEST; dy <= FURTHEST; dy += SEARCH_STEP) {
                double moved = Math.sqrt(dx * dx + dy * dy);
                double least = moved + Math.abs(dx * x + dy * y) / chord * ALONG_COST;
                if (moved > FURTHEST || least >= best) {
                    continue;
                }
                double cost = least + cover(way, dx, dy) * COVER_COST;
                if (cost < best) {
                    best = cost;
                    bestX = dx;
                    bestY = dy;
                }
            }
        }
        return way.shifted(bestX, bestY);
    }

    /** Which part of an arrow and its halo would lie on the figure or on another arrow. */
    private double cover(Polyline way, double dx, double dy) {
        int covered = 0;
        for (int i = 0; i < way.size(); i++) {
            double x = way.x(i) + dx;
            double y = way.y(i) + dy;
            for (int side = -1; side <= 1; side++) {
                boolean hit = image.map().isFigureAt(x + side * CLEARANCE, y)
                        || image.map().isFigureAt(x, y + side * CLEARANCE)
                        || (side == 0 && isTaken(x, y));
                covered += hit ? 1 : 0;
            }
        }
        return covered / (3.0 * way.size());
    }

    private boolean isTaken(double x, double y) {
        for (int i = 0; i < taken.size(); i++) {
            if (Polyline.distance(x, y, taken.x(i), taken.y(i)) < HALO_WIDTH) {
                return true;
            }
        }
        return false;
    }

    private void write(Canvas canvas, Polyline way) {
        double[] walked = way.distances();
        int last = way.size() - 1;
        double neck = walked[last] - HEAD_LENGTH;
        Polyline shaft = new Polyline();
        int i = 0;
        while (walked[i] < neck) {
            shaft.add(way.x(i), way.y(i));
            i++;
        }
        double part = (neck - walked[i - 1]) / (walked[i] - walked[i - 1]);
        double x = way.x(i - 1) * (1 - part) + way.x(i) * part;
        double y = way.y(i - 1) * (1 - part) + way.y(i) * part;
        shaft.add(x, y);
        PathData line = new PathData().curves(CurveFit.fit(shaft, TOLERANCE), true, PixelScale.SAME);
        PathData head = head(x, y, way.x(last), way.y(last));
        canvas.stroke(Ink.PAPER, HALO_WIDTH, new PathData().append(line).append(head));
        canvas.stroke(Ink.ARROW, WIDTH, line);
        canvas.fill(Ink.ARROW, head);
        taken.addAll(way, 0);
        for (int j = 0; j <= last; j++) {
            box = box.with(way.x(j), way.y(j), HEAD_LENGTH + 3);
        }
    }

    private static PathData head(double x, double y, double tipX, double tipY) {
        double length = Polyline.distance(x, y, tipX, tipY) + 1e-9;
        double dx = (tipX - x) / length;
        double dy = (tipY - y) / length;
        return new PathData()
                .moveTo(tipX + dx, tipY + dy)
                .lineTo(x - dy * HEAD_HALF_WIDTH - dx * BARB, y + dx * HEAD_HALF_WIDTH - dy * BARB)
                .lineTo(x, y)
                .lineTo(x + dy * HEAD_HALF_WIDTH - dx * BARB, y - dx * HEAD_HALF_WIDTH - dy * BARB)
                .close();
    }
}
