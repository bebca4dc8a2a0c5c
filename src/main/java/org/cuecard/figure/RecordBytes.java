package org.cuecard.figure;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Records as bytes, and back: made of numbers, texts, constants, lists, optional values and other records. Two values
 * that differ have different bytes. The bytes name no fields, so they are good only for the very same classes.
 */
final class RecordBytes {
    private RecordBytes() {}

    /** Writes a record, or a {@link Derived} value by its origin, with all that it holds. */
    static byte[] write(Record value) {
        return RecordWriter.whole(value);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param type of a record that holds no {@link Derived} value
     */
    static <T extends Record> T read(byte[] bytes, Class<T> type) {
        try {
            return type.cast(read(type, new DataInputStream(new ByteArrayInputStream(bytes))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object read(Type type, DataInputStream in) throws IOException {
        if (type instanceof ParameterizedType generic) {
            Type item = generic.getActualTypeArguments()[0];
            if (generic.getRawType() == List.class) {
                int size = in.readInt();
                List<Object> list = new ArrayList<>(size);
                for (int i = 0; i < size; i++) {
                    list.add(read(item, in));
                }
                return list;
            }
            if (generic.getRawType() == Optional.class) {
                return in.readBoolean() ? Optional.of(read(item, in)) : Optional.empty();
            }
        }
        return read((Class<?>) type, in);
    }

    private static Object read(Class<?> type, DataInputStream in) throws IOException {
        if (type == String.class) {
            return readText(in);
        }
        if (type == double.class || type == Double.class) {
            return in.readDouble();
        }
        if (type == int.class || type == Integer.class) {
            return in.readInt();
        }
        if (type == boolean.class || type == Boolean.class) {
            return in.readBoolean();
        }
        if (type.isEnum()) {
            return constant(type, readText(in));
        }
        if (type.isSealed()) {
            return readRecord(type.getPermittedSubclasses()[in.readInt()], in);
        }
        return readRecord(type, in);
    }

    private static String readText(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    private static Object constant(Class<?> type, String name) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Object readRecord(Class<?> type, DataInputStream in) throws IOException {
        if (!type.isRecord()) {
            throw unknown(type);
        }
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = read(components[i].getGenericType(), in);
        }
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static IllegalStateException unknown(Class<?> type) {
        return new IllegalStateException("there is no way to write " + type + " as bytes");
    }
}
