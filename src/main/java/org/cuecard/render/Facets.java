package org.cuecard.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cuecard.model.BandPlacement;
import org.cuecard.model.Catalog;
import org.cuecard.model.Exercise;
import org.cuecard.model.ExerciseSpec;
import org.cuecard.model.Muscle;
import org.cuecard.model.Term;
import org.cuecard.model.TermKind;
import org.cuecard.model.Vocabulary;
import org.cuecard.render.view.FilterOption;
import org.cuecard.render.view.FilterView;
import org.cuecard.source.Located;
import org.jspecify.annotations.Nullable;

/**
 * The filters of the list of exercises: what each can be set to, and what that means for an exercise. Exercises are
 * counted when a page first asks. Safe for use by several threads.
 */
final class Facets {
    private static final int MINUTE = 60;
    private static final int SHORT = 2;
    private static final int MEDIUM = 5;
    private static final String LONGER = "longer";

    private final Vocabulary vocabulary;
    private final Wording words;
    private final Collection<Exercise> exercises;
    private @Nullable Map<Facet, Map<String, Integer>> counts;

    Facets(Catalog catalog, Wording words) {
        this.vocabulary = catalog.vocabulary();
        this.words = words;
        this.exercises = catalog.exercises().values();
    }

    /** Those settings of a filter under which an exercise belongs. */
    List<String> of(Facet facet, ExerciseSpec spec) {
        return switch (facet) {
            case MUSCLE -> ids(Stream.concat(spec.muscles().primary().stream(), spec.muscles().secondary().stream()));
            case EQUIPMENT -> ids(spec.equipment().stream());
            case LEVEL -> ids(spec.level().stream());
            case BAND ->
                spec.bands().stream()
                        .map(band -> id(band.placement().value()))
                        .distinct()
                        .toList();
            case POSITION -> ids(spec.position().stream());
            case TIME ->
                ExerciseTime.seconds(spec).map(Facets::stretch).stream().toList();
        };
    }

    /** All that a filter can be set to, in the order in which a reader should see it. */
    List<String> all(Facet facet) {
        return switch (facet) {
            case MUSCLE -> List.copyOf(vocabulary.ids(TermKind.MUSCLE));
            case EQUIPMENT -> List.copyOf(vocabulary.ids(TermKind.EQUIPMENT));
            case LEVEL -> List.copyOf(vocabulary.ids(TermKind.LEVEL));
            case BAND -> Arrays.stream(BandPlacement.values()).map(Facets::id).toList();
            case POSITION -> List.copyOf(vocabulary.ids(TermKind.POSITION));
            case TIME -> List.of(String.valueOf(SHORT), String.valueOf(MEDIUM), LONGER);
        };
    }

    /** The words for a setting: the one to show first, then others by which readers know it. */
    List<String> names(Facet facet, String id) {
        return switch (facet) {
            case MUSCLE ->
                Optional.ofNullable(vocabulary.muscles().get(id))
                        .map(Facets::names)
                        .orElse(List.of(id));
            case EQUIPMENT -> names(vocabulary.equipment(), id);
            case LEVEL -> names(vocabulary.levels(), id);
            case BAND ->
                Arrays.stream(BandPlacement.values())
                        .filter(place -> id(place).equals(id))
                        .map(place -> words.say(BandViews.place(place)))
                        .toList();
            case POSITION -> names(vocabulary.positions(), id);
            case TIME -> List.of(time(id));
        };
    }

    /** The filters with the settings that exercises have, and how many have each. */
    List<FilterView> filters() {
        List<FilterView> filters = new ArrayList<>();
        counts().forEach((facet, settings) -> {
            if (!settings.isEmpty()) {
                List<FilterOption> options = new ArrayList<>();
                settings.forEach((id, count) ->
                        options.add(new FilterOption(id, names(facet, id).get(0), count)));
                filters.add(new FilterView(facet.key(), words.say(facet.label()), options));
            }
        });
        return filters;
    }

    /** How many exercises have each setting of a filter; all filters, and those settings that are in use, in order. */
    synchronized Map<Facet, Map<String, Integer>> counts() {
        Map<Facet, Map<String, Integer>> known = counts;
        if (known == null) {
            known = Collections.unmodifiableMap(count());
            counts = known;
        }
        return known;
    }

    private Map<Facet, Map<String, Integer>> count() {
        Map<Facet, Map<String, Integer>> counted = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Map<String, Integer> settings = new LinkedHashMap<>();
            all(facet).forEach(id -> settings.put(id, 0));
            counted.put(facet, settings);
        }
        for (Exercise exercise : exercises) {
            ExerciseSpec spec = exercise.spec();
            counted.forEach((facet, settings) ->
                    of(facet, spec).forEach(id -> settings.computeIfPresent(id, (setting, count) -> count + 1)));
        }
        counted.values().forEach(settings -> settings.values().removeIf(count -> count == 0));
        return counted;
    }

    private static String stretch(int seconds) {
        if (seconds <= SHORT * MINUTE) {
            return String.valueOf(SHORT);
        }
        return seconds <= MEDIUM * MINUTE ? String.valueOf(MEDIUM) : LONGER;
    }

    private String time(String id) {
        return id.equals(LONGER)
                ? words.say(Phrase.FIND_LONGER, minutes(MEDIUM))
                : words.say(Phrase.FIND_UP_TO, minutes(Integer.parseInt(id)));
    }

    private String minutes(int count) {
        return words.count(Phrase.COUNT_MINUTES, count);
    }

    private static List<String> ids(Stream<Located<String>> terms) {
        return terms.map(Located::value).distinct().toList();
    }

    private static String id(BandPlacement place) {
        return place.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String> names(Muscle muscle) {
        return Stream.concat(Stream.of(muscle.name(), muscle.latin()), muscle.aliases().stream())
                .toList();
    }

    private static List<String> names(Map<String, Term> terms, String id) {
        Term term = terms.get(id);
        return term == null
                ? List.of(id)
                : Stream.concat(Stream.of(term.name()), term.aliases().stream()).toList();
    }
}
