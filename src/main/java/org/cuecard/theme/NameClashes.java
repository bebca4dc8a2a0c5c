package org.cuecard.theme;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds names that a record shares with one that holds it. In a section over the inner record the outer value would be
 * hidden, and in a section over a record that lost the name the outer value would show in silence.
 */
final class NameClashes {
    private final Set<String> found = new LinkedHashSet<>();
    private final List<Shape.RecordOf> path = new ArrayList<>();

    private NameClashes() {}

    /** Each clash in words; empty when the names are distinct wherever records meet. */
    static List<String> in(Shape.RecordOf page) {
        NameClashes clashes = new NameClashes();
        clashes.visit(page);
        return List.copyOf(clashes.found);
    }

    private void visit(Shape shape) {
        if (shape instanceof Shape.ListOf list) {
            visit(list.element());
        } else if (shape instanceof Shape.OptionalOf optional) {
            visit(optional.content());
        } else if (shape instanceof Shape.RecordOf inner && !path.contains(inner)) {
            compare(inner);
            path.add(inner);
            inner.fields().values().forEach(field -> visit(field.shape()));
            path.remove(path.size() - 1);
        }
    }

    private void compare(Shape.RecordOf inner) {
        for (Shape.RecordOf outer : path) {
            for (String name : inner.fields().keySet()) {
                if (outer.field(name).isPresent()) {
                    found.add(
                            outer.words() + " and " + inner.words() + ", which it holds, both have a \"" + name + "\"");
                }
            }
        }
    }
}
