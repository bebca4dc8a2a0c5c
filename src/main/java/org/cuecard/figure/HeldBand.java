package org.cuecard.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cuecard.model.BandKind;

/** Bands whose ends are in the hands: from fist to fist, under the feet, or to a post. */
final class HeldBand {
    private static final double HALF_WIDTH = .021;
    /** What of its width is left where a fist gathers it, and how soon it is flat again, in metres. */
    private static final double GATHERED = .42;

    private static final double FLAT_AFTER = .10;
    /** Of the room that bands side by side have, what half of one takes. */
    private static final double ROOM = .42;
    /** How far from a hand bands lie as far apart as they do round a limb, in metres. */
    private static final double BESIDE_AFTER = .9;

    private static final int STEPS = 30;
    /** A bar this much along the pull would turn in the fist. */
    private static final double ALONG_THE_PULL = .8;

    private final Skeleton skeleton;
    private final BandKind kind;
    private final int which;
    private final int count;

    /** @param which of {@code count} bands side by side, from 0 */
    HeldBand(Skeleton skeleton, BandKind kind, int which, int count) {
        this.skeleton = skeleton;
        this.kind = kind;
        this.which = which;
        this.count = count;
    }

    private HandGrip grip(Side side) {
        return new HandGrip(skeleton, side);
    }

    private Vec3 held(Side side) {
        // Several tubes hang at one handle.
        return kind == BandKind.TUBE ? grip(side).along(0) : grip(side).place(which, count);
    }

    /** From fist to fist. */
    List<BandPiece> betweenHands() {
        Vec3 left = held(Side.LEFT);
        Vec3 right = held(Side.RIGHT);
        Vec3 across = flat(right.minus(left)).times(HALF_WIDTH);
        return pieces(List.of(Ribbon.Row.at(left, across), Ribbon.Row.at(right, across)), Side.values());
    }

    /** From one fist under both soles to the other. */
    List<BandPiece> underFeet() {
        List<Ribbon.Row> way = new ArrayList<>();
        Vec3 along = skeleton.foot(Side.LEFT).frame().z();
        double shift = BandLoop.shift(which, count);
        for (Side side : Side.values()) {
            List<Ribbon.Row> sole = Soles.rows(skeleton.foot(side), side, shift, HALF_WIDTH);
            Vec3 outer = sole.get(0).middle();
            Vec3 pull = outer.minus(held(side)).unit();
            Vec3 out = skeleton.foot(side).frame().x().times(side.sign());
            Vec3 across = along.plus(out, -.55).across(pull).unit().times(HALF_WIDTH);
            Ribbon.Row end = Ribbon.Row.at(held(side), across);
            if (side == Side.LEFT) {
                way.add(end);
                way.addAll(sole);
            } else {
                way.add(sole.get(1));
                way.add(sole.get(0));
                way.add(end);
            }
        }
        return pieces(way, Side.values());
    }

    /** From a post to both fists. */
    List<BandPiece> toBothHands(Post post, Vec3 place) {
        double shift = BandLoop.shift(which, count);
        Vec3 left = held(Side.LEFT);
        Vec3 right = held(Side.RIGHT);
        Vec3 pull = place.minus(left.towards(right, .5)).unit();
        Vec3 normal = upright(pull);
        List<Ribbon.Row> ends = List.of(
                Ribbon.Row.at(left, normal.times(-HALF_WIDTH)), Ribbon.Row.at(right, normal.times(-HALF_WIDTH)));
        List<List<Ribbon.Row>> girdles = new ArrayList<>();
        girdles.add(ends);
        girdles.add(post.girdle(shift, HALF_WIDTH, BandLoop.MARGIN));
        if (pull.dot(skeleton.thorax().frame().z()) < 0) {
            girdles.add(chest(place, left.towards(right, .5)));
        }
        List<Ribbon.Row> hull = BandLoop.hull(girdles, pull, normal);
        return pieces(open(hull, left, right), Side.values());
    }

    /** The trunk's section where a band from behind passes on both sides of it. */
    private List<Ribbon.Row> chest(Vec3 from, Vec3 to) {
        Vec3 ribs = skeleton.thorax().at(0, .02, 0);
        Vec3 way = to.minus(from);
        double part = Angles.clamp(ribs.minus(from).dot(way) / way.dot(way), 0, 1);
        double above = skeleton.thorax().local(from.towards(to, part)).y();
        Ring ring = new TrunkShape(skeleton).ribs(above, BandLoop.MARGIN);
        List<Ribbon.Row> rows = new ArrayList<>();
        for (int j = 0; j < Ring.SIZE; j++) {
            rows.add(Ribbon.Row.at(ring.place(j), skeleton.thorax().frame().y().times(-HALF_WIDTH)));
        }
        return rows;
    }

