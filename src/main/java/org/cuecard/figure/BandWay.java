package org.cuecard.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether something is in the way of a band that is to be straight. */
final class BandWay {
    /** Nearer than this to what it pulls, a post leaves a band no length to be taut in; metres. */
    private static final double NEAREST = .15;

    /** What a hand holds comes this near to the holding arm; metres. */
    private static final double IN_HAND = .14;

    /** Of a limb's thickness the part that a band cannot be in. */
    private record Core(String name, Vec3 from, Vec3 to, double radius) {
        boolean holds(Vec3 point) {
            Vec3 way = to.minus(from);
            double part = Angles.clamp(point.minus(from).dot(way) / way.dot(way), 0, 1);
            return point.distance(from.towards(to, part)) < radius;
        }
    }

    /**
     * What is in the way.
     *
     * @param part of the body
     * @param message one sentence without a full stop
     */
    record Obstacle(String part, String message) {}

    private BandWay() {}

    static Optional<Obstacle> blocked(Skeleton body, SolvedBand band) {
        if (band.anchor().isPresent()) {
            double length = reach(body, band.anchor().get());
            if (length < NEAREST) {
                return Optional.of(new Obstacle("", "the post of the band stands in what the band is to pull"));
            }
        }
        List<Core> cores = cores(body);
        for (BandPiece piece : BandShapes.of(body, band)) {
            if (piece.closed() && band.anchor().isEmpty()) {
                continue;
            }
            for (Vec3 point : points(piece)) {
                Optional<Obstacle> found = cores.stream()
                        .filter(core -> core.holds(point) && !isHeldThere(body, band, point))
                        .map(core -> new Obstacle(core.name, "the band would go through the " + core.name))
                        .findFirst();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static double reach(Skeleton body, SolvedAnchor anchor) {
        return switch (anchor.to()) {
            case HANDS ->
                Math.min(
                        anchor.place().distance(body.hand(Side.LEFT)),
                        anchor.place().distance(body.hand(Side.RIGHT)));
            case LEFT_HAND -> anchor.place().distance(body.hand(Side.LEFT));
            case RIGHT_HAND -> anchor.place().distance(body.hand(Side.RIGHT));
            case LEFT_ANKLE -> anchor.place().distance(body.ankle(Side.LEFT));
            case RIGHT_ANKLE -> anchor.place().distance(body.ankle(Side.RIGHT));
            case LEFT_KNEE -> anchor.place().distance(body.knee(Side.LEFT));
            case RIGHT_KNEE -> anchor.place().distance(body.knee(Side.RIGHT));
            case WAIST -> anchor.place().distance(body.lumbar().origin()) - .12;
        };
    }

    private static boolean isHeldThere(Skeleton body, SolvedBand band, Vec3 point) {
        for (Side side : Side.values()) {
            if (band.isHeldBy(side) && body.hand(side).distance(point) < IN_HAND) {
                return true;
            }
        }
        return false;
    }

    private static List<Vec3> points(BandPiece piece) {
        List<Vec3> line = piece.line();
        ArrayList<Vec3> points = new ArrayList<>();
        for (int i = 0; i + 1 < line.size(); i++) {
            int steps = (int) Math.ceil(line.get(i).distance(line.get(i + 1)) / .02) + 1;
            for (int step = 0; step < steps; step++) {
                points.add(line.get(i).towards(line.get(i + 1), step / (double) steps));
            }
        }
        return points;
    }

    private static List<Core> cores(Skeleton body) {
        ArrayList<Core> cores = new ArrayList<>();
        cores.add(new Core("trunk", body.pelvis().origin(), body.thorax().at(0, .13, 0), .092));
        cores.add(new Core("hips", body.hip(Side.LEFT), body.hip(Side.RIGHT), .08));
        cores.add(new Core("head", body.head().at(0, .04, 0), body.head().at(0, .12, 0), .07));
        for (Side side : Side.values()) {
            String word = side.word();
            cores.add(new Core(word + " thigh", body.hip(side), body.knee(side), .050));
            cores.add(new Core(word + " shin", body.knee(side), body.ankle(side), .030));
            cores.add(new Core(word + " upper arm", body.shoulder(side), body.elbow(side), .032));
            cores.add(new Core(word + " forearm", body.elbow(side), body.wrist(side), .016));
        }
        return cores;
    }
}
