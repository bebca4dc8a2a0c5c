package org.cuecard.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How the value of a component is written, as its type and annotations say. Immutable, and made once for each
 * component.
 */
sealed interface Shape {
    <R> R accept(Visitor<R> visitor);

    /** The value of a component that is left out; empty when it cannot be left out. */
    default Optional<Object> whenAbsent() {
        return Optional.empty();
    }

    /** Handles each kind of shape; a new kind cannot be forgotten anywhere. */
    interface Visitor<R> {
        R text(Text shape);

        R wholeNumber(WholeNumber shape);

        R flag(Flag shape);

        R day(Day shape);

        R choice(Choice shape);

        R spelled(Spelled shape);

        R many(Many shape);

        R named(Named shape);

        R group(Group shape);

        R placed(Placed shape);

        R maybe(Maybe shape);
    }

    /** {@code String}: any text that says something. */
    record Text() implements Shape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /** {@code int} or {@code Integer}. */
    record WholeNumber(Optional<Bounds> bounds) implements Shape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.wholeNumber(this);
        }
    }

    /** {@code boolean} or {@code Boolean}. */
    record Flag() implements Shape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.flag(this);
        }
    }

    /** {@code LocalDate}. */
    record Day() implements Shape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.day(this);
        }
    }

    /** An enum; its options by key, in the order of their declaration. */
    record Choice(Class<?> type, Map<String, Option> options) implements Shape {
        /** One constant. */
        record Option(String key, String doc, Object constant) {}

        /** Whether the options say what they mean. */
        boolean documented() {
            return options.values().stream().anyMatch(option -> !option.doc().isEmpty());
        }

        List<String> keys() {
            return List.copyOf(options.keySet());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.choice(this);
        }
    }

    /** A type that one scalar spells. */
    record Spelled(Spelling spelling, Optional<Bounds> bounds) implements Shape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.spelled(this);
        }
    }

    /** {@code List}; the least number of its entries when it cannot be left out. */
    record Many(Shape entry, OptionalInt least) implements Shape {
        @Override
        public Optional<Object> whenAbsent() {
            return least.isPresent() ? Optional.empty() : Optional.of(List.of());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.many(this);
        }
    }

    /** {@code Map} from ids; the least number of its entries when it cannot be left out. */
    record Named(Shape value, OptionalInt least) implements Shape {
        @Override
        public Optional<Object> whenAbsent() {
            return least.isPresent() ? Optional.empty() : Optional.of(Map.of());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.named(this);
        }
    }

    /** A record; its fields are looked up when they are needed, so that a record may hold its own kind. */
    record Group(Class<? extends Record> type) implements Shape {
        RecordShape shape() {
            return RecordShape.of(type);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.group(this);
        }
    }

    /** {@code Located}. */
    record Placed(Shape value) implements Shape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.placed(this);
        }
    }

    /** {@code Optional}. */
    record Maybe(Shape value) implements Shape {
        @Override
        public Optional<Object> whenAbsent() {
            return Optional.of(Optional.empty());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.maybe(this);
        }
    }
}
