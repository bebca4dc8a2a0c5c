package org.cuecard.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cuecard.model.Catalog;
import org.cuecard.model.Exercise;
import org.cuecard.model.ExerciseSpec;
import org.cuecard.model.Variation;
import org.cuecard.source.Located;

/**
 * Which exercises are near to another: those that lead to it or from it, and those that work the same muscles. What is
 * near by its muscles is found once for all exercises of the same muscles and pattern, so that no page has to look
 * through all exercises. Safe for use by several threads.
 */
final class Related {
    /** More would not help anybody to choose. */
    private static final int MOST = 3;

    private static final int LEADS_HERE = 4;
    private static final int SAME_MUSCLE = 2;
    private static final int SAME_PATTERN = 1;

    /** How many near ones are kept: what an exercise needs that names a few others, and is named by a few. */
    private static final int KEPT = 16;

    private static final Comparator<Near> NEAREST_FIRST = Comparator.comparingInt(Near::points)
            .reversed()
            .thenComparing(near -> near.exercise().id());

    private final Map<Profile, List<Exercise>> byProfile = new HashMap<>();
    /** Each exercise's, of which many share one. */
    private final Map<String, Profile> profiles = new HashMap<>();

    private final Map<String, List<Profile>> byMuscle = new HashMap<>();
    private final Map<String, List<Exercise>> leadingTo = new HashMap<>();
    private final Map<Profile, List<Near>> nearest = new ConcurrentHashMap<>();

    /** All of an exercise that tells how near it is to others that it has nothing to do with otherwise. */
    private record Profile(Set<String> muscles, Optional<String> pattern) {
        static Profile of(ExerciseSpec spec) {
            return new Profile(
                    spec.muscles().primary().stream().map(Located::value).collect(Collectors.toUnmodifiableSet()),
                    spec.pattern().map(Located::value));
        }

        int points(Profile other) {
            int shared = (int) muscles.stream().filter(other.muscles::contains).count();
            return shared * SAME_MUSCLE + (pattern.isPresent() && pattern.equals(other.pattern) ? SAME_PATTERN : 0);
        }
    }

    private record Near(Exercise exercise, int points) {}

    Related(Catalog catalog) {
        Map<Profile, Profile> shared = new HashMap<>();
        for (Exercise exercise : catalog.exerciseList()) {
            ExerciseSpec spec = exercise.spec();
            Profile profile = shared.computeIfAbsent(Profile.of(spec), own -> own);
            profiles.put(exercise.id(), profile);
            byProfile.computeIfAbsent(profile, k -> new ArrayList<>()).add(exercise);
            named(spec)
                    .forEach(other -> leadingTo
                            .computeIfAbsent(other, k -> new ArrayList<>())
                            .add(exercise));
        }
        byProfile
                .keySet()
                .forEach(profile -> profile.muscles()
                        .forEach(muscle -> byMuscle.computeIfAbsent(muscle, k -> new ArrayList<>())
                                .add(profile)));
        byProfile.values().forEach(exercises -> exercises.sort(Comparator.comparing(Exercise::id)));
    }

    private static Stream<String> named(ExerciseSpec spec) {
        return Stream.concat(spec.easier().stream(), spec.harder().stream())
                .map(Variation::exercise)
                .flatMap(Optional::stream)
                .map(Located::value);
    }

    /** The nearest ones, without those that the exercise itself names as easier or harder. */
    List<Exercise> to(Exercise exercise) {
        Profile profile = profile(exercise);
        Set<String> known = named(exercise.spec()).collect(Collectors.toCollection(HashSet::new));
        known.add(exercise.id());
        Map<String, Near> leading = leading(exercise, profile);
        return Stream.concat(
                        leading.values().stream(),
                        around(profile, MOST + known.size() + leading.size()).stream()
                                .filter(near ->
                                        !leading.containsKey(near.exercise().id())))
                .filter(near -> !known.contains(near.exercise().id()))
                .sorted(NEAREST_FIRST)
                .limit(MOST)
                .map(Near::exercise)
                .toList();
    }

    private Profile profile(Exercise exercise) {
        return Objects.requireNonNull(profiles.get(exercise.id()));
    }

    /** Those that name an exercise as easier or harder, by their ids. */
    private Map<String, Near> leading(Exercise exercise, Profile profile) {
        Map<String, Near> leading = new HashMap<>();
        for (Exercise other : leadingTo.getOrDefault(exercise.id(), List.of())) {
            Near first = new Near(other, profile.points(profile(other)) + LEADS_HERE);
            leading.merge(other.id(), first, (known, again) -> new Near(other, known.points() + LEADS_HERE));
        }
        return leading;
    }

    /** At least so many, the nearest by muscles and pattern, as far as there are any. */
    private List<Near> around(Profile profile, int count) {
        return count > KEPT ? find(profile, count) : nearest.computeIfAbsent(profile, key -> find(key, KEPT));
    }

    private List<Near> find(Profile profile, int count) {
        return profile.muscles().stream()
                .flatMap(muscle -> byMuscle.getOrDefault(muscle, List.of()).stream())
                .distinct()
                .flatMap(other -> byProfile.getOrDefault(other, List.of()).stream()
                        .limit(count)
                        .map(exercise -> new Near(exercise, profile.points(other))))
                .sorted(NEAREST_FIRST)
                .limit(count)
                .toList();
    }
}
