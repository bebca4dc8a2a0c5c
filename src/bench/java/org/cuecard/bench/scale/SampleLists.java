package org.cuecard.bench.scale;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The lists of a made-up guide, for a program that cannot find by itself what belongs in them.
 *
 * @param all the ids of all exercises, by name
 * @param terms for each kind of terms, what has each term, by name
 */
record SampleLists(List<String> all, Map<String, Map<String, List<String>>> terms) {
    private static final int SIZE = 60;

    private static final int RELATED = 3;

    private static final String MUSCLES = "trains";

    static SampleLists of(SampleGuide guide) {
        List<String> all = new ArrayList<>();
        Map<String, Map<String, List<String>>> terms = new TreeMap<>();
        guide.exercises()
                .sorted(Comparator.comparing(SampleExercise::name))
                .forEach(exercise -> {
                    all.add(exercise.id());
                    terms(exercise).forEach((kind, ids) -> ids.forEach(id -> terms.computeIfAbsent(
                                    kind, some -> new TreeMap<>())
                            .computeIfAbsent(id, some -> new ArrayList<>())
                            .add(exercise.id())));
                });
        return new SampleLists(all, terms);
    }

    private static Map<String, List<String>> terms(SampleExercise exercise) {
        return Map.of(
                MUSCLES,
                exercise.muscles(),
                "equipment",
                exercise.equipment(),
                "levels",
                List.of(exercise.level()),
                "patterns",
                List.of(exercise.pattern()));
    }

    /** The first exercises with the same main muscle. */
    List<String> related(SampleExercise exercise) {
        return terms.getOrDefault(MUSCLES, Map.of())
                .getOrDefault(exercise.muscles().get(0), List.of())
                .stream()
                .limit(RELATED)
                .toList();
    }

    /** The parts of a list that has a page each. */
    static List<List<String>> parts(List<String> list) {
        return IntStream.iterate(0, from -> from < list.size(), from -> from + SIZE)
                .mapToObj(from -> list.subList(from, Math.min(from + SIZE, list.size())))
                .toList();
    }
}
