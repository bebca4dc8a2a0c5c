package org.cuecard.schema;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntSupplier;

/**
 * A type marked {@link Scalar}: its parser, and its numbers where it is a record of nothing but {@code int}s, for then
 * a {@link Range} can hold for each of them.
 */
final class Spelling {
    private final Class<?> type;
    private final Scalar scalar;
    private final Method parser;
    private final List<Method> numbers;

    private Spelling(Class<?> type, Scalar scalar, Method parser, List<Method> numbers) {
        this.type = type;
        this.scalar = scalar;
        this.parser = parser;
        this.numbers = numbers;
    }

    static Spelling of(Class<?> type, Scalar scalar) {
        try {
            Method parse = type.getDeclaredMethod("parse", String.class);
            if (!Modifier.isStatic(parse.getModifiers()) || parse.getReturnType() != type) {
                throw new IllegalStateException(parse + " must be static and return its own type");
            }
            return new Spelling(type, scalar, Calls.open(parse), numbersOf(type));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type.getName() + " is a @Scalar without a parse(String)", e);
        }
    }

    private static List<Method> numbersOf(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (components == null || Arrays.stream(components).anyMatch(c -> c.getType() != int.class)) {
            return List.of();
        }
        List<Method> numbers = new ArrayList<>();
        for (RecordComponent component : components) {
            numbers.add(Calls.open(component.getAccessor()));
        }
        return List.copyOf(numbers);
    }

    Class<?> type() {
        return type;
    }

    /** The regular expression of its spellings, in JSON Schema's dialect. */
    String pattern() {
        return scalar.pattern();
    }

    /** Whether a bare number is one of its spellings. */
    boolean takesNumber() {
        return scalar.number() || scalar.decimal();
    }

    /** Whether that number may have a decimal point. */
    boolean takesDecimal() {
        return scalar.decimal();
    }

    /** How it is written, in words. */
    String form() {
        return scalar.form();
    }

    /** Whether {@link #numbersIn} finds any. */
    boolean hasNumbers() {
        return !numbers.isEmpty();
    }

    /**
     * The value that a text spells.
     *
     * @throws IllegalArgumentException when it spells none, with a message for the author
     */
    Object parse(String text) {
        return Calls.call(parser, text);
    }

    /** The value of these numbers, which are asked for in the order of their declaration. */
    Object of(IntSupplier next) {
        Object[] values = new Object[numbers.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = next.getAsInt();
        }
        return RecordShape.of(type.asSubclass(Record.class)).create(values);
    }

    /** The numbers of a value, in the order of their declaration. */
    List<Integer> numbersIn(Object value) {
        return numbers.stream()
                .map(number -> (Integer) Calls.call(number, value))
                .toList();
    }
}
