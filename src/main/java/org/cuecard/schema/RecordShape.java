package org.cuecard.schema;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A record's fields and its constructor: what reflection can tell, asked once for each type and kept. Reader, JSON
 * Schema and reference all work from it.
 */
final class RecordShape {
    private static final ClassValue<RecordShape> KNOWN = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type.asSubclass(Record.class));
        }
    };

    private final Class<? extends Record> type;
    private final List<Field> fields;
    private final Map<String, Field> byKey;
    private final Constructor<?> constructor;
    private final Optional<Field> shorthand;

    private RecordShape(Class<? extends Record> type) {
        this.type = type;
        List<Field> all = new ArrayList<>();
        Map<String, Field> keyed = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Field field = Field.of(component);
            all.add(field);
            if (keyed.put(field.key(), field) != null) {
                throw new IllegalStateException(type.getName() + " has two fields called " + field.key());
            }
        }
        this.fields = List.copyOf(all);
        this.byKey = Collections.unmodifiableMap(keyed);
        this.constructor = canonical(type);
        this.shorthand = shorthandOf(type, byKey);
    }

    /**
     * The shape of a record type.
     *
     * @throws IllegalStateException when the declaration holds what nothing can read
     */
    static RecordShape of(Class<? extends Record> type) {
        return KNOWN.get(type);
    }

    private static Optional<Field> shorthandOf(Class<? extends Record> type, Map<String, Field> byKey) {
        Shorthand shorthand = type.getAnnotation(Shorthand.class);
        if (shorthand == null) {
            return Optional.empty();
        }
        Field field = byKey.get(shorthand.value());
        if (field == null
                || byKey.values().stream()
                        .anyMatch(other -> !other.key().equals(shorthand.value()) && other.required())) {
            throw new IllegalStateException(type.getName()
                    + ": @Shorthand names one of the fields, and the others are such as can be left out");
        }
        return Optional.of(field);
    }

    private static Constructor<?> canonical(Class<? extends Record> type) {
        Class<?>[] parameters = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return Calls.open(type.getDeclaredConstructor(parameters));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record without its canonical constructor: " + type.getName(), e);
        }
    }

    Class<? extends Record> type() {
        return type;
    }

    /** What an author calls it: "exercise", "programme item". */
    String noun() {
        return Naming.noun(type);
    }

    /** What it means; empty when nothing is said. */
    String doc() {
        Doc doc = type.getAnnotation(Doc.class);
        return doc == null ? "" : doc.value();
    }

    /** In the order of their declaration. */
    List<Field> fields() {
        return fields;
    }

    /** The same, by their keys. */
    Map<String, Field> byKey() {
        return byKey;
    }

    /** The field that a single value in place of the record is for. */
    Optional<Field> shorthand() {
        return shorthand;
    }

    List<String> keys() {
        return fields.stream().map(Field::key).toList();
    }

    /** The keys that cannot be left out. */
    List<String> requiredKeys() {
        return fields.stream().filter(Field::required).map(Field::key).toList();
    }

    /**
     * A record of these values, one for each field.
     *
     * @throws IllegalArgumentException when the record refuses them, with a message for the author
     */
    Object create(Object[] values) {
        return Calls.create(constructor, values);
    }
}
