package org.cuecard.figure;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
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
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(value, new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
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

    private static void write(Object value, DataOutputStream out) throws IOException {
        if (value instanceof Derived derived) {
            write(derived.origin(), out);
        } else if (value instanceof Record record) {
            writeRecord(record, out);
        } else if (value instanceof List<?> list) {
            out.writeInt(list.size());
            for (Object item : list) {
                write(item, out);
            }
        } else if (value instanceof Optional<?> optional) {
            out.writeBoolean(optional.isPresent());
            if (optional.isPresent()) {
                write(optional.get(), out);
            }
        } else {
            writePlain(value, out);
        }
    }

    private static void writePlain(Object value, DataOutputStream out) throws IOException {
        if (value instanceof String text) {
            writeText(text, out);
        } else if (value instanceof Double number) {
            out.writeDouble(number);
        } else if (value instanceof Integer number) {
            out.writeInt(number);
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else if (value instanceof Enum<?> constant) {
            writeText(constant.name(), out);
        } else {
            throw unknown(value.getClass());
        }
    }

    private static void writeText(String text, DataOutputStream out) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }

    /** A record that is one of several kinds is preceded by which. */
    private static void writeRecord(Record record, DataOutputStream out) throws IOException {
        for (Class<?> general : record.getClass().getInterfaces()) {
            if (general.isSealed()) {
                out.writeInt(List.of(general.getPermittedSubclasses()).indexOf(record.getClass()));
            }
        }
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                write(component.getAccessor().invoke(record), out);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
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

    private static IllegalStateException unknown(Class<?> type) {
        return new IllegalStateException("there is no way to write " + type + " as bytes");
    }
}
