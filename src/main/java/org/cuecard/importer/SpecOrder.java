package org.cuecard.importer;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cuecard.model.ExerciseSpec;

/** The fields of an exercise's spec, in the order in which it declares them. */
final class SpecOrder {
    /** Their keys. */
    static final List<String> KEYS = Arrays.stream(ExerciseSpec.class.getRecordComponents())
            .map(RecordComponent::getName)
            .map(name -> name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT))
            .toList();

    private SpecOrder() {}

    static Map<String, Object> sorted(Map<String, Object> fields) {
        Map<String, Object> sorted = new LinkedHashMap<>();
        for (String key : KEYS) {
            Object value = fields.get(key);
            if (value != null) {
                sorted.put(key, value);
            }
        }
        return sorted;
    }
}
