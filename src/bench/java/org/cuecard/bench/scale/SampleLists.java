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
        guide.exercises().sorted(Comparator.comparing(SampleExercise::name)).forEach(exercise -> {
            all.add(exercise.id());
            note(terms, MUSCLES, exercise.muscles(), exercise);
            note(terms, "equipment", exercise.equipment(), exercise);
            note(terms, "levels", List.of(exercise.level()), exercise);
            note(terms, "patterns", List.of(exercise.pattern()), exercise);
        });
        return new SampleLists(all, terms);
    }

    private static void note(
            Map<String, Map<String, List<String>>> terms, String kind, List<String> ids, SampleExercise exercise) {
        Map<String, List<String>> known = terms.computeIfAbsent(kind, any -> new TreeMap<>());
        ids.forEach(id -> known.computeIfAbsent(id, any -> new ArrayList<>()).add(exercise.id()));
    }

    /** The first exercises with the same main muscle. */
    List<String> related(SampleExercise exercise) {
        return terms.getOrDefault(MUSCLES, Map.of())
                .getOrDefault(exercise.muscles().get(0), List.of())
                .stream()
                .limit(RELATED)
                .toList();
    }

    /** The parts of a list that are a page each. */
    static List<List<String>> parts(List<String> list) {
        return IntStream.iterate(0, from -> from < list.size(), from -> from + SIZE)
                .mapToObj(from -> list.subList(from, Math.min(from + SIZE, list.size())))
                .toList();
    }
}
