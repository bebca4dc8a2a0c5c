package org.cuecard.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Joins lines that meet: at each junction the straightest pair of a kind becomes one line. */
final class ChainJoiner {
    /** The cosine of the sharpest turn that still counts as going on. */
    private static final double GOES_ON = .35;

    private static final int NONE = -1;

    private final List<Chain> chains;
    /** For each end (2i: a chain's start, 2i + 1: its end) the end that it goes on at. */
    private final int[] links;

    private final boolean[] meetsOthers;
    private final boolean[] done;

    private ChainJoiner(List<Chain> chains) {
        this.chains = chains;
        this.links = new int[2 * chains.size()];
        this.meetsOthers = new boolean[2 * chains.size()];
        this.done = new boolean[chains.size()];
        Arrays.fill(links, NONE);
    }

    static List<Chain> join(List<Chain> chains) {
        ChainJoiner joiner = new ChainJoiner(chains);
        joiner.link();
        return joiner.joined();
    }

    private record Pair(int a, int b, double straightness) {}

    private void link() {
        TreeMap<Long, List<Integer>> meetings = new TreeMap<>();
        for (int i = 0; i < chains.size(); i++) {
            Chain chain = chains.get(i);
            if (!chain.closed()) {
                meetings.computeIfAbsent(place(chain, false), k -> new ArrayList<>())
                        .add(2 * i);
                meetings.computeIfAbsent(place(chain, true), k -> new ArrayList<>())
                        .add(2 * i + 1);
            }
        }
        meetings.values().forEach(this::link);
    }

    private void link(List<Integer> ends) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < ends.size(); i++) {
            meetsOthers[ends.get(i)] = ends.size() > 1;
            for (int j = i + 1; j < ends.size(); j++) {
                int a = ends.get(i);
                int b = ends.get(j);
                Chain first = chains.get(a / 2);
                Chain second = chains.get(b / 2);
                if (a / 2 == b / 2 || first.kind() != second.kind()) {
                    continue;
                }
                double[] u = first.inward(a % 2 == 1);
                double[] v = second.inward(b % 2 == 1);
                double straightness = -(u[0] * v[0] + u[1] * v[1]);
                if (straightness > GOES_ON) {
                    pairs.add(new Pair(a, b, straightness));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::straightness).reversed());
        for (Pair pair : pairs) {
            if (links[pair.a] == NONE && links[pair.b] == NONE) {
                links[pair.a] = pair.b;
                links[pair.b] = pair.a;
            }
        }
    }

    private static long place(Chain chain, boolean atEnd) {
        int at = atEnd ? chain.points().size() - 1 : 0;
        return ((long) chain.points().y(at) << 32) | (long) chain.points().x(at);
    }

    private List<Chain> joined() {
        List<Chain> result = new ArrayList<>();
        for (boolean loops : new boolean[] {false, true}) {
            for (int i = 0; i < chains.size(); i++) {
                if (done[i]) {
                    continue;
                }
                if (chains.get(i).closed()) {
                    done[i] = true;
                    result.add(chains.get(i));
                } else if (links[2 * i] == NONE || loops) {
                    result.add(walk(2 * i));
                } else if (links[2 * i + 1] == NONE) {
                    result.add(walk(2 * i + 1));
                }
            }
        }
        return result;
    }

    /** From one end of a chain through all that goes on from it. */
    private Chain walk(int firstEnd) {
        int start = firstEnd / 2;
        Polyline points = new Polyline();
        int end = firstEnd;
        int far;
        boolean loop = false;
        while (true) {
            done[end / 2] = true;
            Polyline own = chains.get(end / 2).points();
            points.addAll(end % 2 == 1 ? own.reversed() : own, points.size() == 0 ? 0 : 1);
            far = end ^ 1;
            int next = links[far];
            if (next == NONE) {
                break;
            }
            if (done[next / 2]) {
                loop = next / 2 == start;
                break;
            }
            end = next;
        }
        boolean closed = loop && points.endsMeet();
        return new Chain(chains.get(start).kind(), points, closed, !meetsOthers[firstEnd], !meetsOthers[far]);
    }
}
