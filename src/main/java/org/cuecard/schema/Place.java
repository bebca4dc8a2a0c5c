package org.cuecard.schema;

import java.util.List;
import java.util.Optional;
import org.cuecard.source.SourceSpan;

/**
 * Where in a file a value is expected, for the words of its problems.
 *
 * @param label what messages call it: {@code "reps"}, {@code an entry of "steps"}, {@code this exercise}
 * @param field the field that it is the value of, or for an entry the field that it is part of
 * @param inList whether it is an entry
 * @param anchor what to point at when the value itself says nothing
 */
record Place(String label, Optional<Field> field, boolean inList, SourceSpan anchor) {
    static Place root(RecordShape shape, SourceSpan anchor) {
        return new Place("this " + shape.noun(), Optional.empty(), false, anchor);
    }

    static Place of(Field field, SourceSpan key) {
        return new Place('"' + field.key() + '"', Optional.of(field), false, key);
    }

    /** The value of an id. */
    static Place of(Node.Scalar id) {
        return new Place('"' + id.text() + '"', Optional.empty(), false, id.span());
    }

    /** An entry of the list that stands here. */
    Place entry(Node node) {
        String name = inList ? label : "an entry of " + label;
        return new Place(name, field, true, node.span());
    }

    /** The key that the value stands behind. */
    Optional<String> key() {
        return inList ? Optional.empty() : field.map(Field::key);
    }

    /** How the field is written, from its example. */
    List<String> exampleHint() {
        return field.filter(f -> !f.example().isEmpty())
                .map(f -> List.of("for example: " + f.key() + ": " + f.example()))
                .orElse(List.of());
    }

    /** What the field means. */
    List<String> meaning() {
        return field.map(Field::doc).filter(doc -> !doc.isEmpty()).map(List::of).orElse(List.of());
    }
}
