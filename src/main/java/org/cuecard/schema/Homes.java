package org.cuecard.schema;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Finds where else in a file a field could stand: a wrong indent, or a number put beside the group that it belongs to,
 * makes a known key unknown.
 */
final class Homes {
    private Homes() {}

    /** A record within a file, and how an author finds it. */
    private record Home(RecordShape shape, String path) {}

    /**
     * A hint that names the place nearest to the file's outermost level.
     *
     * @param here the record that does not have the field
     */
    static Optional<String> of(String key, RecordShape root, RecordShape here) {
        Set<Class<?>> seen = new HashSet<>();
        Deque<Home> ahead = new ArrayDeque<>();
        ahead.add(new Home(root, ""));
        while (!ahead.isEmpty()) {
            Home home = ahead.remove();
            RecordShape shape = home.shape();
            if (!seen.add(shape.type())) {
                continue;
            }
            if (shape != here && shape.byKey().containsKey(key)) {
                return Optional.of("\"" + key + "\" belongs "
                        + (home.path().isEmpty()
                                ? "to the " + shape.noun() + " itself; look at the indent"
                                : home.path()));
            }
            for (Field field : shape.fields()) {
                Step step = step(field.shape());
                step.group()
                        .ifPresent(group -> ahead.add(new Home(
                                group.shape(),
                                (step.entries() ? "in an entry of \"" : "in \"") + field.key() + "\""
                                        + below(home.path()))));
            }
        }
        return Optional.empty();
    }

    private static String below(String path) {
        return path.isEmpty() ? "" : ", which is " + path;
    }

    /** The record inside a field's shape, if any, and whether there can be several. */
    private record Step(Optional<Shape.Group> group, boolean entries) {}

    private static Step step(Shape shape) {
        if (shape instanceof Shape.Group group) {
            return new Step(Optional.of(group), false);
        }
        if (shape instanceof Shape.Maybe maybe) {
            return step(maybe.value());
        }
        if (shape instanceof Shape.Placed placed) {
            return step(placed.value());
        }
        if (shape instanceof Shape.Many many) {
            return new Step(step(many.entry()).group(), true);
        }
        if (shape instanceof Shape.Named named) {
            return new Step(step(named.value()).group(), true);
        }
        return new Step(Optional.empty(), false);
    }
}
