package org.cuecard.theme;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The way to a value: from an open section, through components. All that is left of a name once it is resolved. */
final class ValuePath {
    private final int slot;
    private final Shape.Accessor[] steps;

    ValuePath(int slot, List<Shape.Accessor> steps) {
        this.slot = slot;
        this.steps = steps.toArray(Shape.Accessor[]::new);
    }

    /** The value, out of its optional; null when it, or something on the way to it, is absent. */
    @Nullable
    Object value(Frame frame) {
        Object value = frame.slot(slot);
        for (Shape.Accessor step : steps) {
            value = step.get(value);
            if (value instanceof Optional<?> optional) {
                if (optional.isEmpty()) {
                    return null;
                }
                value = optional.get();
            }
        }
        return value;
    }

    /** Whether a section over the value shows. */
    boolean holds(Frame frame) {
        return shows(value(frame));
    }

    static boolean shows(@Nullable Object value) {
        if (value instanceof Boolean flag) {
            return flag;
        }
        if (value instanceof String text) {
            return !text.isEmpty();
        }
        if (value instanceof Markup markup) {
            return !markup.html().isEmpty();
        }
        if (value instanceof List<?> list) {
            return !list.isEmpty();
        }
        return value != null;
    }
}
