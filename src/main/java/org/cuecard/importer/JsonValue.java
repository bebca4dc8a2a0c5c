package org.cuecard.importer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cuecard.source.SourceSpan;

/** A value of a JSON text, and where it stands. Whatever is asked of a value of another kind reads as nothing. */
sealed interface JsonValue {
    SourceSpan span();

    /** An object, in the file's order. */
    record Group(SourceSpan span, Map<String, JsonValue> fields) implements JsonValue {}

    /** An array. */
    record Row(SourceSpan span, List<JsonValue> values) implements JsonValue {}

    /** A text, a number, true or false, as written. */
    record Scalar(SourceSpan span, String value, boolean isText) implements JsonValue {}

    /** {@code null}, or what is not there. */
    record Nothing(SourceSpan span) implements JsonValue {}

    default JsonValue get(String key) {
        JsonValue found = this instanceof Group group ? group.fields().get(key) : null;
        return found == null ? new Nothing(span()) : found;
    }

    default boolean has(String key) {
        return this instanceof Group group && group.fields().containsKey(key);
    }

    default List<JsonValue> entries() {
        return this instanceof Row row ? row.values() : List.of();
    }

    /** A text that says something, on one line; a number or a truth value as written. */
    default Optional<String> text() {
        return this instanceof Scalar scalar
                ? Optional.of(PlainText.oneLine(scalar.value())).filter(text -> !text.isEmpty())
                : Optional.empty();
    }

    /** The same with its lines kept. */
    default Optional<String> lines() {
        return this instanceof Scalar scalar
                ? Optional.of(PlainText.clean(scalar.value()).strip()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }

    /** The texts of an array, or the one text that stands where an array was to be. Empty ones are left out. */
    default List<String> texts() {
        Stream<JsonValue> values = this instanceof Row row ? row.values().stream() : Stream.of(this);
        return values.flatMap(value -> value.text().stream()).toList();
    }
}
