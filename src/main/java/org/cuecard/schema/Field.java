package org.cuecard.schema;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;

/**
 * A component of a record as an author meets it.
 *
 * @param key its name in YAML
 * @param doc what it means; empty when nothing is said
 * @param example its value as an author would write it; empty when there is none
 * @param accessor gives its value in a record, which is its argument
 */
record Field(RecordComponent component, String key, String doc, String example, Shape shape, Method accessor) {
    static Field of(RecordComponent component) {
        Key key = component.getAnnotation(Key.class);
        Doc doc = component.getAnnotation(Doc.class);
        return new Field(
                component,
                key == null ? Naming.kebab(component.getName()) : key.value(),
                doc == null ? "" : doc.value(),
                doc == null ? "" : doc.example(),
                ShapeFinder.shapeOf(component),
                Calls.open(component.getAccessor()));
    }

    boolean required() {
        return shape.whenAbsent().isEmpty();
    }
}
