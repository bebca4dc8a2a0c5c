package org.cuecard.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cuecard.model.MotionOrder;
import org.cuecard.model.Tempo;

/**
 * A figure's movement as pictures that are shown one after the other: its poses, and some on the way between them.
 *
 * @param figure the pictures, as the poses of a figure
 * @param beats which of them is shown when; they follow each other over and over
 * @param key which of them stands for the movement while it is still
 */
public record FigureMotion(SolvedFigure figure, List<Beat> beats, int key) {
    /** As many pictures on the way as a round has, spread by how far each way leads. */
    private static final int ON_THE_WAY = 9;

    private static final int LEAST_ON_A_WAY = 2;
    private static final int MOST_ON_A_WAY = 7;
    /** The movement from one pose to the next, and the rest there; milliseconds. */
    private static final int MOVE = 1000;

    private static final int REST = 450;
    /** One end of a movement is lower than the other when the body's centre is by more than this, in metres. */
    private static final double LOWER = .004;

    public FigureMotion {
        beats = List.copyOf(beats);
    }

    /**
     * A picture and how long it is shown.
     *
     * @param frame its place in the figure's poses
     */
    public record Beat(int frame, int milliseconds) {}

    /** A way between two poses, in either direction. */
    private record Way(String one, String other) {
        static Way of(SolvedPose a, SolvedPose b) {
            return a.id().compareTo(b.id()) < 0 ? new Way(a.id(), b.id()) : new Way(b.id(), a.id());
        }
    }

    /**
     * The pictures of a movement.
     *
     * @param figure with all poses that the order names
     * @param key the id of the pose that stands for the exercise; the last of the order if it is none of them
     */
    public static FigureMotion of(SolvedFigure figure, MotionOrder order, String key) {
        List<SolvedPose> stops = new ArrayList<>();
        for (String id : order.poses()) {
            figure.poses().stream().filter(pose -> pose.id().equals(id)).forEach(stops::add);
        }
        return new Drafter(figure, stops, order).motion(key);
    }

    /** Collects pictures and beats. */
    private static final class Drafter {
        private final SolvedFigure figure;
        private final List<SolvedPose> stops;
        private final List<SolvedPose> frames = new ArrayList<>();
        private final Map<String, Integer> stopFrames = new HashMap<>();
        private final Map<Way, List<Integer>> ways = new HashMap<>();
        private final Map<Way, Double> lengths = new HashMap<>();
        private final List<Beat> beats = new ArrayList<>();
        private final int[] moves;
        private final int[] rests;

        Drafter(SolvedFigure figure, List<SolvedPose> stops, MotionOrder order) {
            this.figure = figure;
            this.stops = stops;
            this.moves = new int[stops.size()];
            this.rests = new int[stops.size()];
            setTimes(order);
        }

        /** As the tempo says where there are two ends, the lower of which can be told; else even. */
        private void setTimes(MotionOrder order) {
            Arrays.fill(moves, MOVE);
            Arrays.fill(rests, REST);
            if (order.seconds().isEmpty() && order.tempo().isPresent() && stops.size() == 2) {
                Tempo tempo = order.tempo().get();
                double fall = CentreOfMass.of(stops.get(0).skeleton()).y()
                        - CentreOfMass.of(stops.get(1).skeleton()).y();
                if (StrictMath.abs(fall) > LOWER) {
                    int down = fall > 0 ? 0 : 1;
                    moves[down] = tempo.down() * 1000;
                    rests[1 - down] = tempo.bottom() * 1000;
                    moves[1 - down] = tempo.up() * 1000;
                    rests[down] = tempo.top() * 1000;
                    return;
                }
            }
            int usual = stops.size() * (MOVE + REST);
            int asked = order.seconds()
                    .or(() -> order.tempo().map(Tempo::seconds))
                    .map(seconds -> seconds * 1000)
                    .orElse(usual);
            for (int i = 0; i < stops.size(); i++) {
                moves[i] = (int) ((long) MOVE * asked / usual);
                rests[i] = (int) ((long) REST * asked / usual);
            }
        }

        FigureMotion motion(String key) {
            for (SolvedPose stop : stops) {
                if (!stopFrames.containsKey(stop.id())) {
                    stopFrames.put(stop.id(), add(stop, stop.skeleton()));
                }
            }
            double all = 0;
            for (int i = 0; i < stops.size(); i++) {
                Way way = Way.of(stops.get(i), next(i));
                double length = new Transition(stops.get(i), next(i)).length();
                all += lengths.put(way, length) == null ? length : 0;
            }
            for (int i = 0; i < stops.size(); i++) {
                List<Integer> between = way(stops.get(i), next(i), all);
                int slot = moves[i] / (between.size() + 1);
                beat(frame(stops.get(i)), rests[i] + moves[i] - slot * between.size());
                between.forEach(frame -> beat(frame, slot));
            }
            SolvedPose last = stops.get(stops.size() - 1);
            int still = stopFrames.getOrDefault(key, frame(last));
            return new FigureMotion(
                    new SolvedFigure(frames, figure.look(), figure.props(), figure.furniture()), beats, still);
        }

        private SolvedPose next(int stop) {
            return stops.get((stop + 1) % stops.size());
        }

        private int frame(SolvedPose stop) {
            return stopFrames.getOrDefault(stop.id(), 0);
        }

        private int add(SolvedPose like, Skeleton body) {
            frames.add(like.moved(body));
            return frames.size() - 1;
        }

        private void beat(int frame, int milliseconds) {
            if (milliseconds > 0) {
                beats.add(new Beat(frame, milliseconds));
            }
        }

        /** The pictures on a way; the way back has the same in turn. */
        private List<Integer> way(SolvedPose from, SolvedPose to, double all) {
            Way way = Way.of(from, to);
            boolean forward = way.one().equals(from.id());
            List<Integer> known = ways.get(way);
            if (known == null) {
                known = new ArrayList<>();
                SolvedPose start = forward ? from : to;
                Transition transition = new Transition(start, forward ? to : from);
                double share = all < 1e-9 ? 0 : lengths.getOrDefault(way, 0.0) / all;
                int count = (int) Angles.clamp(StrictMath.rint(ON_THE_WAY * share), LEAST_ON_A_WAY, MOST_ON_A_WAY);
                for (int i = 1; i <= count; i++) {
                    known.add(add(start, transition.at(Angles.smooth(i / (count + 1.0)))));
                }
                ways.put(way, known);
            }
            List<Integer> frames = new ArrayList<>(known);
            if (!forward) {
                Collections.reverse(frames);
            }
            return frames;
        }
    }
}
