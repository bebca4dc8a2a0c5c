package org.cuecard.figure;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cuecard.model.figure.FigureSpec;
import org.cuecard.source.Located;

/** Writes records as {@link RecordBytes} reads them. */
final class RecordWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);
    private final ClassValue<Form> forms;

    private RecordWriter(ClassValue<Form> forms) {
        this.forms = forms;
    }

    /** How records of a class are written. */
    private static final class Form {
        private final List<Method> values;
        /** One for each general class that it is one of several kinds of: which of them. */
        private final List<Integer> kinds;

        Form(Class<?> type, boolean withWords) {
            kinds = Stream.of(type.getInterfaces())
                    .filter(Class::isSealed)
                    .map(general -> List.of(general.getPermittedSubclasses()).indexOf(type))
                    .toList();
            values = Stream.of(type.getRecordComponents())
                    .filter(component -> withWords || !FigureSpec.isWords(component))
                    .map(RecordComponent::getAccessor)
                    .toList();
            AccessibleObject.setAccessible(values.toArray(Method[]::new), true);
        }
    }

    private static ClassValue<Form> forms(boolean withWords) {
        return new ClassValue<>() {
            @Override
            protected Form computeValue(Class<?> type) {
                return new Form(type, withWords);
            }
        };
    }

    private static final ClassValue<Form> WHOLE = forms(true);
    private static final ClassValue<Form> WORDLESS = forms(false);

    /** All that a record holds. */
    static byte[] whole(Record value) {
        return new RecordWriter(WHOLE).written(value);
    }

    /** What a figure's spec says, without what a translation says in its place, and without where it is said. */
    static byte[] wordless(Record spec) {
        return new RecordWriter(WORDLESS).written(spec);
    }

    private byte[] written(Record value) {
        try {
            write(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void write(Object value) throws IOException {
        if (value instanceof Derived derived) {
            write(derived.origin());
        } else if (value instanceof Located<?> located) {
            write(located.value());
        } else if (value instanceof Record record) {
            writeRecord(record);
        } else if (value instanceof List<?> list) {
            out.writeInt(list.size());
            for (Object item : list) {
                write(item);
            }
        } else if (value instanceof Optional<?> optional) {
            out.writeBoolean(optional.isPresent());
            if (optional.isPresent()) {
                write(optional.get());
            }
        } else {
            writePlain(value);
        }
    }

    private void writePlain(Object value) throws IOException {
        if (value instanceof String text) {
            writeText(text);
        } else if (value instanceof Double number) {
            out.writeDouble(number);
        } else if (value instanceof Integer number) {
            out.writeInt(number);
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else if (value instanceof Enum<?> constant) {
            writeText(constant.name());
        } else {
            throw RecordBytes.unknown(value.getClass());
        }
    }

    private void writeText(String text) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }

    private void writeRecord(Record record) throws IOException {
        Form form = forms.get(record.getClass());
        for (int kind : form.kinds) {
            out.writeInt(kind);
        }
        for (Method value : form.values) {
            try {
                write(value.invoke(record));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
