package org.cuecard.parse;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.cuecard.source.Located;
import org.cuecard.source.SourceSpan;

/** Visits every text of a spec, however deep it lies, with the component of the record that declares it. */
final class RecordWalk {
    /** Takes a text; the span is there when the spec keeps it. */
    @FunctionalInterface
    interface TextVisitor {
        void visit(RecordComponent declaration, String text, Optional<SourceSpan> span);
    }

    /** A type makes its components anew each time that it is asked, and each of them reads its annotations anew. */
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private final TextVisitor visitor;

    private RecordWalk(TextVisitor visitor) {
        this.visitor = visitor;
    }

    static void texts(Record spec, TextVisitor visitor) {
        new RecordWalk(visitor).record(spec);
    }

    private void record(Record spec) {
        for (RecordComponent component : COMPONENTS.get(spec.getClass())) {
            value(component, get(spec, component));
        }
    }

    private void value(RecordComponent component, Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(inner -> value(component, inner));
        } else if (value instanceof Collection<?> list) {
            list.forEach(inner -> value(component, inner));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(inner -> value(component, inner));
        } else if (value instanceof Located<?> located) {
            if (located.value() instanceof String text) {
                visitor.visit(component, text, Optional.of(located.span()));
            }
        } else if (value instanceof String text) {
            visitor.visit(component, text, Optional.empty());
        } else if (value instanceof Record inner) {
            record(inner);
        }
    }

    private static Object get(Record spec, RecordComponent component) {
        try {
            return component.getAccessor().invoke(spec);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a public record has public accessors", e);
        }
    }
}
