package org.cuecard.pdf;

/** Turns path data of SVG (SVG 1.1, 8.3) into path operators of PDF, which know neither relative points nor arcs. */
final class SvgPath {
    private final SvgNumbers in;
    private final PathOperators out;
    private double x;
    private double y;
    private double startX;
    private double startY;
    /** The last control point, which a smooth curve mirrors; the current point when the last step had none. */
    private double controlX;

    private double controlY;
    /** Which curve the control point is of: {@code c}, {@code q} or another letter for none. */
    private char controlOf = 'm';
    /** Whether a step that draws must first move back to where a closed part began. */
    private boolean closed;

    private SvgPath(String data, PathOperators out) {
        this.in = new SvgNumbers(data);
        this.out = out;
    }

    static void write(String data, PathOperators out) throws NotPlainException {
        SvgPath path = new SvgPath(data, out);
        char command = '\0';
        while (path.in.hasMore()) {
            if (!path.in.startsNumber()) {
                char next = path.in.letter();
                if (command == '\0' && next != 'M' && next != 'm') {
                    throw new NotPlainException("a path that starts with " + next);
                }
                command = next;
            } else if (command == '\0' || command == 'z' || command == 'Z') {
                throw new NotPlainException("a number without a command");
            }
            path.step(command);
            command = command == 'M' ? 'L' : command == 'm' ? 'l' : command;
        }
    }

    private void step(char command) throws NotPlainException {
        boolean relative = Character.isLowerCase(command);
        double fromX = relative ? x : 0;
        double fromY = relative ? y : 0;
        char kind = Character.toLowerCase(command);
        if (closed && kind != 'm' && kind != 'z') {
            out.move(x, y);
            closed = false;
        }
        switch (kind) {
            case 'm' -> move(fromX + in.next(), fromY + in.next());
            case 'l' -> line(fromX + in.next(), fromY + in.next());
            case 'h' -> line(fromX + in.next(), y);
            case 'v' -> line(x, fromY + in.next());
            case 'c' ->
                curve(
                        fromX + in.next(),
                        fromY + in.next(),
                        fromX + in.next(),
                        fromY + in.next(),
                        fromX + in.next(),
                        fromY + in.next());
            case 's' ->
                curve(
                        mirrored(x, controlX, 'c'),
                        mirrored(y, controlY, 'c'),
                        fromX + in.next(),
                        fromY + in.next(),
                        fromX + in.next(),
                        fromY + in.next());
            case 'q' -> quadratic(fromX + in.next(), fromY + in.next(), fromX + in.next(), fromY + in.next());
            case 't' ->
                quadratic(mirrored(x, controlX, 'q'), mirrored(y, controlY, 'q'), fromX + in.next(), fromY + in.next());
            case 'a' ->
                arc(in.next(), in.next(), in.next(), in.flag(), in.flag(), fromX + in.next(), fromY + in.next());
            case 'z' -> close();
            default -> throw new NotPlainException("the path command " + command);
        }
    }

    private double mirrored(double current, double control, char curve) {
        return controlOf == curve ? 2 * current - control : current;
    }

    private void at(double toX, double toY) {
        x = toX;
        y = toY;
        controlOf = 'm';
    }

    private void move(double toX, double toY) throws NotPlainException {
        out.move(toX, toY);
        startX = toX;
        startY = toY;
        closed = false;
        at(toX, toY);
    }

    private void line(double toX, double toY) throws NotPlainException {
        out.line(toX, toY);
        at(toX, toY);
    }

    private void close() {
        out.close();
        closed = true;
        at(startX, startY);
    }

    private void curve(double x1, double y1, double x2, double y2, double toX, double toY) throws NotPlainException {
        out.curve(x1, y1, x2, y2, toX, toY);
        at(toX, toY);
        control(x2, y2, 'c');
    }

    private void control(double atX, double atY, char curve) {
        controlX = atX;
        controlY = atY;
        controlOf = curve;
    }

    private void quadratic(double x1, double y1, double toX, double toY) throws NotPlainException {
        out.curve(
                x + (x1 - x) * 2 / 3,
                y + (y1 - y) * 2 / 3,
                toX + (x1 - toX) * 2 / 3,
                toY + (y1 - toY) * 2 / 3,
                toX,
                toY);
        at(toX, toY);
        control(x1, y1, 'q');
    }

    /** An arc as SVG 1.1, F.6.5, reckons its centre, in pieces of at most a quarter turn. */
    private void arc(
            double radiusX, double radiusY, double degrees, boolean large, boolean sweep, double toX, double toY)
            throws NotPlainException {
        double rx = Math.abs(radiusX);
        double ry = Math.abs(radiusY);
        if (x == toX && y == toY) {
            return;
        }
        if (rx == 0 || ry == 0) {
            line(toX, toY);
            return;
        }
        double turn = StrictMath.toRadians(degrees);
        double cos = StrictMath.cos(turn);
        double sin = StrictMath.sin(turn);
        double halfX = (cos * (x - toX) + sin * (y - toY)) / 2;
        double halfY = (cos * (y - toY) - sin * (x - toX)) / 2;
        double size = halfX * halfX / (rx * rx) + halfY * halfY / (ry * ry);
        if (size > 1) {
            rx *= Math.sqrt(size);
            ry *= Math.sqrt(size);
        }
        double square = rx * rx * halfY * halfY + ry * ry * halfX * halfX;
        double way = Math.sqrt(Math.max(0, (rx * rx * ry * ry - square) / square)) * (large == sweep ? -1 : 1);
        double offX = way * rx * halfY / ry;
        double offY = -way * ry * halfX / rx;
        double begin = StrictMath.atan2((halfY - offY) / ry, (halfX - offX) / rx);
        double end = StrictMath.atan2((-halfY - offY) / ry, (-halfX - offX) / rx);
        double angle = end - begin;
        if (sweep && angle < 0) {
            angle += 2 * Math.PI;
        } else if (!sweep && angle > 0) {
            angle -= 2 * Math.PI;
        }
        double centreX = cos * offX - sin * offY + (x + toX) / 2;
        double centreY = sin * offX + cos * offY + (y + toY) / 2;
        int pieces = (int) Math.ceil(Math.abs(angle) / (Math.PI / 2) - 1e-9);
        double part = angle / pieces;
        double reach = 4.0 / 3 * StrictMath.tan(part / 4);
        for (int i = 0; i < pieces; i++) {
            double a = begin + i * part;
            double b = a + part;
            double ax = rx * StrictMath.cos(a);
            double ay = ry * StrictMath.sin(a);
            double bx = rx * StrictMath.cos(b);
            double by = ry * StrictMath.sin(b);
            double ax1 = ax - reach * rx * StrictMath.sin(a);
            double ay1 = ay + reach * ry * StrictMath.cos(a);
            double bx1 = bx + reach * rx * StrictMath.sin(b);
            double by1 = by - reach * ry * StrictMath.cos(b);
            boolean last = i == pieces - 1;
            out.curve(
                    centreX + cos * ax1 - sin * ay1,
                    centreY + sin * ax1 + cos * ay1,
                    centreX + cos * bx1 - sin * by1,
                    centreY + sin * bx1 + cos * by1,
                    last ? toX : centreX + cos * bx - sin * by,
                    last ? toY : centreY + sin * bx + cos * by);
        }
        at(toX, toY);
    }
}
