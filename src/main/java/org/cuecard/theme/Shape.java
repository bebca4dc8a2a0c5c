package org.cuecard.theme;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a template can do with a value: print it, walk through it, ask it. */
sealed interface Shape {
    /** In a few words, for messages. */
    String words();

    /** Plain text: printed escaped; a section over it shows when it is not empty. */
    record Text() implements Shape {
        @Override
        public String words() {
            return "text";
        }
    }

    /** A number: printed in digits. */
    record Numeral() implements Shape {
        @Override
        public String words() {
            return "a number";
        }
    }

    /** Yes or no: asked by a section. */
    record Flag() implements Shape {
        @Override
        public String words() {
            return "yes or no";
        }
    }

    /** {@link Markup}: printed as it is. */
    record Marked() implements Shape {
        @Override
        public String words() {
            return "markup";
        }
    }

    /** A list: walked through by a section. */
    record ListOf(Shape element) implements Shape {
        @Override
        public String words() {
            return "a list";
        }
    }

    /** Something that may be absent. */
    record OptionalOf(Shape content) implements Shape {
        @Override
        public String words() {
            return content.words() + " that may be absent";
        }
    }

    /**
     * A record. Its fields are filled in once, by {@link ShapeReader}, before anybody else sees it: a record may hold
     * itself.
     */
    final class RecordOf implements Shape {
        private final Class<?> type;
        private final Map<String, Field> fields = new LinkedHashMap<>();

        RecordOf(Class<?> type) {
            this.type = type;
        }

        void add(Field field) {
            fields.put(field.name(), field);
        }

        Class<?> type() {
            return type;
        }

        /** In the order of the record's components. */
        Map<String, Field> fields() {
            return Collections.unmodifiableMap(fields);
        }

        Optional<Field> field(String name) {
            return Optional.ofNullable(fields.get(name));
        }

        @Override
        public String words() {
            return type.getSimpleName();
        }
    }

    /** A name of a record. */
    record Field(String name, Shape shape, Accessor accessor, String doc) {}

    /** Fetches a component's value from its record. */
    @FunctionalInterface
    interface Accessor {
        Object get(Object record);
    }
}