    /** From a post to one fist: a loop's both strands, or the one strand of a strip or tube. */
    List<BandPiece> toOneHand(Post post, Vec3 place, Side side) {
        double shift = BandLoop.shift(which, count);
        List<Ribbon.Row> girdle = post.girdle(shift, HALF_WIDTH, BandLoop.MARGIN);
        Vec3 end = held(side);
        Vec3 pull = place.plus(Vec3.UP, shift).minus(end).unit();
        Vec3 normal = upright(pull);
        if (kind == BandKind.LOOP) {
            List<Ribbon.Row> ends = Stream.of(end)
                    .map(point -> Ribbon.Row.at(point, normal.times(-HALF_WIDTH)))
                    .toList();
            return List.of(new Ribbon(gathered(BandLoop.hull(List.of(ends, girdle), pull, normal)), true));
        }
        Vec3 knot = post.knot(end, shift);
        Vec3 across = normal.times(-HALF_WIDTH);
        List<BandPiece> pieces =
                new ArrayList<>(pieces(List.of(Ribbon.Row.at(end, across), Ribbon.Row.at(knot, across)), side));
        pieces.add(new Ribbon(girdle, true));
        return pieces;
    }

    /** As near to upright as a direction at right angles to the pull can be. */
    static Vec3 upright(Vec3 pull) {
        Vec3 up = Vec3.UP.across(pull);
        return (up.length() < .2 ? Vec3.FORWARD.across(pull) : up).unit();
    }

    private static Vec3 flat(Vec3 way) {
        return upright(way.unit());
    }

    /** The hull's rows from one end to the other, the long way round. */
    private static List<Ribbon.Row> open(List<Ribbon.Row> hull, Vec3 from, Vec3 to) {
        int n = hull.size();
        int start = nearest(hull, from);
        int end = nearest(hull, to);
        List<Ribbon.Row> rows = new ArrayList<>();
        boolean forward = (end - start + n) % n > n / 2;
        for (int i = start; i != end; i = (i + (forward ? 1 : n - 1)) % n) {
            rows.add(hull.get(i));
        }
        rows.add(hull.get(end));
        return rows;
    }

    private static int nearest(List<Ribbon.Row> rows, Vec3 point) {
        int best = 0;
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i).middle().distance(point) < rows.get(best).middle().distance(point)) {
                best = i;
            }
        }
        return best;
    }

    private List<BandPiece> pieces(List<Ribbon.Row> way, Side... hands) {
        if (kind == BandKind.TUBE) {
            return tube(way, hands);
        }
        return List.of(new Ribbon(gathered(finer(way)), false));
    }

    /** No two rows far apart, so that it can be gathered at its ends. */
    private static List<Ribbon.Row> finer(List<Ribbon.Row> way) {
        List<Ribbon.Row> rows = new ArrayList<>();
        for (int i = 0; i + 1 < way.size(); i++) {
            double length = way.get(i).middle().distance(way.get(i + 1).middle());
            Ribbon.stretch(rows, way.get(i), way.get(i + 1), (int) Angles.clamp(length / .02, 1, STEPS));
        }
        rows.add(way.get(way.size() - 1));
        return rows;
    }

    private List<Ribbon.Row> gathered(List<Ribbon.Row> rows) {
        return rows.stream()
                .map(row -> {
                    double away = Math.min(
                            row.middle().distance(held(Side.LEFT)), row.middle().distance(held(Side.RIGHT)));
                    double width = GATHERED + (1 - GATHERED) * Angles.smooth(away / FLAT_AFTER);
                    return row.scaled(count == 1 ? width : Math.min(width, apart(away) * ROOM / HALF_WIDTH));
                })
                .toList();
    }

    /** From the middle of one band to that of the next, so far from the hand; both in metres. */
    private static double apart(double fromHand) {
        double part = Math.min(1, fromHand / BESIDE_AFTER);
        return Angles.between(HandGrip.BESIDE, BandLoop.BESIDE, part);
    }

    private List<BandPiece> tube(List<Ribbon.Row> way, Side... hands) {
        List<Vec3> line = new ArrayList<>(way.stream().map(Ribbon.Row::middle).toList());
        List<BandPiece> pieces = new ArrayList<>();
        for (Side side : hands) {
            boolean atStart = side == Side.LEFT || hands.length == 1;
            if (!atStart) {
                Collections.reverse(line);
            }
            handle(side, line).filter(handle -> which == 0).ifPresent(pieces::add);
            if (!atStart) {
                Collections.reverse(line);
            }
        }
        pieces.add(new Cord(line));
        return pieces;
    }

    /** The handle at the beginning of a line, which is cut back to where the handle's straps meet. */
    private Optional<BandPiece> handle(Side side, List<Vec3> line) {
        Vec3 fist = line.get(0);
        int beyond = 1;
        while (beyond < line.size() && line.get(beyond).distance(fist) < 1.5 * HandleBar.REACH) {
            beyond++;
        }
        if (beyond == line.size()) {
            return Optional.empty();
        }
        Vec3 pull = line.get(beyond).minus(fist).unit();
        Vec3 axis = grip(side).axis();
        if (Math.abs(axis.dot(pull)) > ALONG_THE_PULL) {
            return Optional.empty();
        }
        Vec3 ring = fist.plus(pull, HandleBar.REACH);
        line.subList(0, beyond).clear();
        line.add(0, ring);
        return Optional.of(
                new HandleBar(fist.plus(axis, HandleBar.HALF_LENGTH), fist.plus(axis, -HandleBar.HALF_LENGTH), ring));
    }
}
