package org.cuecard.theme;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The open sections at a place of a template, as shapes; the innermost first. As in Mustache, a name is looked for from
 * the inside outwards.
 *
 * @param outer what is open around it; null for the page
 */
record Scope(@Nullable Scope outer, Shape shape, int slot) {
    static Scope page(Shape.RecordOf page) {
        return new Scope(null, page, 0);
    }

    Scope inner(Shape of) {
        return new Scope(this, of, slot + 1);
    }

    /** The nearest section that is over a record with such a field. */
    Optional<Scope> holding(String name) {
        for (Scope scope = this; scope != null; scope = scope.outer) {
            if (scope.shape instanceof Shape.RecordOf record
                    && record.field(name).isPresent()) {
                return Optional.of(scope);
            }
        }
        return Optional.empty();
    }

    /** The records that are open, each once, the innermost first. */
    List<Shape.RecordOf> records() {
        Set<Shape.RecordOf> records = new LinkedHashSet<>();
        for (Scope scope = this; scope != null; scope = scope.outer) {
            if (scope.shape instanceof Shape.RecordOf record) {
                records.add(record);
            }
        }
        return new ArrayList<>(records);
    }
}
