package org.cuecard.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cuecard.model.Catalog;
import org.cuecard.model.Exercise;
import org.cuecard.model.Variation;
import org.cuecard.source.Located;

/**
 * Which exercises are near to another: those that lead to it or from it, and those that work the same muscles. Made
 * once, by muscle, so that no page has to look through all exercises.
 */
final class Related {
    /** More would not help anybody to choose. */
    private static final int MOST = 3;

    private static final int LEADS_HERE = 4;
    private static final int SAME_MUSCLE = 2;
    private static final int SAME_PATTERN = 1;

    private final Map<String, List<Exercise>> byMuscle = new HashMap<>();
    private final Map<String, List<Exercise>> leadingTo = new HashMap<>();

    Related(Catalog catalog) {
        for (Exercise exercise : catalog.exerciseList()) {
            exercise.spec().muscles().primary().forEach(muscle -> add(byMuscle, muscle.value(), exercise));
            named(exercise).forEach(other -> add(leadingTo, other, exercise));
        }
    }

    private static void add(Map<String, List<Exercise>> to, String key, Exercise exercise) {
        to.computeIfAbsent(key, k -> new ArrayList<>()).add(exercise);
    }

    private static Stream<String> named(Exercise exercise) {
        return Stream.concat(exercise.spec().easier().stream(), exercise.spec().harder().stream())
                .map(Variation::exercise)
                .flatMap(Optional::stream)
                .map(Located::value);
    }

    /** The nearest ones, without those that the exercise itself names as easier or harder. */
    List<Exercise> to(Exercise exercise) {
        Map<Exercise, Integer> near = new HashMap<>();
        leadingTo.getOrDefault(exercise.id(), List.of()).forEach(other -> near.merge(other, LEADS_HERE, Integer::sum));
        exercise.spec()
                .muscles()
                .primary()
                .forEach(muscle -> byMuscle.getOrDefault(muscle.value(), List.of())
                        .forEach(other -> near.merge(other, SAME_MUSCLE, Integer::sum)));
        near.replaceAll((other, points) -> points + (samePattern(exercise, other) ? SAME_PATTERN : 0));
        Set<String> known = new HashSet<>(named(exercise).toList());
        known.add(exercise.id());
        return near.entrySet().stream()
                .filter(entry -> !known.contains(entry.getKey().id()))
                .sorted(Map.Entry.<Exercise, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(entry -> entry.getKey().id()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean samePattern(Exercise a, Exercise b) {
        return a.spec().pattern().map(Located::value).isPresent()
                && a.spec()
                        .pattern()
                        .map(Located::value)
                        .equals(b.spec().pattern().map(Located::value));
    }
}
