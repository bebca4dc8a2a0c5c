package org.cuecard.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Values by paths such as {@code dosage.doses.1.reps}, where a number is the place in a list: how the cells of one line
 * of a table become the lists and groups of a spec.
 */
final class FieldTree {
    private final Map<String, FieldTree> parts = new LinkedHashMap<>();
    private Optional<Object> value = Optional.empty();

    void put(String path, Object leaf) {
        FieldTree at = this;
        for (String part : path.split("\\.", -1)) {
            at = at.parts.computeIfAbsent(part, key -> new FieldTree());
        }
        at.value = Optional.of(leaf);
    }

    /** What stands at a part of the first level, as texts, lists and maps. */
    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        parts.forEach((key, part) -> values.put(key, part.plain()));
        return values;
    }

    private Object plain() {
        if (value.isPresent()) {
            return value.get();
        }
        boolean isList = parts.keySet().stream().allMatch(key -> key.matches("[0-9]{1,4}"));
        if (isList) {
            TreeMap<Integer, Object> entries = new TreeMap<>();
            parts.forEach((key, part) -> entries.put(Integer.parseInt(key), part.plain()));
            return new ArrayList<>(entries.values());
        }
        return new LinkedHashMap<>(values());
    }

    /** The paths and values that a tree of lists and maps is made of; lists of texts stay whole, a text a line. */
    static Map<String, String> flatten(Map<String, Object> fields) {
        Map<String, String> cells = new LinkedHashMap<>();
        fields.forEach((key, part) -> flatten(key, part, cells));
        return cells;
    }

    private static void flatten(String path, Object part, Map<String, String> cells) {
        if (part instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> flatten(path + "." + key, inner, cells));
        } else if (part instanceof List<?> list && !isLines(list)) {
            for (int i = 0; i < list.size(); i++) {
                flatten(path + "." + (i + 1), list.get(i), cells);
            }
        } else if (part instanceof List<?> list) {
            cells.put(path, String.join("\n", list.stream().map(String::valueOf).toList()));
        } else {
            cells.put(path, String.valueOf(part));
        }
    }

    private static boolean isLines(List<?> list) {
        return list.stream()
                .noneMatch(entry -> entry instanceof Map
                        || entry instanceof List
                        || entry.toString().contains("\n"));
    }
}
