package org.cuecard.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cuecard.source.Located;
import org.jspecify.annotations.Nullable;

/** The exercises on the pages of one kind's terms: those that a term is the main thing of before the others. */
final class TermUsers {
    private final Map<String, List<String>> first = new LinkedHashMap<>();
    private final Map<String, List<String>> second = new LinkedHashMap<>();

    /** @param terms those that have pages, in the order of the pages; others are passed over */
    TermUsers(Collection<String> terms) {
        for (String term : terms) {
            first.put(term, new ArrayList<>());
            second.put(term, new ArrayList<>());
        }
    }

    /**
     * Adds an exercise to the pages of its terms. It stands on each once, however often it names the term.
     *
     * @param main those of its terms where it comes first
     * @param all all of its terms, these too or not
     */
    void add(String exercise, List<Located<String>> main, List<Located<String>> all) {
        main.forEach(term -> add(first.get(term.value()), exercise));
        for (Located<String> term : all) {
            if (!endsWith(first.get(term.value()), exercise)) {
                add(second.get(term.value()), exercise);
            }
        }
    }

    private static void add(@Nullable List<String> exercises, String exercise) {
        if (exercises != null && !endsWith(exercises, exercise)) {
            exercises.add(exercise);
        }
    }

    private static boolean endsWith(@Nullable List<String> exercises, String exercise) {
        return exercises != null
                && !exercises.isEmpty()
                && exercises.get(exercises.size() - 1).equals(exercise);
    }

    /** The exercises of each term that has any. */
    Map<String, List<String>> byTerm() {
        Map<String, List<String>> used = new LinkedHashMap<>();
        first.forEach((term, exercises) -> {
            List<String> all = new ArrayList<>(exercises);
            all.addAll(second.getOrDefault(term, List.of()));
            if (!all.isEmpty()) {
                used.put(term, List.copyOf(all));
            }
        });
        return used;
    }
}
