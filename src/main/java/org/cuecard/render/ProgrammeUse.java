package org.cuecard.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cuecard.model.Catalog;
import org.cuecard.model.Programme;
import org.cuecard.model.ProgrammeItem;

/** Which programmes hold an exercise. Made once, so that no page has to look through all programmes. */
final class ProgrammeUse {
    private final Map<String, List<Programme>> byExercise = new HashMap<>();

    ProgrammeUse(Catalog catalog) {
        for (Programme programme : catalog.programmes().values()) {
            programme.spec().exercises().stream()
                    .map(ProgrammeItem::exercise)
                    .distinct()
                    .forEach(id -> byExercise
                            .computeIfAbsent(id.value(), e -> new ArrayList<>())
                            .add(programme));
        }
    }

    /** In the order of the programmes' ids. */
    List<Programme> of(String exercise) {
        return List.copyOf(byExercise.getOrDefault(exercise, List.of()));
    }
}
