package org.cuecard.schema;

import java.util.List;

/** How to add a field that is missing, in words: {@code add: summary: …}, or the fields that it has itself. */
final class Addition implements Shape.Visitor<String> {
    private final String key;

    private Addition(String key) {
        this.key = key;
    }

    static String of(Field field) {
        if (!field.example().isEmpty()) {
            return "add: " + field.key() + ": " + field.example();
        }
        return field.shape().accept(new Addition(field.key()));
    }

    @Override
    public String text(Shape.Text shape) {
        return simple(shape);
    }

    @Override
    public String wholeNumber(Shape.WholeNumber shape) {
        return simple(shape);
    }

    @Override
    public String flag(Shape.Flag shape) {
        return simple(shape);
    }

    @Override
    public String day(Shape.Day shape) {
        return simple(shape);
    }

    @Override
    public String choice(Shape.Choice shape) {
        return "add \"" + key + ":\" with one of the words " + String.join(", ", shape.keys());
    }

    @Override
    public String spelled(Shape.Spelled shape) {
        return simple(shape);
    }

    @Override
    public String many(Shape.Many shape) {
        if (shape.entry() instanceof Shape.Group group) {
            return "add \"" + key + ":\" with a list; each entry has " + fields(group);
        }
        return simple(shape);
    }

    @Override
    public String named(Shape.Named shape) {
        if (shape.value() instanceof Shape.Group group) {
            return "add \"" + key + ":\" with entries by their ids; each has " + fields(group);
        }
        return simple(shape);
    }

    @Override
    public String group(Shape.Group shape) {
        return "add \"" + key + ":\" and below it " + fields(shape);
    }

    @Override
    public String placed(Shape.Placed shape) {
        return shape.value().accept(this);
    }

    @Override
    public String maybe(Shape.Maybe shape) {
        return shape.value().accept(this);
    }

    private String simple(Shape shape) {
        return "add \"" + key + ":\" with " + Needs.of(shape);
    }

    private static String fields(Shape.Group group) {
        List<String> needed = group.shape().requiredKeys();
        return Naming.quotedList(needed.isEmpty() ? group.shape().keys() : needed);
    }
}
