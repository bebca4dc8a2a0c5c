package org.cuecard.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A run of points in the plane; the unit (pixels or drawing units) is the owner's. */
final class Polyline {
    private double[] xy = new double[64];
    private int size;

    int size() {
        return size;
    }

    double x(int i) {
        return xy[2 * i];
    }

    double y(int i) {
        return xy[2 * i + 1];
    }

    void add(double x, double y) {
        if (2 * size + 2 > xy.length) {
            xy = Arrays.copyOf(xy, 2 * xy.length);
        }
        xy[2 * size] = x;
        xy[2 * size + 1] = y;
        size++;
    }

    /** Adds another line's points, from {@code from} on. */
    void addAll(Polyline other, int from) {
        for (int i = from; i < other.size; i++) {
            add(other.x(i), other.y(i));
        }
    }

    Polyline reversed() {
        Polyline back = new Polyline();
        for (int i = size - 1; i >= 0; i--) {
            back.add(x(i), y(i));
        }
        return back;
    }

    /** The points from one index to another, both of them in it; past the last point it goes on at the first. */
    Polyline slice(int from, int to) {
        Polyline part = new Polyline();
        int i = from;
        part.add(x(i), y(i));
        do {
            i = (i + 1) % size;
            part.add(x(i), y(i));
        } while (i != to);
        return part;
    }

    /** Whether no point of it is right of a limit. */
    boolean isBefore(double limit) {
        return firstBeyond(limit) == size;
    }

    /** A ring as a line that starts and ends at its first point right of a limit; empty where there is none. */
    Polyline openedBeyond(double limit) {
        int first = firstBeyond(limit);
        return first == size ? new Polyline() : slice(first, first);
    }

    private int firstBeyond(double limit) {
        int i = 0;
        while (i < size && x(i) <= limit) {
            i++;
        }
        return i;
    }

    /** The stretches of it, of two points and more, that are left of a limit; the steps across it end there. */
    List<Polyline> before(double limit) {
        List<Polyline> stretches = new ArrayList<>();
        Polyline stretch = new Polyline();
        for (int i = 0; i < size; i++) {
            boolean inside = x(i) <= limit;
            if (i > 0 && inside != x(i - 1) <= limit) {
                double part = (limit - x(i - 1)) / (x(i) - x(i - 1));
                stretch.add(limit, y(i - 1) + part * (y(i) - y(i - 1)));
            }
            if (inside) {
                stretch.add(x(i), y(i));
            } else {
                stretches.add(stretch);
                stretch = new Polyline();
            }
        }
        stretches.add(stretch);
        stretches.removeIf(part -> part.size < 2);
        return stretches;
    }

    Polyline shifted(double dx, double dy) {
        Polyline moved = new Polyline();
        for (int i = 0; i < size; i++) {
            moved.add(x(i) + dx, y(i) + dy);
        }
        return moved;
    }

    /** Without points that repeat the one before them, which would leave a tangent without a direction. */
    Polyline withoutRepeats() {
        Polyline distinct = new Polyline();
        for (int i = 0; i < size; i++) {
            int last = distinct.size - 1;
            if (last < 0 || distance(distinct.x(last), distinct.y(last), x(i), y(i)) > 1e-6) {
                distinct.add(x(i), y(i));
            }
        }
        return distinct;
    }

    /** For each point the way walked from the first one. */
    double[] distances() {
        double[] walked = new double[size];
        for (int i = 1; i < size; i++) {
            walked[i] = walked[i - 1] + distance(x(i - 1), y(i - 1), x(i), y(i));
        }
        return walked;
    }

    double length() {
        return size == 0 ? 0 : distances()[size - 1];
    }

    /** What a closed line encloses: positive where it turns clockwise as seen, y pointing down. */
    double signedArea() {
        double twice = 0;
        for (int i = 0; i < size; i++) {
            int next = (i + 1) % size;
            twice += x(i) * y(next) - x(next) * y(i);
        }
        return twice / 2;
    }

    boolean endsMeet() {
        return size > 1 && x(0) == x(size - 1) && y(0) == y(size - 1);
    }

    static double distance(double x0, double y0, double x1, double y1) {
        return Math.sqrt((x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0));
    }
}
