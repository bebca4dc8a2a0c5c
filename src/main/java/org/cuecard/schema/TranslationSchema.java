package org.cuecard.schema;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The JSON Schema of a translation: the texts for readers, none of which need be there, and in lists what tells which
 * entry of the original is meant. It says what {@link Translation} takes, but for what stands in the original.
 */
final class TranslationSchema {
    private static final List<String> SAID = List.of("string", "number", "boolean");
    private static final List<String> TEXT = List.of("string", "number", "boolean", "null");
    private static final List<String> OBJECT = List.of("object", "null");
    private static final List<String> ARRAY = List.of("array", "null");

    private final Map<Key, String> names = new HashMap<>();
    private final Map<String, Object> definitions = new LinkedHashMap<>();

    /**
     * A record, once among others and once by itself.
     *
     * @param entry whether it stands in a list, where a field that is no text may say which entry it is
     */
    private record Key(Class<?> type, boolean entry) {}

    /** Whether a record has a text for readers, however deep. */
    private static boolean has(RecordShape shape) {
        return has(shape, new HashSet<>());
    }

    private static boolean has(RecordShape shape, Set<Class<?>> met) {
        return met.add(shape.type())
                && shape.fields().stream().anyMatch(field -> isText(field) || inner(field.shape(), met));
    }

    private static boolean inner(Shape shape, Set<Class<?>> met) {
        Shape core = Translation.core(shape);
        if (core instanceof Shape.Many many) {
            return inner(many.entry(), met);
        }
        if (core instanceof Shape.Named named) {
            return inner(named.value(), met);
        }
        return core instanceof Shape.Group group && has(group.shape(), met);
    }

    private static boolean isText(Field field) {
        return field.component().isAnnotationPresent(Translate.class);
    }

    /** What a whole file may say. */
    Map<String, Object> file(RecordShape shape) {
        return object(shape, false);
    }

    /** The definitions that it refers to. */
    Map<String, Object> definitions() {
        return definitions;
    }

    private Map<String, Object> object(RecordShape shape, boolean entry) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Field field : shape.fields()) {
            Map<String, Object> property = new LinkedHashMap<>();
            if (!field.doc().isEmpty()) {
                property.put("description", field.doc());
            }
            Map<String, Object> said = value(field, entry);
            if (!said.isEmpty()) {
                property.putAll(said);
                properties.put(field.key(), property);
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", OBJECT);
        schema.put("properties", properties);
        schema.put("additionalProperties", false);
        return schema;
    }

    /** Nothing for what a translation leaves to its original. */
    private Map<String, Object> value(Field field, boolean entry) {
        Shape core = Translation.core(field.shape());
        if (isText(field)) {
            return core instanceof Shape.Many ? list(Map.of("type", TEXT)) : Map.of("type", TEXT);
        }
        if (core instanceof Shape.Many many && Translation.core(many.entry()) instanceof Shape.Group group) {
            return has(group.shape()) ? list(reference(group.shape(), true)) : Map.of();
        }
        if (core instanceof Shape.Named named && Translation.core(named.value()) instanceof Shape.Group group) {
            return has(group.shape())
                    ? Map.of("type", OBJECT, "additionalProperties", reference(group.shape(), false))
                    : Map.of();
        }
        if (core instanceof Shape.Group group) {
            return has(group.shape()) ? reference(group.shape(), false) : Map.of();
        }
        return entry && !(core instanceof Shape.Many) && !(core instanceof Shape.Named)
                ? Map.of("type", SAID)
                : Map.of();
    }

    private static Map<String, Object> list(Map<String, Object> items) {
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("type", ARRAY);
        list.put("items", items);
        return list;
    }

    private Map<String, Object> reference(RecordShape shape, boolean entry) {
        Key key = new Key(shape.type(), entry);
        if (!names.containsKey(key)) {
            String base = Naming.noun(shape.type()).replace(' ', '-') + (entry ? "-entry" : "");
            String name = base;
            for (int i = 2; names.containsValue(name); i++) {
                name = base + "-" + i;
            }
            names.put(key, name);
            definitions.put(name, Map.of());
            definitions.put(name, object(shape, entry));
        }
        return Map.of("$ref", "#/$defs/" + names.get(key));
    }
}
